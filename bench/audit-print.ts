import {
  type AuditedAnswers,
  classOfRules,
  type Figures,
  figuresOf,
  precision,
  recall,
  type RuleClass,
  share,
  type Unit,
  unitsOf,
} from "./audit-score.ts";
import { answeredRows, rowRecall } from "./audit-rows.ts";

export const BARS = {
  automatic: { recall: 97, precision: 97 },
  text: { recall: 85, precision: 90 },
  cleanFired: 1,
  undeterminedFired: 2,
} as const;

/** Prints figures by rule, every miss and false alarm with its text, and the bars; true when all bars hold. */
export function printAccuracy(audited: readonly AuditedAnswers[], only?: string): boolean {
  const units = audited.flatMap(unitsOf).filter(({ rule }) => only === undefined || rule.startsWith(only));
  const classes = classOfRules(audited.map(({ answers }) => answers));
  const rules = [...new Set(units.map(({ rule }) => rule))].sort();
  say(`audit of ${audited.length} answered documents`);
  for (const rule of rules) printRule(rule, units, classes.get(rule));
  printUnits("missed", units, ({ label, hit }) => label === "sure" && !hit);
  printUnits("fired on clean", units, ({ label, fired }) => label === "clean" && fired);
  printUnits("fired on undetermined", units, ({ label, fired }) => label === "undetermined" && fired);
  printUnits("fired where it cannot apply", units, ({ label, fired }) => label === "notApplicable" && fired);
  say();
  say(`by row: ${rowRecall(audited.flatMap(answeredRows)).toFixed(1)} % of the sure answers on their project and row`);
  return printBars(units, classes);
}

function printRule(rule: string, units: readonly Unit[], ruleClass: RuleClass | undefined): void {
  const own = units.filter((unit) => unit.rule === rule);
  const figures = figuresOf(own);
  const fired = own.filter(({ fired }) => fired).length;
  say(
    `${rule.padEnd(4)} ${(ruleClass ?? "-").padEnd(9)} recall ${ratio(figures.hits, figures.sure)}  precision ${ratio(
      figures.firedRight,
      figures.firedRight + figures.firedWrong,
    )}  fired on ${fired} documents, ${figures.undeterminedFired} undetermined`,
  );
}

function printUnits(title: string, units: readonly Unit[], accept: (unit: Unit) => boolean): void {
  const shown = units.filter(accept);
  say(`\n${title}: ${shown.length}`);
  for (const { doc, rule, evidence, said } of shown) {
    say(`  ${doc} ${rule} ${[evidence, ...said.slice(0, 3)].filter((text) => text !== "").join(" => ")}`);
  }
}

function printBars(units: readonly Unit[], classes: ReadonlyMap<string, RuleClass>): boolean {
  const ofClass = (wanted: RuleClass): Figures =>
    figuresOf(units.filter(({ rule, ruleClass }) => (ruleClass ?? classes.get(rule) ?? "automatic") === wanted));
  const all = figuresOf(units);
  const checks = (["automatic", "text"] as const).flatMap((name) => [
    bar(`${name} rules, recall`, recall(ofClass(name)), "≥", BARS[name].recall),
    bar(`${name} rules, precision`, precision(ofClass(name)), "≥", BARS[name].precision),
  ]);
  const judgement = ofClass("judgement");
  say(`     judgement rules: recall ${recall(judgement).toFixed(1)} %, precision ${precision(judgement).toFixed(1)} %`);
  return [
    ...checks,
    bar("clean entries that fire", share(all.firedWrong, all.clean), "≤", BARS.cleanFired),
    bar("undetermined entries that fire", share(all.undeterminedFired, all.undetermined), "≤", BARS.undeterminedFired),
  ].every(Boolean);
}

function bar(what: string, figure: number, sign: "≥" | "≤", limit: number): boolean {
  const ok = sign === "≥" ? figure >= limit : figure <= limit;
  say(`${ok ? "ok  " : "FAIL"} ${what}: ${figure.toFixed(2)} % (bar ${sign} ${limit} %)`);
  return ok;
}

function ratio(part: number, whole: number): string {
  return `${part}/${whole}`.padStart(7);
}

function say(line = ""): void {
  process.stdout.write(`${line}\n`);
}
