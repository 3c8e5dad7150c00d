import type { JSONColumnType } from "kysely";

/** Rows of one finance bureau; the column comes first in every key. */
export interface TenantRow {
  readonly authority: string;
}

/** Written as JSON text, read back as a value. */
export type Json = JSONColumnType<object, string, never>;
