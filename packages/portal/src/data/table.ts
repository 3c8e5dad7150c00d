import type { Bilingual } from "@mingji/core/language";

/** A published table: its columns once, for CSV, JSON Lines, Parquet, the data package and the JSON Schema alike. */
export interface DataTable<Row> {
  readonly name: string;
  readonly title: Bilingual;
  readonly columns: readonly DataColumn<Row>[];
}

export interface DataColumn<Row> {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean";
  readonly meaning: Bilingual;
  readonly of: (row: Row) => string | number | boolean | null;
}
