import type { JSONColumnType } from "kysely";
import type { ImportPreview, ImportState } from "@mingji/contract/import";
import type { Bilingual } from "@mingji/core/language";
import type { TenantRow } from "./row-types.ts";

export interface ImportJobTable extends TenantRow {
  readonly id: string;
  readonly sha256: string;
  readonly name: string;
  readonly byte_count: number;
  readonly state: ImportState;
  readonly step: ImportStep;
  /** Counts the starts, so that a run that was overtaken writes nothing. */
  readonly attempt: number;
  readonly preview: JSONColumnType<ImportPreview, string, string> | null;
  readonly project_count: number;
  readonly held_back_count: number;
  readonly failure: JSONColumnType<Bilingual, string, string> | null;
  readonly reading_id: string | null;
  readonly created_at: Date;
  readonly created_by: string;
}

export type ImportStep = "waiting" | "document" | "extract" | "audit" | "done";

export interface ImportMappingTable extends TenantRow {
  readonly id: string;
  readonly fingerprint: string;
  readonly headings: JSONColumnType<readonly string[], string, never>;
  readonly roles: JSONColumnType<Readonly<Record<string, string>>, string, never>;
  readonly created_at: Date;
  readonly created_by: string;
}
