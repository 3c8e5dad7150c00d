import { readFile } from "node:fs/promises";
import type { ReadingSummary } from "@mingji/contract/reading";
import { AppError } from "@mingji/core/app-error";
import { inTenant, type Authority, type TenantDatabase } from "../db/tenant-transaction.ts";
import { newId } from "../db/uuid.ts";
import { VERSION } from "../version.ts";
import type { AuditedDocument, SourceFile } from "./audited-document.ts";
import { findSummaryByDigest } from "./reading.repository.ts";
import { insertReading } from "./store-reading.repository.ts";

export interface ImportContext {
  readonly database: TenantDatabase;
  readonly authority: Authority;
  readonly actor: string;
  readonly read: (file: SourceFile) => Promise<AuditedDocument>;
}

export interface Imported {
  readonly outcome: "imported" | "unchanged";
  readonly summary: ReadingSummary;
}

/** Reads, audits and stores a file in one transaction. Bytes that were imported before change nothing. */
export async function importFile(context: ImportContext, file: SourceFile): Promise<Imported> {
  const known = await findKnown(context, file);
  if (known !== null) return { outcome: "unchanged", summary: known };
  const startedAt = new Date();
  const audited = await context.read(file);
  refuseUnread(file, audited);
  const stored = await store(context, file, audited, startedAt);
  const summary = await findKnown(context, file);
  if (summary === null) throw new Error(`the reading of ${file.sha256} is not there after it was stored`);
  return { outcome: stored ? "imported" : "unchanged", summary };
}

function findKnown({ database, authority }: ImportContext, file: SourceFile): Promise<ReadingSummary | null> {
  return inTenant(database, authority, (transaction) => findSummaryByDigest(transaction, authority, file.sha256));
}

async function store(context: ImportContext, file: SourceFile, audited: AuditedDocument, startedAt: Date) {
  const content = await readFile(file.path);
  return inTenant(context.database, context.authority, (transaction) =>
    insertReading(transaction, {
      authority: context.authority,
      ids: { source: newId(), reading: newId(), run: newId() },
      file,
      content,
      audited,
      actor: context.actor,
      programVersion: VERSION,
      startedAt,
      finishedAt: new Date(),
    }),
  );
}

/** A badly written table is stored with its findings; a file in which nothing at all could be read is refused. */
function refuseUnread(file: SourceFile, { reading }: AuditedDocument): void {
  if (reading.projects.length > 0) return;
  const reason = reading.messages.find(({ severity }) => severity === "error");
  if (reason === undefined) return;
  throw new AppError(
    "unreadable-file",
    { zh: `{name}: ${reason.text.zh}`, en: `{name}: ${reason.text.en}` },
    { ...reason.values, name: file.name },
  );
}
