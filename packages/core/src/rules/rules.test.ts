import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { audit } from "../audit/audit.ts";
import type { AuditReport, Finding, Outcome } from "../audit/report.ts";
import type { Rule } from "../audit/rule.ts";
import { settingsOf } from "../audit/settings.ts";
import { RULE_BOOK } from "./rule-book.ts";
import { readingOf } from "./testing/reading-of.ts";
import type { ExpectedFinding, RuleCase } from "./testing/rule-case.ts";

const FAMILIES = ["completeness", "values", "relevance", "matching", "figures", "self-evaluation"];
const FILES = FAMILIES.flatMap((family) =>
  readdirSync(join(import.meta.dirname, family))
    .filter((file) => /^[a-z]\d\d[.]ts$/.test(file))
    .map((file) => join(import.meta.dirname, family, file)),
);

test("every rule file stands in the rule book, and the book in its own order without doubles", () => {
  const ids = RULE_BOOK.rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(FILES.map(idOf).sort());
  const families = ids.map((id) => "CVRMFX".indexOf(id.charAt(0)));
  expect(families).toEqual([...families].sort((one, other) => one - other));
});

describe.each(FILES.map((file) => [idOf(file), file]))("%s", async (id, file) => {
  const rule = RULE_BOOK.rules.find((candidate) => candidate.id === id);
  const cases = await casesBeside(file);

  test("is in the rule book", () => expect(rule).toBeDefined());
  if (rule === undefined) return;

  test.each(cases.map((example) => [example.title, example] as const))("%s", (_, example) => {
    const report = auditWith(rule, example);
    const subject = subjectOf(rule, example);
    expect(outcomeFor(report, subject)).toBe(example.expect.result);
    const ofSubject = report.findings.filter((finding) => isAbout(finding, rule, subject));
    const expected = example.expect.result === "finding" ? example.expect.findings : [];
    expect(ofSubject.map((finding, index) => picked(finding, expected[index]))).toEqual(expected);
    for (const finding of ofSubject) expect(unfilled(finding)).toEqual([]);
  });

  test("has an example of every answer it can give", () => {
    const source = readFileSync(file, "utf8");
    const answers = new Set(cases.map(({ expect: { result } }) => result));
    expect(answers).toContain("pass");
    expect(answers).toContain("finding");
    expect(cases.some(({ edge }) => edge)).toBe(true);
    if (source.includes("notApplicable(")) expect(answers).toContain("notApplicable");
    if (source.includes("undetermined(")) expect(answers).toContain("undetermined");
  });

  test("shows every variant of its wording", () => {
    const said = new Set(
      cases.flatMap((example) => auditWith(rule, example).findings.map(({ message }) => message.zh)),
    );
    const unseen = Object.values(rule.wording).filter(
      ({ message }) => ![...said].some((text) => fits(message.zh, text)),
    );
    expect(unseen).toEqual([]);
  });
});

async function casesBeside(file: string): Promise<readonly RuleCase[]> {
  const path = file.replace(/[.]ts$/, ".cases.ts");
  if (!existsSync(path)) return [];
  const module = (await import(/* @vite-ignore */ path)) as { readonly cases: readonly RuleCase[] };
  return module.cases;
}

function idOf(file: string): string {
  return file.replace(/.*[/\\]([a-z]\d\d)[.]ts$/, "$1").toUpperCase();
}

function auditWith(rule: Rule, example: RuleCase): AuditReport {
  const reading = readingOf(example.reading);
  const { profile, asOf, coverage = "complete" } = example;
  const related = Object.entries(example.related ?? {}).map(([role, spec]) => [role, readingOf(spec)]);
  const settings = settingsOf({ profile, asOf, coverage, reading, related: Object.fromEntries(related) });
  return audit(reading, { ruleBook: { ...RULE_BOOK, rules: [rule] }, settings, inputDigest: "" });
}

interface Subject {
  readonly project: number | null;
  readonly indicator: number | null;
}

function subjectOf({ scope }: Rule, { project = 0, indicator = 0 }: RuleCase): Subject {
  return { project: scope === "document" ? null : project, indicator: scope === "indicator" ? indicator : null };
}

function outcomeFor({ outcomes }: AuditReport, { project, indicator }: Subject): Outcome["result"] | undefined {
  const own = outcomes.filter((outcome) => outcome.project === project);
  return own.find(({ rows }) => indicator === null || rows?.includes(indicator))?.result;
}

/** A document rule's findings may point at any project. */
function isAbout({ rule: by, project, indicator }: Finding, { id, scope }: Rule, subject: Subject): boolean {
  if (by !== id || scope === "document") return by === id;
  return project === subject.project && (scope === "project" || indicator === subject.indicator);
}

/** The finding in the fields that the example names. */
function picked(finding: Finding, wanted: ExpectedFinding | undefined): unknown {
  const whole = { ...finding, zh: finding.message.zh, en: finding.message.en, fix: finding.fix.zh };
  if (wanted === undefined) return whole;
  return Object.fromEntries(Object.keys(wanted).map((key) => [key, Reflect.get(whole, key)]));
}

/** Places of the wording that no value filled. */
function unfilled({ message, fix }: Finding): string[] {
  return [message.zh, message.en, fix.zh, fix.en].filter((text) => /\{[A-Za-z0-9_]+\}/.test(text));
}

/** The fixed words of a wording stand in the sentence in this order. */
function fits(wording: string, sentence: string): boolean {
  let from = 0;
  for (const words of wording.split(/\{[A-Za-z0-9_]+\}/)) {
    const at = sentence.indexOf(words, from);
    if (at < 0) return false;
    from = at + words.length;
  }
  return true;
}
