import { expect, test } from "vitest";
import { auditCorpus, auditFiles } from "./audit-accuracy.ts";
import { generateForms } from "./audit-forms.ts";
import { BARS } from "./audit-print.ts";
import {
  type AuditedAnswers,
  classOfRules,
  figuresOf,
  precision,
  recall,
  type RuleClass,
  share,
  unitsOf,
} from "./audit-score.ts";

/** What the recorded facts and the files reach today; a change may raise a figure, never lower it. */
const REACHED = {
  facts: { automatic: 98, text: 97, precision: 99 },
  files: { automatic: 94, text: 97, precision: 99 },
} as const;

function expectReached(audited: readonly AuditedAnswers[], reached: (typeof REACHED)[keyof typeof REACHED]): void {
  const classes = classOfRules(audited.map(({ answers }) => answers));
  const units = audited.flatMap(unitsOf);
  const ofClass = (wanted: RuleClass) =>
    figuresOf(units.filter(({ rule, ruleClass }) => (ruleClass ?? classes.get(rule) ?? "automatic") === wanted));
  const all = figuresOf(units);
  expect(recall(ofClass("automatic"))).toBeGreaterThanOrEqual(reached.automatic);
  expect(recall(ofClass("text"))).toBeGreaterThanOrEqual(reached.text);
  expect(precision(all)).toBeGreaterThanOrEqual(reached.precision);
  expect(share(all.firedWrong, all.clean)).toBeLessThanOrEqual(BARS.cleanFired);
  expect(share(all.undeterminedFired, all.undetermined)).toBeLessThanOrEqual(BARS.undeterminedFired);
}

test("the rule book keeps its recall and precision on the recorded facts", () => {
  const audited = auditCorpus();
  expect(audited.length).toBe(63);
  expectReached(audited, REACHED.facts);
});

test("the rule book keeps them on the same documents as spreadsheets", async () => {
  expectReached(await auditFiles("xlsx"), REACHED.files);
});

test("made-up forms are distinct and the same for the same seed", () => {
  const forms = generateForms(50, 3);
  expect(new Set(forms.flatMap(({ rows }) => rows.map((row) => JSON.stringify(row)))).size).toBe(1500);
  expect(generateForms(50, 3)).toEqual(forms);
});
