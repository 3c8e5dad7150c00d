import type { ImportLayout } from "@mingji/contract/import";
import type { ColumnRole } from "@mingji/core/extract/lexicon/column-roles";
import type { ImportStep } from "../db/import-tables.ts";
import type { AuditedDocument, SourceFile } from "../reading/audited-document.ts";

/** What a person has said of the columns of one layout. */
export interface ColumnMapping {
  readonly fingerprint: string;
  readonly roles: Readonly<Record<string, ColumnRole>>;
}

export interface ImportTask {
  readonly file: SourceFile;
  readonly mappings: readonly ColumnMapping[];
  /** The projects to keep; null keeps all. */
  readonly keep: readonly number[] | null;
}

export interface ImportReading extends AuditedDocument {
  readonly layouts: readonly ImportLayout[];
}

export interface ImportRun {
  readonly onStep: (step: ImportStep) => void;
  readonly signal: AbortSignal;
}

/** Reads and audits a file for an import, in a thread with limits. */
export type ReadImport = (task: ImportTask, run: ImportRun) => Promise<ImportReading>;
