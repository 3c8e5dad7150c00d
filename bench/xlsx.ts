import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDocument } from "@mingji/documents/read-document";
import { readXlsx } from "hucre/xlsx";
import { makeMergedSheet, makeSheet } from "./xlsx-files.ts";

const ROWS = 50_000;
const COLUMNS = 20;
const MERGES = 30_000;
const BARS = { timesRaw: 1.5, megabytes: 400, linear: 3 } as const;

/** Reading 50,000 × 20 cells against the raw library in the same process, its peak memory, and merges in linear time. */
export async function run(): Promise<number> {
  const file = await makeSheet(ROWS, COLUMNS);
  say(`${ROWS.toLocaleString("en")} × ${COLUMNS} cells, a file of ${(file.length / 1e6).toFixed(1)} MB`);
  const fast = await compareTimes(file);
  const small = measureMemory(file);
  const linear = await measureMerges();
  return fast && small && linear ? 0 : 1;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function bar(what: string, figure: string, ok: boolean, wanted: string): boolean {
  say(`${ok ? "ok  " : "MISS"} ${what}: ${figure} (${wanted})`);
  return ok;
}

const ROUNDS = 5;

/** The two take turns, so that neither has the warmer machine. */
async function compareTimes(file: Uint8Array): Promise<boolean> {
  const ours: number[] = [];
  const raw: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(await timeOf(() => readOurs(file)));
    raw.push(await timeOf(() => readXlsx(file)));
  }
  const ratio = median(ours) / median(raw);
  const figure = `${median(ours).toFixed(0)} ms, raw library ${median(raw).toFixed(0)} ms, ratio ${ratio.toFixed(2)}`;
  return bar(`time, median of ${ROUNDS}`, figure, ratio <= BARS.timesRaw, `≤ ${BARS.timesRaw}`);
}

function readOurs(file: Uint8Array) {
  return readDocument(file, "sheet.xlsx", { clock: () => performance.now() });
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}

function measureMemory(file: Uint8Array): boolean {
  const folder = mkdtempSync(join(tmpdir(), "mingji-xlsx-"));
  try {
    const path = join(folder, "sheet.xlsx");
    writeFileSync(path, file);
    const printed = execFileSync(process.execPath, [join(import.meta.dirname, "xlsx-memory.ts"), path], {
      encoding: "utf8",
    });
    const { cells, megabytes } = JSON.parse(printed) as { readonly cells: number; readonly megabytes: number };
    const figure = `${megabytes.toFixed(0)} MB for ${cells.toLocaleString("en")} cells`;
    return bar("peak memory of a process that reads it", figure, megabytes <= BARS.megabytes, `≤ ${BARS.megabytes} MB`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Twice the merges may take twice the time, and noise. */
async function measureMerges(): Promise<boolean> {
  const half = await makeMergedSheet(MERGES / 2);
  const whole = await makeMergedSheet(MERGES);
  await readOurs(half);
  const times = [await timeOf(() => readOurs(half)), await timeOf(() => readOurs(whole))] as const;
  const factor = times[1] / times[0];
  const figure = `${times[1].toFixed(0)} ms, half of them ${times[0].toFixed(0)} ms, factor ${factor.toFixed(2)}`;
  return bar(`${MERGES.toLocaleString("en")} merged cells`, figure, factor <= BARS.linear, `≤ ${BARS.linear}`);
}
