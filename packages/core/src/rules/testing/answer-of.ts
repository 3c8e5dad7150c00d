import { audit } from "../../audit/audit.ts";
import type { AuditReport, Finding, Outcome } from "../../audit/report.ts";
import type { Rule } from "../../audit/rule.ts";
import { settingsOf } from "../../audit/settings.ts";
import { readingOf } from "./reading-of.ts";
import type { ExpectedFinding, RuleCase } from "./rule-case.ts";

/** What a rule says of the subject of one of its examples, through the real engine. */
export interface CaseAnswer {
  readonly report: AuditReport;
  readonly result: Outcome["result"] | undefined;
  /** The findings about the subject, whole. */
  readonly findings: readonly Finding[];
  /** The same in the fields that the example names. */
  readonly picked: readonly unknown[];
}

export function answerOf(rule: Rule, example: RuleCase): CaseAnswer {
  const report = reportOf(rule, example);
  const subject = subjectOf(rule, example);
  const findings = report.findings.filter((finding) => isAbout(finding, rule, subject));
  const expected = expectedFindings(example);
  return {
    report,
    result: outcomeFor(report, subject),
    findings,
    picked: findings.map((finding, index) => inFieldsOf(finding, expected[index])),
  };
}

export function expectedFindings({ expect }: RuleCase): readonly ExpectedFinding[] {
  return expect.result === "finding" ? expect.findings : [];
}

function reportOf(rule: Rule, example: RuleCase): AuditReport {
  const reading = readingOf(example.reading);
  const { profile, asOf, coverage = "complete" } = example;
  const related = Object.entries(example.related ?? {}).map(([role, spec]) => [role, readingOf(spec)]);
  const settings = settingsOf({ profile, asOf, coverage, reading, related: Object.fromEntries(related) });
  return audit(reading, { ruleBook: { id: "example", version: "0", rules: [rule] }, settings, inputDigest: "" });
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

function inFieldsOf(finding: Finding, wanted: ExpectedFinding | undefined): unknown {
  const whole = { ...finding, zh: finding.message.zh, en: finding.message.en, fix: finding.fix.zh };
  if (wanted === undefined) return whole;
  return Object.fromEntries(Object.keys(wanted).map((key) => [key, Reflect.get(whole, key)]));
}
