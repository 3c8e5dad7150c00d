import type { Locator } from "../document/locator.ts";
import type { Bilingual } from "../language.ts";
import type { Severity } from "../message.ts";
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
  readonly count: number | null;
  readonly citation: Citation;
  readonly at: Locator;
  readonly edit: { readonly field: string; readonly value: string } | null;
  /** A waived finding is softened, kept and shown with its reason. */
  readonly waiver: Waiver | null;
}

export interface Waiver {
  readonly reason: string;
  readonly by: string;
  readonly until: string | null;
}

/** One rule's answer for one subject. */
export interface Outcome {
  readonly rule: string;
  readonly project: number | null;
  readonly indicator: number | null;
  readonly result: "pass" | "finding" | "notApplicable" | "undetermined";
  /** Why it does not apply, or what is missing. */
  readonly reason: Bilingual | null;
}
