import { audit } from "@mingji/core/audit/audit";
import { settingsOf } from "@mingji/core/audit/settings";
import type { Reading } from "@mingji/core/plan/reading";
import { RULE_BOOK } from "@mingji/core/rules/rule-book";
import { makeReviewSheet } from "@mingji/core/scoring/review/make-review-sheet";
import type { FormPage } from "@mingji/documents/write/form-page";
import { reviewSheetForm } from "@mingji/documents/write/forms/review-sheet-form";

/** 审核表 of every project, filled with what the audit proposes. */
export function reviewPages(reading: Reading): readonly FormPage[] {
  const settings = settingsOf({ reading });
  const report = audit(reading, { ruleBook: RULE_BOOK, settings, inputDigest: reading.source.sha256 });
  const sheets = reading.projects.map((_, project) =>
    makeReviewSheet({ reading, project, report, settings, kind: "key" }),
  );
  return reviewSheetForm(reading, sheets);
}
