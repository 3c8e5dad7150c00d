import type { SourceDocument, Table } from "@mingji/core/document/document";
import type { Bilingual } from "@mingji/core/language";
import { toHalfWidth } from "@mingji/core/text";

/** One row of a register of units; undefined stands for a column that the table has not. */
export interface OrganisationRow {
  /** As the sheet counts, from 1. */
  readonly row: number;
  readonly name: string;
  readonly code: string | null | undefined;
  /** Name or code of the organisation above. */
  readonly parent: string | null | undefined;
  /** ISO day. */
  readonly from: string | null;
}

export interface RegisterProblem {
  readonly row: number | null;
  readonly text: Bilingual;
}

export interface Register {
  readonly rows: readonly OrganisationRow[];
  readonly problems: readonly RegisterProblem[];
}

type Column = "name" | "code" | "parent" | "from";

const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  name: ["单位名称", "部门名称", "机构名称", "预算单位名称", "名称", "单位", "name"],
  code: ["单位编码", "部门编码", "机构编码", "预算单位编码", "单位代码", "机构代码", "编码", "代码", "code"],
  parent: [
    "上级单位",
    "上级部门",
    "上级名称",
    "上级编码",
    "上级单位编码",
    "主管部门",
    "主管单位",
    "所属部门",
    "上级",
    "parent",
  ],
  from: ["启用日期", "生效日期", "起始日期", "开始日期", "自何日起", "from"],
};

/** The heading may stand below a title and a note. */
const HEADING_ROWS = 10;
const MOST_ROWS = 20_000;

/** The register of units in a file's first table with a name column. */
export function readOrganisations(document: SourceDocument): Register {
  for (const block of document.blocks) {
    if (block.kind !== "table") continue;
    const grid = gridOf(block);
    const heading = headingOf(grid);
    if (heading !== null) return readRows(grid, heading);
  }
  const unread = document.messages.filter(({ severity }) => severity === "error");
  const problems = unread.map(({ text }) => ({ row: null, text }));
  return { rows: [], problems: problems.length > 0 ? problems : [{ row: null, text: NO_TABLE }] };
}

const NO_TABLE = {
  zh: "没有找到带“单位名称”列的表：请用含 单位名称、编码、上级、启用日期 各列的表格或 CSV。",
  en: "There is no table with a name column: use a sheet or CSV with the columns name, code, parent, from.",
};

type Grid = readonly (readonly string[])[];

function gridOf({ rowCount, columnCount, cells }: Table): Grid {
  const grid = Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => ""));
  for (const { row, column, text } of cells) {
    const line = grid[row];
    if (line !== undefined) line[column] = toHalfWidth(text).trim();
  }
  return grid;
}

interface Heading {
  readonly row: number;
  readonly columns: Readonly<Partial<Record<Column, number>>>;
}

function headingOf(grid: Grid): Heading | null {
  for (const [row, line] of grid.slice(0, HEADING_ROWS).entries()) {
    const titles = line.map((title) => title.replace(/\s|\(.*\)/g, "").toLowerCase());
    const found = (Object.keys(HEADINGS) as Column[]).flatMap((column) => {
      const index = titles.findIndex((title) => HEADINGS[column].includes(title));
      return index < 0 ? [] : [[column, index] as const];
    });
    const columns = Object.fromEntries(found) as Heading["columns"];
    if (columns.name !== undefined) return { row, columns };
  }
  return null;
}

function readRows(grid: Grid, { row: headingRow, columns }: Heading): Register {
  const rows: OrganisationRow[] = [];
  const problems: RegisterProblem[] = [];
  const lines = grid.slice(headingRow + 1);
  if (lines.length > MOST_ROWS) return { rows, problems: [{ row: null, text: tooMany(lines.length) }] };
  for (const [index, line] of lines.entries()) {
    if (line.every((text) => text === "")) continue;
    const row = headingRow + index + 2;
    const text = (column: Column) => {
      const at = columns[column];
      return at === undefined ? undefined : line[at] || null;
    };
    const name = text("name") ?? null;
    const from = dayOf(text("from") ?? null);
    if (name === null) problems.push({ row, text: NAMELESS });
    else if (from === undefined) problems.push({ row, text: wrongDay(text("from") ?? "") });
    else rows.push({ row, name, code: text("code"), parent: text("parent"), from });
  }
  return { rows, problems };
}

/** `2026-01-01`, `2026/1/1`, `2026.1.1`, `2026年1月1日`; undefined when it is no day. */
function dayOf(text: string | null): string | null | undefined {
  if (text === null) return null;
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
  if (match === null) return undefined;
  const [, year = "", month = "", day = ""] = match;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? undefined : iso;
}

const NAMELESS = { zh: "没有写单位名称。", en: "The name is missing." };

function wrongDay(text: string): Bilingual {
  const shown = text.slice(0, 50);
  return { zh: `“${shown}”不是日期，请写成 2026-01-01。`, en: `“${shown}” is no day; write it as 2026-01-01.` };
}

function tooMany(rows: number): Bilingual {
  return {
    zh: `表里有 ${rows} 行，超过 ${MOST_ROWS} 行：请拆分后分次导入。`,
    en: `The table has ${rows} rows, more than ${MOST_ROWS}: split it and import the parts.`,
  };
}
