import type { RelatedReadings } from "../../audit/across/related.ts";
import type { Coverage } from "../../audit/rule.ts";
import type { Severity } from "../../message.ts";
import type { ReadingSpec } from "./reading-spec.ts";

/**
 * One example of a rule, in `<id>.cases.ts` beside `<id>.ts`, which exports `cases: readonly RuleCase[]`.
 * `rules.test.ts` runs the rule through the real engine and compares the whole answer for the one subject named by
 * `project` and `indicator`. Every rule needs a case with `expect.result` pass and finding, one marked `edge` (a trap of
 * the rule book), and notApplicable and undetermined where its file can answer so. The cases are also the examples of
 * the rule's page in `docs/rules/`, so write them as a clerk would meet them.
 */
export interface RuleCase {
  /** A sentence of behaviour. */
  readonly title: string;
  /** A trap: close to the border between pass and finding. */
  readonly edge?: true;
  /** The published table it was taken from, by its number in the corpus; absent for an invented example. */
  readonly from?: string;
  readonly reading: ReadingSpec;
  /** `complete` unless said. */
  readonly coverage?: Coverage;
  /** `national-2021` unless said. */
  readonly profile?: string;
  readonly asOf?: string;
  /** Other documents the rule may compare with. */
  readonly related?: { readonly [role in keyof RelatedReadings]?: ReadingSpec };
  /** The subject, 0-based. Project 0 and row 0 unless said; document rules need neither. */
  readonly project?: number;
  readonly indicator?: number;
  readonly expect: ExpectedAnswer;
}

export type ExpectedAnswer =
  | { readonly result: "pass" | "notApplicable" | "undetermined" }
  | {
      readonly result: "finding";
      /** The findings of the subject, all of them, in order. */
      readonly findings: readonly [ExpectedFinding, ...ExpectedFinding[]];
    };

export interface ExpectedFinding {
  /** The whole sentences. */
  readonly zh: string;
  readonly en: string;
  /** The mend in Chinese, when the case is about it. */
  readonly fix?: string;
  readonly severity?: Severity;
  readonly indicator?: number;
  readonly field?: string;
  readonly count?: number;
  readonly actual?: string;
  readonly expected?: string;
  readonly difference?: string;
  readonly edit?: { readonly field: string; readonly value: string };
}
