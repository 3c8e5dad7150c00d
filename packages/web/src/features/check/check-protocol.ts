import type { AuditReport } from "@mingji/core/audit/report";
import type { SourceDocument } from "@mingji/core/document/document";
import type { Message } from "@mingji/core/message";
import type { Reading } from "@mingji/core/plan/reading";
import type { RuleTexts } from "../../lib/rule-texts.ts";

/** What page and worker say to each other. */
export interface CheckSettings {
  readonly profile: string;
  readonly coverage: "auto" | "complete" | "partial";
}

export type CheckRequest =
  | { readonly kind: "check"; readonly id: number; readonly file: File; readonly settings: CheckSettings }
  | { readonly kind: "audit"; readonly id: number; readonly reading: Reading; readonly settings: CheckSettings };

export type CheckStage = "reading" | "extracting" | "auditing";

export interface Checked {
  readonly reading: Reading;
  readonly report: AuditReport;
  /** null when it was let go to make room for later files. */
  readonly document: SourceDocument | null;
  readonly rules: RuleTexts;
}

export type CheckReply =
  | { readonly kind: "stage"; readonly id: number; readonly stage: CheckStage }
  | { readonly kind: "checked"; readonly id: number; readonly checked: Checked }
  | {
      readonly kind: "audited";
      readonly id: number;
      readonly report: AuditReport;
      readonly rules: RuleTexts;
    }
  /** The file could not be read at all, or a programming error: one sentence in both languages. */
  | { readonly kind: "failed"; readonly id: number; readonly reason: Message };
