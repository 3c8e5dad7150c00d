import type { Locator } from "../document/locator.ts";
import type { Bilingual } from "../language.ts";
import type { Severity } from "../message.ts";
import type { OtherPlace } from "./across/related.ts";
import type { Citation } from "./rule.ts";

/** Everything an audit says of one reading. The order is that of the rule book, then of the form. */
export interface AuditReport {
  readonly findings: readonly Finding[];
  readonly outcomes: readonly Outcome[];
  readonly rulebook: RuleBookStamp;
  /** SHA-256 of what was audited, given by the caller. */
  readonly inputDigest: string;
}

export interface RuleBookStamp {
  readonly id: string;
  readonly version: string;
  readonly profile: string;
  readonly asOf: string | null;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** 0-based indexes, null when the finding is about the whole document or project. */
  readonly project: number | null;
  readonly projectName: string | null;
  readonly indicator: number | null;
  readonly field: string | null;
  readonly message: Bilingual;
  readonly fix: Bilingual;
  readonly actual: string | null;
  readonly expected: string | null;
  readonly difference: string | null;
  /** How many rows it stands for; null for one. */
  readonly count: number | null;
  /** The rows (0-based) a grouped finding stands for, the first thousand of them; absent for a single row. */
  readonly rows?: readonly number[];
  readonly citation: Citation;
  readonly at: Locator;
  readonly edit: { readonly field: string; readonly value: string } | null;
  /** The other place of a comparison between documents. */
  readonly other?: OtherPlace;
  /** A waived finding is softened, kept and shown with its reason. */
  readonly waiver: Waiver | null;
}

export interface Waiver {
  readonly reason: string;
  readonly by: string;
  readonly until: string | null;
}

/**
 * One rule's answer for one subject: the document, a project, or those rows of a project that got the same answer.
 * Rules of indicator scope have `rows`: every row of the project stands in exactly one outcome of the rule.
 */
export interface Outcome {
  readonly rule: string;
  readonly project: number | null;
  /** The row, when the answer is for a single one. */
  readonly indicator: number | null;
  /** 0-based rows that share this answer; absent when the answer is for the whole document or project. */
  readonly rows?: readonly number[];
  /** How many subjects got this answer. */
  readonly count: number;
  readonly result: "pass" | "finding" | "notApplicable" | "undetermined";
  /** Why it does not apply, or what is missing. */
  readonly reason: Bilingual | null;
}
