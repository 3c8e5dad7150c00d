import { alignCells } from "./aligned-cells.ts";
import { joinPlaced, MOST_PADDING } from "./cell-text.ts";
import { type InkRow, inkRows } from "./ink-rows.ts";
import type { Bounds } from "./matrix.ts";
import type { Glyph } from "./page-content.ts";
import type { PageTable, PageText } from "./page-layout.ts";
import { type InkBlock, inkBlocks } from "./text-blocks.ts";
import { placeLines } from "./text-lines.ts";

/** Type this much larger than the page's own parts one table from the next: it is a title. */
const TITLE_SIZE = 1.18;

/** Tables without drawn columns, found from the gaps between their texts; everything else as paragraphs. */
export function alignedTables(glyphs: readonly Glyph[], usual: number, page: number): (PageTable | PageText)[] {
  const rows = inkRows(inkBlocks(glyphs));
  const right = Math.max(...rows.flat().map(({ x1 }) => x1));
  const found: (PageTable | PageText)[] = [];
  let region: InkRow[] = [];
  const close = () => {
    found.push(...toParts(region, right, page));
    region = [];
  };
  for (const row of rows) {
    const isTitle = row.length === 1 && row[0]!.size > usual * TITLE_SIZE;
    if (isTitle) close();
    region.push(row);
    if (isTitle) close();
  }
  close();
  return found;
}

/** The table of a region is from its first row with neighbours to its last. */
function toParts(rows: readonly InkRow[], right: number, page: number): (PageTable | PageText)[] {
  const several = rows.flatMap((row, index) => (row.length > 1 ? [index] : []));
  const widest = Math.max(0, ...rows.map((row) => row.length));
  const first = several[0];
  if (first === undefined || several.length < 2 || several.length * widest < 6) return toTexts(rows, right, page);
  const last = several.at(-1)!;
  return [
    ...toTexts(rows.slice(0, first), right, page),
    toTable(rows.slice(first, last + 1), page),
    ...toTexts(rows.slice(last + 1), right, page),
  ];
}

function toTable(rows: readonly InkRow[], page: number): PageTable {
  const { xs, ys, cells } = alignCells(rows);
  const box = { x0: xs[0]!, y0: ys[0]!, x1: xs.at(-1)!, y1: ys.at(-1)! };
  return {
    kind: "table",
    page,
    box,
    xs,
    ys,
    ruled: false,
    bottomDrawn: xs.slice(1).map(() => true),
    cells: cells.map(({ block, row, column, rowSpan, columnSpan }) => ({
      row,
      column,
      rowSpan,
      columnSpan,
      ...joinPlaced(placeLines(block.glyphs), block, 0),
      box: { x0: xs[column]!, y0: ys[row]!, x1: xs[column + columnSpan]!, y1: ys[row + rowSpan]! },
      ink: block,
    })),
  };
}

function toTexts(rows: readonly InkRow[], right: number, page: number): PageText[] {
  return rows.flat().flatMap((block) => paragraphs(block, right, page));
}

/** A block of lines as its paragraphs: a line that ends early ends one. */
function paragraphs(block: InkBlock, right: number, page: number): PageText[] {
  const wide: Bounds = { ...block, x1: block.lineCount > 1 ? Math.max(block.x1, right - MOST_PADDING) : block.x1 };
  const { text } = joinPlaced(placeLines(block.glyphs), wide, 0);
  const box = { x0: block.x0, y0: block.y0, x1: block.x1, y1: block.y1 };
  return text
    .split("\n")
    .filter((part) => part !== "")
    .map((part) => ({ kind: "text", page, text: part, size: block.size, box }));
}
