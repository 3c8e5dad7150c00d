import type { FormId, Reading } from "@mingji/core/plan/reading";
import type { FormPage } from "./form-page.ts";
import { approvalForm } from "./forms/approval-form.ts";
import { declarationForm } from "./forms/declaration-form.ts";
import { departmentForm } from "./forms/department-form.ts";
import { monitoringForm } from "./forms/monitoring-form.ts";
import { selfEvaluationForm } from "./forms/self-evaluation-form.ts";
import { targetForm } from "./forms/target-form.ts";
import { targetListForm } from "./forms/target-list-form.ts";
import { overallTransferForm, projectTransferForm, regionTransferForm } from "./forms/transfer-form.ts";

export const WRITE_FORMATS = ["xlsx", "docx", "pdf", "html"] as const;
export type WriteFormat = (typeof WRITE_FORMATS)[number];

/** The official forms that can be written, by the id that `mingji render --form` uses. */
const FORMS: Partial<Readonly<Record<FormId, (reading: Reading) => readonly FormPage[]>>> = {
  "target-list": targetListForm,
  "target-form": targetForm,
  declaration: declarationForm,
  "self-evaluation": selfEvaluationForm,
  monitoring: monitoringForm,
  "department-whole": departmentForm,
  "region-transfer": regionTransferForm,
  "transfer-overall": overallTransferForm,
  "transfer-project": projectTransferForm,
  approval: approvalForm,
};

export const WRITABLE_FORMS = Object.keys(FORMS) as readonly FormId[];

/** The pages of an official form for a reading; empty when the form cannot be written. */
export function formPages(reading: Reading, form: FormId): readonly FormPage[] {
  return FORMS[form]?.(reading) ?? [];
}

/** The pages in a file format. Each format's library loads only when it is asked for. */
export async function writePages(
  pages: readonly FormPage[],
  format: WriteFormat,
  fonts: readonly Uint8Array[],
): Promise<Uint8Array> {
  switch (format) {
    case "html":
      return (await import("./html/write-html.ts")).writeHtml(pages);
    case "docx":
      return (await import("./docx/write-docx.ts")).writeDocx(pages);
    case "xlsx":
      return (await import("./xlsx/write-xlsx.ts")).writeXlsx(pages);
    case "pdf":
      return (await import("./pdf/write-pdf.ts")).writePdf(pages, fonts);
  }
}
