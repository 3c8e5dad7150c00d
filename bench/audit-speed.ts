import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { generateForms, type RawForm, ROWS_A_FORM } from "./audit-forms.ts";
import { compileSchemaCheck } from "./audit-peer.ts";
import { auditForm, readingOfForm } from "./audit-typed.ts";

export const SPEED_BARS = { perSecond: 30_000, ratio: 30, megabytes: 400, linear: 1.5 } as const;

const ROUNDS = 5;
const FORMS_A_ROUND = 1000;
const MILLION = 1_000_000;
/** Small enough that the made-up forms themselves do not count in the memory. */
const FORMS_A_CHUNK = 200;

/** Speed, linearity, memory and the ratio to a JSON-Schema check of the same records. True when the bars hold. */
export async function printSpeed(seed: number): Promise<boolean> {
  rowsASecond(generateForms(FORMS_A_ROUND, seed));
  rowsASecond(generateForms(FORMS_A_ROUND, seed + 1));
  const speeds = Array.from({ length: ROUNDS }, (_, round) =>
    rowsASecond(generateForms(FORMS_A_ROUND, seed + 2 + round)),
  );
  say(
    `\nspeed over ${ROUNDS} rounds of ${FORMS_A_ROUND * ROWS_A_FORM} rows in forms of ${ROWS_A_FORM}, seed ${seed}: ${speeds.map(Math.round).join(" ")} indicators a second`,
  );
  const median = middle(speeds);
  return [
    bar("indicators a second on one core, target parsing counted", Math.round(median), "≥", SPEED_BARS.perSecond),
    await printRatio(seed, median),
    inOwnProcess(seed),
    printOneForm(seed),
  ].every(Boolean);
}

/** Rows in a second of one core: the main thread's own time, so that a busy machine does not blur the figure. */
function rowsASecond(forms: readonly RawForm[]): number {
  const started = coreSeconds();
  let findings = 0;
  for (const form of forms) findings += auditForm(form).findings.length;
  if (findings === 0) throw new Error("made-up forms have faults");
  return (forms.length * ROWS_A_FORM) / (coreSeconds() - started);
}

function coreSeconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e6;
}

async function printRatio(seed: number, median: number): Promise<boolean> {
  const check = await compileSchemaCheck();
  if (check === null) {
    say("ajv is not installed: run `npm ci --ignore-scripts` in bench/ for the ratio");
    return true;
  }
  const speeds = Array.from({ length: ROUNDS + 1 }, (_, round) => {
    const readings = generateForms(FORMS_A_ROUND, seed + 50 + round).map(readingOfForm);
    const started = coreSeconds();
    let valid = 0;
    for (const reading of readings) if (check(reading)) valid++;
    if (valid === readings.length) throw new Error("made-up forms have too many rows for the schema");
    return (readings.length * ROWS_A_FORM) / (coreSeconds() - started);
  });
  say(
    `     ajv, compiled, all faults reported, the same typed records: ${Math.round(middle(speeds))} indicators a second`,
  );
  return bar(
    "times slower than the JSON-Schema check",
    Number((middle(speeds) / median).toFixed(1)),
    "≤",
    SPEED_BARS.ratio,
  );
}

/** The memory is that of the audit alone. */
function inOwnProcess(seed: number): boolean {
  const main = fileURLToPath(new URL("main.ts", import.meta.url));
  const done = spawnSync(process.execPath, [main, "audit", "--million", "--seed", String(seed)], { stdio: "inherit" });
  return done.status === 0;
}

/** A million rows as forms, one after another: the speed of the last tenth against the first, and the memory. */
export function printMillion(seed: number): boolean {
  const chunks = Math.ceil(MILLION / (FORMS_A_CHUNK * ROWS_A_FORM));
  const speeds: number[] = [];
  let peak = 0;
  for (let chunk = 0; chunk < chunks; chunk++) {
    speeds.push(rowsASecond(generateForms(FORMS_A_CHUNK, seed + 100 + chunk)));
    peak = Math.max(peak, process.memoryUsage.rss());
  }
  const tenth = Math.max(1, Math.floor(speeds.length / 10));
  const slower = middle(speeds.slice(0, tenth)) / middle(speeds.slice(-tenth));
  say(`     a million rows: ${Math.round(middle(speeds))} indicators a second`);
  return [
    bar(
      "slowing down from the first to the last tenth of a million rows",
      Number(slower.toFixed(2)),
      "≤",
      SPEED_BARS.linear,
    ),
    bar("megabytes of memory at most", Math.round(peak / 1e6), "≤", SPEED_BARS.megabytes),
  ].every(Boolean);
}

/** One form of 10,000 rows against forms of 30: rules that compare rows with each other must stay linear. */
function printOneForm(seed: number): boolean {
  const forms = generateForms(334, seed + 900);
  const [first] = forms;
  if (first === undefined) return false;
  const many = { ...first, rows: forms.flatMap(({ rows }) => rows) };
  const started = coreSeconds();
  auditForm(many);
  const speed = many.rows.length / (coreSeconds() - started);
  say(`     one form of ${many.rows.length} rows: ${Math.round(speed)} indicators a second`);
  return true;
}

function middle(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

function bar(what: string, figure: number, sign: "≥" | "≤", limit: number): boolean {
  const ok = sign === "≥" ? figure >= limit : figure <= limit;
  say(`${ok ? "ok  " : "FAIL"} ${what}: ${figure} (bar ${sign} ${limit})`);
  return ok;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
