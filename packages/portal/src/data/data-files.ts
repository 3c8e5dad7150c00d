import type { PublishedRecord } from "../record/published-record.ts";
import { csvHead, csvRow, jsonRow, parquetFile, type Values } from "./encode.ts";
import type { DataTable } from "./table.ts";
import { FINDINGS, FUNDS, INDICATORS, PLANS, rowsOf } from "./tables.ts";

export interface DataFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly table: string;
  readonly rows: number;
}

/** Rows of one file: larger tables continue in the next part, so that memory stays bounded. */
const ROWS_A_PART = 50_000;

/** Collects rows by table and year and gives whole files back as soon as they are full. */
export interface DataWriter {
  readonly add: (record: PublishedRecord) => readonly DataFile[];
  readonly end: () => readonly DataFile[];
}

/** `data/indicators/fiscal_year=2026/authority=440100/part-0001.parquet`: partitioned as analysis engines expect. */
export function createDataWriter(): DataWriter {
  const parts = new Map<string, Part>();
  const give = <Row>(table: DataTable<Row>, record: PublishedRecord, rows: readonly Row[]): readonly DataFile[] => {
    const folder = `data/${table.name}/fiscal_year=${record.year ?? "unknown"}/authority=${record.authority}`;
    const part = parts.get(folder) ?? { folder, table: table as DataTable<never>, number: 1, values: [] };
    parts.set(folder, part);
    for (const row of rows) part.values.push(table.columns.map(({ of }) => of(row)));
    return part.values.length >= ROWS_A_PART ? flush(part) : [];
  };
  return {
    add: (record) => {
      const rows = rowsOf(record);
      return [
        ...give(PLANS, record, rows.plans),
        ...give(FUNDS, record, rows.funds),
        ...give(INDICATORS, record, rows.indicators),
        ...give(FINDINGS, record, rows.findings),
      ];
    },
    end: () => [...parts.values()].flatMap(flush),
  };
}

interface Part {
  readonly folder: string;
  readonly table: DataTable<never>;
  number: number;
  values: Values[];
}

function flush(part: Part): readonly DataFile[] {
  const { folder, table, number, values } = part;
  if (values.length === 0) return [];
  part.number += 1;
  part.values = [];
  const stem = `${folder}/part-${String(number).padStart(4, "0")}`;
  const encoder = new TextEncoder();
  const file = (ending: string, bytes: Uint8Array): DataFile => ({
    path: `${stem}.${ending}`,
    bytes,
    table: table.name,
    rows: values.length,
  });
  return [
    file("csv", encoder.encode(csvHead(table) + values.map(csvRow).join(""))),
    file("jsonl", encoder.encode(values.map((row) => jsonRow(table, row)).join(""))),
    file("parquet", parquetFile(table, values)),
  ];
}
