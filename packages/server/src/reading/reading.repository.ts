import type { ReadingDetail, ReadingSummary } from "@mingji/contract/reading";
import type { AuditReport } from "@mingji/core/audit/report";
import type { Reading } from "@mingji/core/plan/reading";
import type { Kysely, Selectable } from "kysely";
import type { ReadingTable, SourceDocumentTable, Tables } from "../db/tables.ts";

export interface StoredReading {
  readonly summary: ReadingSummary;
  readonly reading: Reading;
  readonly report: AuditReport;
  readonly sourceText: ReadingDetail["sourceText"];
}

type SummaryRow = Omit<Selectable<ReadingTable>, "record" | "report" | "money_unit" | "authority"> &
  Pick<SourceDocumentTable, "sha256" | "name" | "format" | "byte_count">;

const SUMMARY_COLUMNS = [
  "reading.id",
  "reading.source_id",
  "reading.form",
  "reading.title",
  "reading.department",
  "reading.fiscal_year",
  "reading.project_count",
  "reading.indicator_count",
  "reading.total_fen",
  "reading.error_count",
  "reading.warning_count",
  "reading.info_count",
  "reading.rulebook_id",
  "reading.rulebook_version",
  "reading.profile",
  "reading.created_at",
  "reading.created_by",
  "source_document.sha256",
  "source_document.name",
  "source_document.format",
  "source_document.byte_count",
] as const;

/** Newest first; the keys are time-ordered, so the page starts after the last key of the page before. */
export async function listSummaries(
  db: Kysely<Tables>,
  authority: string,
  page: { readonly after: string | undefined; readonly limit: number },
): Promise<readonly ReadingSummary[]> {
  let query = readings(db, authority).select(SUMMARY_COLUMNS).orderBy("reading.id", "desc").limit(page.limit);
  if (page.after !== undefined) query = query.where("reading.id", "<", page.after);
  return (await query.execute()).map(toSummary);
}

export async function findReading(db: Kysely<Tables>, authority: string, id: string): Promise<StoredReading | null> {
  const row = await readings(db, authority)
    .select([...SUMMARY_COLUMNS, "reading.record", "reading.report", "source_document.source_text"])
    .where("reading.id", "=", id)
    .executeTakeFirst();
  if (row === undefined) return null;
  // Both were written by this program from these types.
  const reading = row.record as unknown as Reading;
  const report = row.report as unknown as AuditReport;
  return { summary: toSummary(row), reading, report, sourceText: row.source_text };
}

export async function findSummaryByDigest(
  db: Kysely<Tables>,
  authority: string,
  sha256: string,
): Promise<ReadingSummary | null> {
  const row = await readings(db, authority)
    .select(SUMMARY_COLUMNS)
    .where("source_document.sha256", "=", sha256)
    .executeTakeFirst();
  return row === undefined ? null : toSummary(row);
}

function readings(db: Kysely<Tables>, authority: string) {
  return db
    .selectFrom("reading")
    .innerJoin("source_document", (join) =>
      join
        .onRef("source_document.authority", "=", "reading.authority")
        .onRef("source_document.id", "=", "reading.source_id"),
    )
    .where("reading.authority", "=", authority)
    .where("source_document.authority", "=", authority);
}

function toSummary(row: SummaryRow): ReadingSummary {
  return {
    id: row.id,
    source: { name: row.name, sha256: row.sha256, format: row.format, bytes: row.byte_count },
    form: row.form as ReadingSummary["form"],
    title: row.title,
    department: row.department,
    fiscalYear: row.fiscal_year,
    projects: row.project_count,
    indicators: row.indicator_count,
    totalFen: row.total_fen,
    findings: { error: row.error_count, warning: row.warning_count, info: row.info_count },
    importedAt: row.created_at.toISOString(),
    importedBy: row.created_by,
  };
}
