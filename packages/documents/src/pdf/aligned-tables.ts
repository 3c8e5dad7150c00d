import { joinPlaced } from "./cell-text.ts";
import { columnsOf, inkColumns } from "./ink-columns.ts";
import { type InkRow, inkRows } from "./ink-rows.ts";
import { type Bounds, boundsOfAll } from "./matrix.ts";
import type { Glyph, Ruling } from "./page-content.ts";
import type { PageTable, PageText } from "./page-parts.ts";
import { paragraphs } from "./paragraphs.ts";
import { inkBlocks } from "./text-blocks.ts";
import { placeLines } from "./text-lines.ts";

/** Rows of texts that stand side by side: a table without drawn columns, or a part of one. */
export interface AlignedRegion {
  readonly kind: "aligned";
  readonly page: number;
  readonly box: Bounds;
  readonly rows: readonly InkRow[];
  /** The same as lines of text, for a region that is too small to be a table on its own. */
  readonly texts: readonly PageText[];
  readonly isTable: boolean;
}

/** More texts, or more of them side by side, are a drawing and no table. */
const MOST_TEXTS = 6_000;
const MOST_COLUMNS = 120;
/** Type this much larger than the page's own parts one table from the next: it is a title. */
const TITLE_SIZE = 1.18;

/** Regions of aligned texts around the ruled tables of a page; everything else as paragraphs. */
export function alignedRegions(
  glyphs: readonly Glyph[],
  usual: number,
  rules: readonly Ruling[],
  ruled: readonly PageTable[],
  page: number,
): (AlignedRegion | PageText)[] {
  const rows = inkRows(inkBlocks(glyphs, rules, page));
  const right = rows.flat().reduce((most, { x1 }) => Math.max(most, x1), 0);
  const found: (AlignedRegion | PageText)[] = [];
  let region: InkRow[] = [];
  const close = () => {
    found.push(...toParts(region, right, page));
    region = [];
  };
  for (const row of rows) {
    const isTitle = row.length === 1 && row[0]!.size > usual * TITLE_SIZE;
    const last = region.at(-1);
    if (isTitle || (last !== undefined && areApart(last, row, ruled))) close();
    region.push(row);
    if (isTitle) close();
  }
  close();
  return found;
}

/** A ruled table stands between the rows. */
function areApart(above: InkRow, below: InkRow, ruled: readonly PageTable[]): boolean {
  const [from, to] = [above[0]!.y0, below[0]!.y1];
  return ruled.some(({ box }) => box.y0 > from && box.y1 < to);
}

/** The table of a region is from its first row with neighbours to its last. */
function toParts(rows: readonly InkRow[], right: number, page: number): (AlignedRegion | PageText)[] {
  if (rows.length > MOST_TEXTS || rows.some((row) => row.length > MOST_COLUMNS)) return toTexts(rows, right, page);
  const first = rows.findIndex((row, index) => row.length > 1 && !isCaption(row, rows[index + 1]));
  if (first < 0) return toTexts(rows, right, page);
  const last = lastRowOf(rows, first);
  return [
    ...toTexts(rows.slice(0, first), right, page),
    toRegion(rows.slice(first, last + 1), right, page),
    ...toTexts(rows.slice(last + 1), right, page),
  ];
}

/** The last row with neighbours, and rows below it with one text that stands in one of the inner columns. */
function lastRowOf(rows: readonly InkRow[], first: number): number {
  let last = rows.findLastIndex((row) => row.length > 1);
  const borders = inkColumns(rows.slice(first, last + 1));
  for (const [block] of rows.slice(last + 1)) {
    const [left] = columnsOf(block!, borders);
    const above = Math.max(...rows[last]!.map(({ y1 }) => y1));
    const inside = left > 0 && block!.x1 < borders.at(-1)! + block!.size;
    if (!inside || block!.y0 - above > 2 * block!.size) break;
    last++;
  }
  return last;
}

/** A line such as 部门名称：… 单位：万元 over a table with more columns. */
function isCaption(row: InkRow, next: InkRow | undefined): boolean {
  if (row.length > 2 || next === undefined || next.length < 3) return false;
  return row.every(
    ({ lineCount, glyphs }) => lineCount === 1 && glyphs.some(({ text }) => text === "：" || text === ":"),
  );
}

function toRegion(rows: readonly InkRow[], right: number, page: number): AlignedRegion {
  const several = rows.filter((row) => row.length > 1).length;
  const widest = Math.max(...rows.map((row) => row.length));
  return {
    kind: "aligned",
    page,
    box: boundsOfAll(rows.flat()),
    rows,
    texts: toTexts(rows, right, page),
    isTable: several > 1 && several * widest >= 6 && inkColumns(rows).length <= MOST_COLUMNS,
  };
}

function toTexts(rows: readonly InkRow[], right: number, page: number): PageText[] {
  return rows.flatMap((row) => {
    if (row.length > 1 && row.every(({ lineCount }) => lineCount === 1)) return [lineOf(row, page)];
    if (row.length > 1) return row.flatMap((block) => paragraphs(block, block.x1, page));
    return paragraphs(row[0]!, right, page).map((text) => ({ ...text, block: row[0]! }));
  });
}

/** Texts side by side on one line, such as 部门名称 … 单位：万元. */
function lineOf(row: InkRow, page: number): PageText {
  const text = row.map((block) => joinPlaced(placeLines(block.glyphs), block, 0).text).join("  ");
  return { kind: "text", page, text, size: Math.max(...row.map(({ size }) => size)), box: boundsOfAll(row) };
}
