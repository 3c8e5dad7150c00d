import { parquetWriteBuffer } from "hyparquet-writer";
import type { DataColumn, DataTable } from "./table.ts";

/** Values of some rows, column by column: what every encoder takes. */
export type Values = readonly (string | number | boolean | null)[];

/** A cell that a spreadsheet would run is kept text (a leading apostrophe); a minus or plus before a number is no formula. */
const RUNS = /^(?:[=@\t\r]|[+-](?!\d+(?:\.\d+)?%?$))/;

export function csvHead<Row>({ columns }: DataTable<Row>): string {
  return `\uFEFF${columns.map(({ name }) => name).join(",")}\r\n`;
}

export function csvRow(values: Values): string {
  return `${values.map(csvCell).join(",")}\r\n`;
}

function csvCell(value: Values[number]): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const safe = RUNS.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function jsonRow<Row>({ columns }: DataTable<Row>, values: Values): string {
  return `${JSON.stringify(Object.fromEntries(columns.map(({ name }, index) => [name, values[index] ?? null])))}\n`;
}

const PARQUET_TYPES = { string: "STRING", integer: "INT64", number: "DOUBLE", boolean: "BOOLEAN" } as const;

/** Rows of equal columns as one Parquet file (Snappy). */
export function parquetFile<Row>({ columns }: DataTable<Row>, rows: readonly Values[]): Uint8Array {
  const columnData = columns.map(({ name, type }, index) => ({
    name,
    type: PARQUET_TYPES[type],
    data: rows.map((row) => parquetValue(row[index] ?? null, type)),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}

function parquetValue(value: Values[number], type: DataColumn<unknown>["type"]) {
  return type === "integer" && typeof value === "number" ? BigInt(value) : value;
}
