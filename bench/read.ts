import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { extract } from "@mingji/core/extract/extract";
import { readDocument } from "@mingji/documents/read-document";
import { filesOf, goldDocuments, type GoldDocument } from "./read-gold.ts";
import {
  type BarResult,
  barsOf,
  type FileScore,
  printErrors,
  printGroups,
  printSilent,
  printWorst,
} from "./read-print.ts";
import { scoreReading } from "./read-score.ts";

/** Reads every development document and compares it with its answers. `--format pdf,xlsx`, `--errors 012.xlsx`, `--id 012`. */
export async function run(args: string[]): Promise<number> {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const scores = await scoreAll(
    option("--format")?.split(",") ?? null,
    option("--id") ?? option("--errors")?.split(".")[0] ?? null,
  );
  const errors = option("--errors");
  if (errors !== undefined) {
    printErrors(scores.filter(({ file }) => file === errors));
    return 0;
  }
  printGroups(scores);
  printWorst(scores);
  printSilent(scores);
  return report(barsOf(scores)) ? 0 : 1;
}

/** Scores of the files in the repository, of one format or document when asked. */
export async function scoreAll(formats: readonly string[] | null, id: string | null): Promise<readonly FileScore[]> {
  const scores: FileScore[] = [];
  for (const gold of goldDocuments()) {
    if (id !== null && gold.id !== id) continue;
    for (const { format, url } of filesOf(gold)) {
      if (formats === null || formats.includes(format)) scores.push(await scoreFile(gold, format, url));
    }
  }
  return scores;
}

async function scoreFile(gold: GoldDocument, format: string, url: URL): Promise<FileScore> {
  const file = basename(fileURLToPath(url));
  const document = await readDocument(readFileSync(url), file);
  const reading = extract(document, { name: file, sha256: "", format: document.format });
  return { file, format, gold, score: scoreReading(gold, reading) };
}

function report(bars: readonly BarResult[]): boolean {
  for (const { what, figure, bar, ok } of bars)
    process.stdout.write(`${ok ? "ok  " : "FAIL"} ${what}: ${figure} (bar ${bar})\n`);
  return bars.every(({ ok }) => ok);
}
