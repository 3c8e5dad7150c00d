import type { Locator } from "../document/locator.ts";
import type { Bilingual, TextValues } from "../language.ts";
import type { Severity } from "../message.ts";
import type { IndicatorReading, ProjectReading, Reading } from "../plan/reading.ts";
import type { OtherPlace, RelatedReadings } from "./across/related.ts";
import type { AuditFacts, IndicatorFacts, ProjectFacts } from "./facts.ts";
import type { ParameterName } from "./parameters.ts";

/**
 * One rule of the rule book: what is checked, why, on which clause, and how.
 * A rule sees typed values and places only; it never reads a file, a clock or another rule.
 */
export type Rule = DocumentRule | ProjectRule | IndicatorRule;

export interface RuleBook {
  readonly id: string;
  readonly version: string;
  /** In the order of the rule book: findings and outcomes come in this order. */
  readonly rules: readonly Rule[];
}

interface RuleHead {
  /** The id of the rule book: family letter and number. */
  readonly id: string;
  readonly title: Bilingual;
  readonly why: Bilingual;
  /** How far a machine can decide: automatic, text (by wording), judgement (prepared for the reviewer). */
  readonly nature: "automatic" | "text" | "judgement";
  readonly citations: readonly [Citation, ...Citation[]];
  /** Message and mend per variant; most rules have the one variant `main`. Places are filled from a finding's `values`. */
  readonly wording: Readonly<Record<string, RuleWording>>;
}

export interface RuleWording {
  readonly message: Bilingual;
  readonly fix: Bilingual;
}

export interface DocumentRule extends RuleHead {
  readonly scope: "document";
  readonly check: (subject: DocumentSubject) => Verdict;
}

export interface ProjectRule extends RuleHead {
  readonly scope: "project";
  readonly check: (subject: ProjectSubject) => Verdict;
}

export interface IndicatorRule extends RuleHead {
  readonly scope: "indicator";
  readonly check: (subject: IndicatorSubject) => Verdict;
}

export interface DocumentSubject {
  readonly reading: Reading;
  readonly facts: AuditFacts;
  readonly settings: AuditSettings;
}

export interface ProjectSubject extends DocumentSubject {
  readonly project: ProjectReading;
  readonly projectIndex: number;
  readonly projectFacts: ProjectFacts;
}

export interface IndicatorSubject extends ProjectSubject {
  readonly indicator: IndicatorReading;
  readonly indicatorIndex: number;
  readonly indicatorFacts: IndicatorFacts;
}

/** Is the table whole, or an excerpt? In an excerpt rules about missing things are undetermined. */
export type Coverage = "complete" | "partial";

export interface AuditSettings {
  readonly profile: string;
  readonly coverage: Coverage;
  /** ISO day by which an old form is judged, or null for the newest rules. The core never reads the clock. */
  readonly asOf: string | null;
  /** A dated threshold of the profile, by name: the names, values and sources stand in `parameters.ts`. */
  readonly parameter: (name: ParameterName) => number;
  /** What the profile says of a rule. */
  readonly ruleSetting: (rule: string) => RuleSetting;
  /** Other documents about the same projects, for rules that compare; without them such rules are undetermined. */
  readonly related?: RelatedReadings;
}

export interface RuleSetting {
  readonly severity: Severity;
  /** The profile decides the severity alone: a rule cannot raise or lower it for a case. */
  readonly fixed: boolean;
  /** Why the profile switches the rule off; null when it is on. */
  readonly off: Bilingual | null;
}

/** What a rule answers for one subject. Each subject gets exactly one. */
export type Verdict =
  | { readonly result: "pass" }
  | { readonly result: "finding"; readonly findings: readonly [RuleFinding, ...RuleFinding[]] }
  | { readonly result: "notApplicable"; readonly reason: Bilingual }
  | { readonly result: "undetermined"; readonly missing: Bilingual };

export interface RuleFinding {
  readonly variant?: string;
  readonly values: TextValues;
  /** Only when it differs from the profile's severity for the rule; ignored where the profile fixes the severity. */
  readonly severity?: Severity;
  /** Set by rules of document scope that point at one project (0-based). */
  readonly project?: number;
  /** Set by rules of document or project scope that point at one row (0-based). */
  readonly indicator?: number;
  /** The field at fault, `name`, `annual`, `level2`, `goals.annual`, `funds.total` …: gives the cell to mark. */
  readonly field?: string;
  /** Only when the subject's own place is not the right one. */
  readonly at?: Locator;
  readonly actual?: string;
  readonly expected?: string;
  readonly difference?: string;
  /** How many rows a project-level finding stands for. */
  readonly count?: number;
  /** The other place of a comparison between documents. */
  readonly other?: OtherPlace;
  /** A change that is safe to make by machine. */
  readonly edit?: { readonly field: string; readonly value: string };
}

/**
 * `confirmed`: the clause was read. `unconfirmed`: number or wording still to be checked, printed as 条款号待核.
 * `practice`: no written clause, printed as 编制常规.
 */
export interface Citation {
  /** Document number and name: 财预〔2015〕88号《中央部门预算绩效目标管理办法》. */
  readonly document: string;
  readonly article: string | null;
  readonly status: "confirmed" | "unconfirmed" | "practice";
}

export const PASS: Verdict = { result: "pass" };

export function finding(first: RuleFinding, ...more: readonly RuleFinding[]): Verdict {
  return { result: "finding", findings: [first, ...more] };
}

/** No finding is a pass. */
export function verdictOf(findings: readonly RuleFinding[]): Verdict {
  const [first, ...more] = findings;
  return first === undefined ? PASS : finding(first, ...more);
}

export function notApplicable(zh: string, en: string): Verdict {
  return { result: "notApplicable", reason: { zh, en } };
}

export function undetermined(zh: string, en: string): Verdict {
  return { result: "undetermined", missing: { zh, en } };
}
