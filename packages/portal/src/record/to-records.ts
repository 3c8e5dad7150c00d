import { citationText } from "@mingji/core/audit/citation-text";
import type { AuditReport, Finding } from "@mingji/core/audit/report";
import type { Reading } from "@mingji/core/plan/reading";
import type { PublishedFinding, PublishedRecord } from "./published-record.ts";

export interface RecordContext {
  /** Division code of the bureau that publishes. */
  readonly authority: string;
  /** SHA-256 of a text as hexadecimal digits. */
  readonly digest: (text: string) => string;
}

const ID_DIGITS = 12;

/** The projects of an audited reading as records to publish. A project without a name has no permanent address and is left out. */
export function toRecords(reading: Reading, report: AuditReport, context: RecordContext): readonly PublishedRecord[] {
  const department = reading.department ?? reading.projects[0]?.spendingUnit ?? reading.source.name;
  return reading.projects.flatMap((project, index) => {
    const name = project.name.trim() || reading.title || "";
    if (name === "") return [];
    const unit = project.spendingUnit ?? department;
    const lineage = idOf([context.authority, department, unit, lineageName(name)], context);
    const record: PublishedRecord = {
      lineage,
      id: idOf([lineage, String(reading.fiscalYear)], context),
      authority: context.authority,
      department,
      unit,
      year: reading.fiscalYear,
      form: reading.form,
      columns: reading.columns,
      moneyUnit: reading.moneyUnit ?? "万元",
      project: { ...project, name },
      source: { name: reading.source.name, sha256: reading.source.sha256, at: project.at },
      findings: report.findings
        .filter((finding) => finding.project === index && finding.waiver === null)
        .map(toFinding),
      errata: [],
    };
    return [record];
  });
}

/** A short permanent id of some parts. */
export function idOf(parts: readonly string[], { digest }: Pick<RecordContext, "digest">): string {
  return digest(parts.join("\u001f")).slice(0, ID_DIGITS);
}

/** The name without its year, so that next year's project is recognised. */
function lineageName(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/(?:19|20)\d\d年?(?:度)?/g, "");
}

function toFinding({ rule, severity, indicator, message, citation }: Finding): PublishedFinding {
  const clause = { zh: citationText(citation, "zh"), en: citationText(citation, "en") };
  return { rule, severity, indicator, message, clause };
}
