import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const WEIGHTS = ["400Regular", "700Bold"] as const;

/** The font files that a PDF embeds, from the packages installed with the project. */
export function readPdfFonts(): Promise<readonly Uint8Array[]> {
  const require = createRequire(import.meta.url);
  return Promise.all(
    WEIGHTS.map((weight) =>
      readFile(require.resolve(`@expo-google-fonts/noto-serif-sc/${weight}/NotoSerifSC_${weight}.ttf`)),
    ),
  );
}
