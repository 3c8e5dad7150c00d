import type { Bilingual } from "../language.ts";
import type { Severity } from "../message.ts";
import type { DatedValue } from "./parameters.ts";

/** A dated overlay on the rule book: severities, thresholds and rules switched off with a reason. Data only. */
export interface Profile {
  readonly id: string;
  readonly title: Bilingual;
  /** What this profile rests on. */
  readonly source: string;
  /** The profile it changes; null for the first. */
  readonly base: string | null;
  readonly rules: Readonly<Record<string, ProfileRule>>;
  readonly parameters: Readonly<Record<string, readonly [DatedValue, ...DatedValue[]]>>;
}

export interface ProfileRule {
  /** One severity, or one from each day on. */
  readonly severity?: Severity | readonly DatedSeverity[];
  /** The rule cannot raise or lower it for a case. */
  readonly fixed?: boolean;
  /** Why the rule is switched off. */
  readonly off?: Bilingual;
}

export interface DatedSeverity {
  /** First day; null since ever. */
  readonly from: string | null;
  readonly severity: Severity;
  readonly fixed?: boolean;
}
