import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { formPages, type WriteFormat, writePages } from "@mingji/documents/write/write-form";
import { generateUnit } from "../packages/cli/src/generate/generate-unit.ts";

const PLANS = 1_000;

/** 1,000 plans written one file each, and all in one file, in every format: seconds, bytes, memory. */
export async function run(): Promise<number> {
  const require = createRequire(import.meta.url);
  const fonts = ["400Regular", "700Bold"].map((weight) =>
    readFileSync(require.resolve(`@expo-google-fonts/noto-serif-sc/${weight}/NotoSerifSC_${weight}.ttf`)),
  );
  const reading = generateUnit({ seed: 1, unit: 1, plans: PLANS, year: 2026 });
  const pages = formPages(reading, "target-form");
  for (const format of ["html", "xlsx", "docx"] as const) {
    await measure(`${PLANS} plans, a ${format} each`, async () => {
      let bytes = 0;
      for (const page of pages) bytes += (await writePages([page], format, fonts)).length;
      return bytes;
    });
  }
  for (const format of ["html", "xlsx", "docx", "pdf"] as const satisfies readonly WriteFormat[]) {
    await measure(`${PLANS} plans in one ${format}`, async () => (await writePages(pages, format, fonts)).length);
  }
  return 0;
}

async function measure(title: string, work: () => Promise<number>): Promise<void> {
  const started = performance.now();
  const bytes = await work();
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(
    `${title}: ${seconds.toFixed(2)} s, ${(bytes / 1e6).toFixed(1)} MB, ${Math.round(process.memoryUsage().rss / 1e6)} MB resident\n`,
  );
}
