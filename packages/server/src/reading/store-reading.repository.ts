import type { Severity } from "@mingji/core/message";
import type { Insertable, Transaction } from "kysely";
import type { ReadingTable, Tables } from "../db/tables.ts";
import type { AuditedDocument, SourceFile } from "./audited-document.ts";
import { findingRows, indicatorRows, projectRows, totalFen } from "./reading-rows.ts";
import { storableText } from "./storable.ts";

export interface NewReading {
  readonly authority: string;
  readonly ids: { readonly source: string; readonly reading: string; readonly run: string };
  readonly file: SourceFile;
  readonly content: Uint8Array;
  readonly audited: AuditedDocument;
  readonly actor: string;
  readonly programVersion: string;
  readonly startedAt: Date;
  readonly finishedAt: Date;
}

/** PostgreSQL takes at most 65,535 parameters a statement; an indicator has 17. */
const ROWS_A_STATEMENT = 1_000;

/** Writes a reading with all its parts. False when these bytes are stored already, and then nothing was written. */
export async function insertReading(transaction: Transaction<Tables>, given: NewReading): Promise<boolean> {
  const inserted = await transaction
    .insertInto("source_document")
    .values(sourceRow(given))
    .onConflict((conflict) => conflict.columns(["authority", "sha256"]).doNothing())
    .returning("id")
    .execute();
  if (inserted.length === 0) return false;
  const { reading, report } = given.audited;
  const key = { authority: given.authority, reading_id: given.ids.reading };
  await transaction.insertInto("reading").values(readingRow(given)).execute();
  for (const rows of portions(projectRows(key, reading.projects))) {
    await transaction.insertInto("project").values(rows).execute();
  }
  for (const rows of portions(indicatorRows(key, reading.projects))) {
    await transaction.insertInto("indicator").values(rows).execute();
  }
  for (const rows of portions(findingRows(key, report.findings))) {
    await transaction.insertInto("finding").values(rows).execute();
  }
  await transaction.insertInto("import_run").values(importRunRow(given)).execute();
  return true;
}

function sourceRow({ authority, ids, file, content, audited }: NewReading) {
  return {
    authority,
    id: ids.source,
    sha256: file.sha256,
    name: storableText(file.name),
    format: audited.reading.source.format,
    byte_count: file.bytes,
    content,
    source_text: audited.sourceText === null ? null : storableText(audited.sourceText),
  };
}

function readingRow({ authority, ids, audited, actor, finishedAt }: NewReading): Insertable<ReadingTable> {
  const { reading, report } = audited;
  return {
    authority,
    id: ids.reading,
    source_id: ids.source,
    form: reading.form,
    title: reading.title === null ? null : storableText(reading.title),
    department: reading.department === null ? null : storableText(reading.department),
    fiscal_year: reading.fiscalYear,
    money_unit: reading.moneyUnit,
    project_count: reading.projects.length,
    indicator_count: reading.projects.reduce((sum, { indicators }) => sum + indicators.length, 0),
    total_fen: totalFen(reading),
    error_count: countOf(audited, "error"),
    warning_count: countOf(audited, "warning"),
    info_count: countOf(audited, "info"),
    rulebook_id: report.rulebook.id,
    rulebook_version: report.rulebook.version,
    profile: report.rulebook.profile,
    record: JSON.stringify(reading),
    report: JSON.stringify(report),
    created_at: finishedAt,
    created_by: actor,
  };
}

function importRunRow({ authority, ids, file, programVersion, actor, startedAt, finishedAt }: NewReading) {
  return {
    authority,
    id: ids.run,
    reading_id: ids.reading,
    file_name: storableText(file.name),
    program_version: programVersion,
    actor,
    started_at: startedAt,
    finished_at: finishedAt,
  };
}

function countOf({ report }: AuditedDocument, severity: Severity): number {
  return report.findings.filter((finding) => finding.severity === severity).length;
}

function portions<T>(rows: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(rows.length / ROWS_A_STATEMENT);
  return Array.from({ length: count }, (_, index) =>
    rows.slice(index * ROWS_A_STATEMENT, (index + 1) * ROWS_A_STATEMENT),
  );
}
