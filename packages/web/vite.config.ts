import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const ROOT = join(import.meta.dirname, "..", "..");
const SAMPLE = join(ROOT, "fixtures", "sample", "guangzhou-target-list.txt");
const PDFJS = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
/** The version in the name, because files under assets/ are kept by browsers for a year. */
const PDF_FOLDER = `assets/pdfjs-${JSON.parse(readFileSync(join(PDFJS, "package.json"), "utf8")).version}/`;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), onlyWoff2(), builtInSample(), pdfResources()],
  define: { "import.meta.env.PDF_FOLDER": JSON.stringify(PDF_FOLDER) },
  worker: { format: "es" },
  build: {
    target: "chrome109",
    chunkSizeWarningLimit: 1_500,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { checks: { pluginTimings: false } },
  },
});

/** Every browser we build for reads WOFF2; the older format would double the fonts that are shipped. */
function onlyWoff2(): Plugin {
  return {
    name: "only-woff2",
    enforce: "pre",
    transform: (code, id) =>
      id.includes("@fontsource") ? code.replace(/,\s*url\([^)]*[.]woff\)\s*format\(['"]woff['"]\)/g, "") : null,
  };
}

/** The sample file of the built-in button, copied as it is. */
function builtInSample(): Plugin {
  return {
    name: "built-in-sample",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "sample/guangzhou-target-list.txt", source: readFileSync(SAMPLE) });
    },
  };
}

/** Drawing a PDF page needs its worker, and for fonts of its own character maps and standard fonts; each fetched when asked for. */
function pdfResources(): Plugin {
  return {
    name: "pdf-resources",
    generateBundle() {
      const emit = (place: string, name: string) =>
        this.emitFile({ type: "asset", fileName: PDF_FOLDER + name, source: readFileSync(join(PDFJS, place)) });
      for (const folder of ["cmaps", "standard_fonts"]) {
        for (const name of readdirSync(join(PDFJS, folder))) emit(join(folder, name), `${folder}/${name}`);
      }
      emit("legacy/build/pdf.worker.min.mjs", "pdf.worker.min.mjs");
    },
  };
}
