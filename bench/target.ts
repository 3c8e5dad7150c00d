import { parseTarget } from "@mingji/core/target/parse-target";
import type { TargetInput } from "@mingji/core/target/target";
import {
  accuracyFigures,
  SCORED_FIELDS,
  type ScoredRow,
  SIDE_FIELDS,
  scoreGold,
  sideAccuracy,
} from "./target-accuracy.ts";
import { generateCells } from "./target-cells.ts";

const BARS = { exact: 97, wrongHigh: 0.5, perSecond: 200_000 } as const;

const ROUNDS = 5;
const CELLS_A_ROUND = 200_000;

/** Accuracy on the hand-made answers and speed on made-up cells, against their bars. `--seed N` changes the cells. */
export function run(args: string[]): Promise<number> {
  const seed = Number(args[args.indexOf("--seed") + 1] ?? Number.NaN) || 20261124;
  const accurate = printAccuracy();
  const fast = printSpeed(seed);
  return Promise.resolve(accurate && fast ? 0 : 1);
}

function say(line = ""): void {
  process.stdout.write(`${line}\n`);
}

function printAccuracy(): boolean {
  const rows = scoreGold();
  const figures = accuracyFigures(rows);
  say(
    `target accuracy, ${figures.scored.length} rows of high and medium confidence, ${figures.low.length} low rows apart`,
  );
  for (const confidence of ["high", "medium"] as const) printFields(confidence, figures.scored);
  say(`\nside fields over all ${rows.length} rows:`);
  say(SIDE_FIELDS.map((field) => `${field} ${sideAccuracy(rows, field).toFixed(1)}%`).join("  "));
  printRows(
    "failing rows",
    figures.scored.filter(({ right }) => !right),
  );
  printRows(
    "low rows that differ from their answer",
    figures.low.filter(({ wrongFields }) => wrongFields.length > 0),
  );
  say();
  const exact = bar(
    "exact on all scored fields",
    `${figures.exact.toFixed(2)} %`,
    figures.exact >= BARS.exact,
    `≥ ${BARS.exact} %`,
  );
  const sure = bar(
    "wrong with confidence high",
    `${figures.wrongHigh.toFixed(2)} %`,
    figures.wrongHigh <= BARS.wrongHigh,
    `≤ ${BARS.wrongHigh} %`,
  );
  return exact && sure;
}

function bar(what: string, figure: string, ok: boolean, wanted: string): boolean {
  say(`${ok ? "ok  " : "FAIL"} ${what}: ${figure} (bar ${wanted})`);
  return ok;
}

function printFields(confidence: "high" | "medium", scored: readonly ScoredRow[]): void {
  const rows = scored.filter(({ row }) => row.gold.confidence === confidence);
  const right = rows.filter((row) => row.right).length;
  const fields = SCORED_FIELDS.map((field) => {
    const wrong = rows.filter((row) => !row.right && row.wrongFields.includes(field)).length;
    return `${field} ${(100 - (wrong / rows.length) * 100).toFixed(1)}%`;
  });
  say(`${confidence.padEnd(6)} ${right}/${rows.length}  ${fields.join("  ")}`);
}

function printRows(title: string, rows: readonly ScoredRow[]): void {
  say(`\n${title}: ${rows.length}`);
  for (const { row, target, wrongFields } of rows) {
    say(`  ${row.row} ${JSON.stringify([row.target_raw, row.unit_raw, row.nature_raw, row.name])}`);
    for (const field of wrongFields) say(`    ${field}: ${target[field]} instead of ${row.gold[field] ?? null}`);
  }
}

/** Every round reads other cells, and no cell twice, so nothing can be remembered. The median round counts. */
function printSpeed(seed: number): boolean {
  const rounds = Array.from({ length: ROUNDS + 1 }, (_, round) => generateCells(CELLS_A_ROUND, seed + round));
  const [warmUp = [], ...measured] = rounds;
  targetsASecond(warmUp);
  const speeds = measured.map(targetsASecond).sort((one, other) => one - other);
  const median = speeds[Math.floor(speeds.length / 2)] ?? 0;
  say(
    `\nspeed over ${ROUNDS} rounds of ${CELLS_A_ROUND} distinct cells, seed ${seed}: ${speeds.map(Math.round).join(" ")} a second`,
  );
  return bar(
    "targets a second on one core",
    String(Math.round(median)),
    median >= BARS.perSecond,
    `≥ ${BARS.perSecond}`,
  );
}

function targetsASecond(cells: readonly TargetInput[]): number {
  const started = performance.now();
  let read = 0;
  for (const cell of cells) if (parseTarget(cell).raw === cell.raw) read++;
  return read / ((performance.now() - started) / 1000);
}
