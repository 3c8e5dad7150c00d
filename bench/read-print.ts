import type { GoldDocument } from "./read-gold.ts";
import { type Count, type DocumentScore, emptyCounts, SCORED, type Scored } from "./read-score.ts";

export interface FileScore {
  readonly file: string;
  readonly format: string;
  readonly gold: GoldDocument;
  readonly score: DocumentScore;
}

export interface BarResult {
  readonly what: string;
  readonly figure: string;
  readonly bar: string;
  readonly ok: boolean;
}

function say(line = ""): void {
  process.stdout.write(`${line}\n`);
}

/** Precision, recall and F1 per format and layout; the large documents apart. */
export function printGroups(scores: readonly FileScore[]): void {
  const small = scores.filter((score) => !isLarge(score));
  printTable("all", small, () => "all");
  printTable("by format", small, ({ format }) => format);
  printTable(
    "text by serialisation",
    small.filter(({ format }) => format === "txt"),
    ({ gold }) => gold.serialisation ?? "none",
  );
  printTable(
    "pdf by rules",
    small.filter(({ format }) => format === "pdf"),
    ({ gold }) => gold.pdf?.rules ?? "bordered",
  );
  printTable("by layout", small, ({ gold }) => gold.layout);
  printTable("large documents", scores.filter(isLarge), ({ file }) => file);
}

export function isLarge({ file }: FileScore): boolean {
  return file.startsWith("L");
}

function printTable(title: string, scores: readonly FileScore[], keyOf: (score: FileScore) => string): void {
  if (scores.length === 0) return;
  say(`\n${title}: F1 in percent`);
  const groups = Map.groupBy(scores, keyOf);
  for (const [key, files] of [...groups].sort(([first], [second]) => first.localeCompare(second))) {
    const counts = summed(files);
    const fields = SCORED.filter((field) => counts[field].right + counts[field].missing + counts[field].extra > 0);
    const texts = fields.map((field) => `${field} ${percent(f1(counts[field]))}`);
    say(
      `${key.padEnd(20)} ${String(files.length).padStart(3)} files  ALL ${percent(overallF1(files))}  ${texts.join("  ")}`,
    );
  }
}

/** F1 over all fields together. */
export function overallF1(files: readonly FileScore[]): number {
  const counts = summed(files);
  const total: Count = { right: 0, extra: 0, missing: 0 };
  for (const field of SCORED) {
    total.right += counts[field].right;
    total.extra += counts[field].extra;
    total.missing += counts[field].missing;
  }
  return f1(total);
}

function summed(files: readonly FileScore[]): Record<Scored, Count> {
  const counts = emptyCounts();
  for (const { score } of files) {
    for (const field of SCORED) {
      counts[field].right += score.counts[field].right;
      counts[field].extra += score.counts[field].extra;
      counts[field].missing += score.counts[field].missing;
    }
  }
  return counts;
}

function f1({ right, extra, missing }: Count): number {
  return right + extra + missing === 0 ? 100 : (200 * right) / (2 * right + extra + missing);
}

function percent(value: number): string {
  return value === 100 ? "100" : value.toFixed(2);
}

export function printWorst(scores: readonly FileScore[]): void {
  const worst = scores.map((score) => ({ score, value: overallF1([score]) })).filter(({ value }) => value < 100);
  worst.sort((first, second) => first.value - second.value);
  say(`\nfiles below 100: ${worst.length} of ${scores.length}`);
  for (const { score, value } of worst.slice(0, 40))
    say(`${score.file.padEnd(12)} ${score.gold.layout.padEnd(20)} ${percent(value)}`);
}

export function printErrors(scores: readonly FileScore[]): void {
  for (const { file, score } of scores) {
    say(`${file}: ${score.errors.length} errors, ${score.warnedRight} right fields with a warning`);
    for (const { field, what, name, wanted, found, silent } of score.errors) {
      say(`  ${silent ? "SILENT " : ""}${field} ${what}  ${name}  wanted ${wanted}  found ${found}`);
    }
  }
}

/** Errors without a warning that names them, and right fields that carry one. */
export function printSilent(scores: readonly FileScore[]): void {
  say("\nsilent errors and warned right fields");
  const groups = [...Map.groupBy(scores, ({ format }) => format)];
  for (const [format, files] of groups.sort(([first], [second]) => first.localeCompare(second))) {
    const { fields, silent, warned } = silence(files);
    say(
      `${format.padEnd(6)} fields ${fields}  silent ${silent} (${((100 * silent) / fields).toFixed(2)} %)  warned right ${warned} (${((100 * warned) / fields).toFixed(2)} %)`,
    );
  }
}

function silence(files: readonly FileScore[]) {
  const fields = files.reduce((sum, { score }) => sum + score.fields, 0);
  const silent = files.reduce((sum, { score }) => sum + score.errors.filter((error) => error.silent).length, 0);
  const warned = files.reduce((sum, { score }) => sum + score.warnedRight, 0);
  return { fields, silent, warned };
}

/** The figures the project promises, for the formats that were read. */
export function barsOf(scores: readonly FileScore[]): readonly BarResult[] {
  const small = scores.filter((score) => !isLarge(score));
  const of = (test: (score: FileScore) => boolean) => small.filter(test);
  const bars = [
    ...["xlsx", "docx", "html"].map((format) =>
      bar(
        `F1 ${format}`,
        of((score) => score.format === format),
        99.5,
      ),
    ),
    bar(
      "F1 pdf with rules",
      of(({ format, gold }) => format === "pdf" && !isBorderless(gold)),
      99,
    ),
    bar(
      "F1 pdf without rules",
      of(({ format, gold }) => format === "pdf" && isBorderless(gold)),
      95,
    ),
    ...TEXT_BARS.map(([kinds, least]) =>
      bar(
        `F1 text ${kinds.join(", ")}`,
        of(({ format, gold }) => format === "txt" && kinds.includes(gold.serialisation ?? "")),
        least,
      ),
    ),
  ].flat();
  return [...bars, ...silenceBars(scores)];
}

const TEXT_BARS: readonly (readonly [kinds: readonly string[], least: number])[] = [
  [["pipe", "cell-per-line"], 99],
  [["space-joined"], 95],
  [["glued"], 85],
];

function isBorderless({ pdf }: GoldDocument): boolean {
  return pdf?.rules === "none" || pdf?.rules === "three";
}

function bar(what: string, files: readonly FileScore[], least: number): readonly BarResult[] {
  if (files.length === 0) return [];
  const value = overallF1(files);
  return [{ what, figure: `${value.toFixed(2)} %`, bar: `≥ ${least} %`, ok: value >= least }];
}

function silenceBars(scores: readonly FileScore[]): readonly BarResult[] {
  const { fields, silent, warned } = silence(scores);
  const share = (number: number) => (100 * number) / fields;
  return [
    {
      what: "silent errors",
      figure: `${share(silent).toFixed(3)} % of ${fields} fields`,
      bar: "≤ 0.2 %",
      ok: share(silent) <= 0.2,
    },
    {
      what: "right fields with a warning",
      figure: `${share(warned).toFixed(2)} %`,
      bar: "≤ 3 %",
      ok: share(warned) <= 3,
    },
  ];
}
