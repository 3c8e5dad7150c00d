import { existsSync } from "node:fs";
import { join } from "node:path";
import { AppError } from "@mingji/core/app-error";
import type { Command } from "../command.ts";
import { printTable } from "../print/table.ts";

const TABLES = ["plans", "funds", "indicators", "findings"] as const;

export const query: Command = {
  name: "query",
  usage: "query DIR… 'SQL' [--json]",
  summary: {
    zh: "用 SQL 查询公布的数据：表 plans、funds、indicators、findings；可给出多个公布文件夹。",
    en: "Asks published data in SQL: tables plans, funds, indicators, findings; several publications may be named.",
  },
  options: [{ name: "json", meaning: { zh: "每行一个 JSON", en: "one JSON object a line" } }],
  run: async (input, environment) => {
    const places = input.files.slice(0, -1);
    const sql = input.files.at(-1);
    if (places.length === 0 || sql === undefined) throw usage();
    for (const place of places) refuseOther(place);
    const connection = await connect();
    for (const table of TABLES) await connection.run(viewOf(table, places));
    const reader = await connection.runAndReadAll(sql).catch((error: unknown) => {
      throw wrongSql(error);
    });
    const names = reader.columnNames();
    const rows = reader.getRows().map((row) => row.map(plainValue));
    if (input.isSet("json")) {
      for (const row of rows)
        environment.write(
          `${JSON.stringify(Object.fromEntries(names.map((name, index) => [name, row[index] ?? null])))}\n`,
        );
      return 0;
    }
    const columns = names.map((title) => ({ title, flexible: true }));
    environment.write(
      printTable(
        columns,
        rows.map((row) => row.map((value) => String(value ?? ""))),
        environment.terminal.columns,
      ),
    );
    return 0;
  },
};

type PlainValue = string | number | boolean | null;

/** Whole numbers as numbers where they fit, the engine's own types (dates, decimals) as their text. */
function plainValue(value: unknown): PlainValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  // oxlint-disable-next-line typescript/no-base-to-string -- the engine's values print themselves
  return String(value);
}

/** The analysis engine is an optional package: the platform works without it. */
async function connect() {
  const module = await import("@duckdb/node-api").catch(() => {
    throw new AppError("unsupported", {
      zh: "本机没有安装分析引擎（可选依赖 @duckdb/node-api）：请在项目文件夹运行 npm ci，或用其他工具读取 data 文件夹中的 Parquet。",
      en: "The analysis engine (optional package @duckdb/node-api) is not installed: run npm ci in the project folder, or read the Parquet files in the data folder with another tool.",
    });
  });
  const instance = await module.DuckDBInstance.create(":memory:");
  return instance.connect();
}

function viewOf(table: string, places: readonly string[]): string {
  const globs = places
    .filter((place) => existsSync(join(place, "data", table)))
    .map((place) => `'${join(place, "data", table, "**", "*.parquet").replaceAll("'", "''")}'`);
  if (globs.length === 0) return `create view ${table} as select null as plan_id where false`;
  return `create view ${table} as select * from read_parquet([${globs.join(", ")}], hive_partitioning = false, union_by_name = true)`;
}

function refuseOther(place: string): void {
  if (existsSync(join(place, "data", "plans"))) return;
  const text = {
    zh: "{place} 不是 mingji publish 建立的公布文件夹（没有 data/plans）。",
    en: "{place} is no publication made by mingji publish (it has no data/plans).",
  };
  throw new AppError("not-found", text, { place });
}

function wrongSql(error: unknown): AppError {
  const text = { zh: "查询有误：{detail}", en: "The query is wrong: {detail}" };
  return new AppError("bad-input", text, { detail: error instanceof Error ? error.message : String(error) });
}

function usage(): AppError {
  return new AppError("bad-input", {
    zh: `请给出公布文件夹和 SQL，例如 mingji query 公开站点 "select department, sum(total_fen) / 1e6 from plans group by 1"。`,
    en: `Name a publication and the SQL, such as mingji query site "select department, sum(total_fen) / 1e6 from plans group by 1".`,
  });
}
