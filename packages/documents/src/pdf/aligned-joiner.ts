import { alignCells } from "./aligned-cells.ts";
import type { AlignedRegion } from "./aligned-tables.ts";
import { joinPlaced, type PlacedText, wrapJoint } from "./cell-text.ts";
import { columnsOf, inkColumns } from "./ink-columns.ts";
import type { InkRow } from "./ink-rows.ts";
import type { JoinedTable, JoinedTableCell } from "./joined-table.ts";
import { boundsOfAll } from "./matrix.ts";
import type { InkBlock } from "./text-blocks.ts";
import { placeLines } from "./text-lines.ts";

const MOST_COLUMNS = 120;
const MOST_LABEL_REST = 4;
/** Running text is at least this wide, in sizes of its type. */
const RUNNING_WIDTH = 7;
/** A header that is repeated on every page begins at most this far down the table. */
const MOST_CAPTION_ROWS = 4;

/** A table without lines that grows page by page. Its columns are found at the end, from the rows of all pages. */
export class AlignedJoiner {
  readonly #first: AlignedRegion;
  readonly #rows: InkRow[];
  /** How far down each page's rows are moved, to stand below those of the page before. */
  readonly #shifts = new Map<number, number>();
  /** Rows that open a page. */
  readonly #pageStarts = new Set<number>();
  #last: AlignedRegion;

  constructor(region: AlignedRegion) {
    this.#first = region;
    this.#last = region;
    this.#rows = [...region.rows];
    this.#shifts.set(region.page, 0);
  }

  /** The text stands in one of the table's columns as the rest of a row does: in the first one only a bit of a label. */
  holds(block: InkBlock): boolean {
    const borders = inkColumns(this.#last.rows);
    const [first, last] = columnsOf(block, borders);
    const isLabel = block.glyphs.length <= MOST_LABEL_REST;
    return first === last && (first > 0 || isLabel) && block.x1 < borders.at(-1)! + block.size;
  }

  /** False when the region is another table: other columns, or the same label first with another value. */
  append(next: AlignedRegion): boolean {
    const header = this.#repeatedRows(next.rows);
    if (header === 0 && textOf(this.#first.rows[0]![0]!) === textOf(next.rows[0]![0]!)) return false;
    if (header === 0 && !fitsColumns(this.#last.rows, next.rows)) return false;
    const shift = this.#last.box.y1 + (this.#shifts.get(this.#last.page) ?? 0) - next.box.y0 + 4;
    this.#shifts.set(next.page, shift);
    this.#pageStarts.add(this.#rows.length);
    for (const row of next.rows.slice(header)) this.#rows.push(row.map((block) => moveDown(block, shift)));
    this.#last = next;
    return true;
  }

  /** Rows at the top of a page that repeat the table's first ones, or those below its caption. */
  #repeatedRows(rows: readonly InkRow[]): number {
    const [own, next] = [this.#first.rows.map(keyOf), rows.map(keyOf)];
    const start = own.slice(0, MOST_CAPTION_ROWS).indexOf(next[0]!);
    if (start < 0) return 0;
    let count = 0;
    while (count < next.length && next[count] === own[start + count]) count++;
    return count;
  }

  toTable(): JoinedTable {
    const { xs, ys, cells } = alignCells(this.#rows);
    const placed = cells.map((cell): PlacedCell => {
      const { block, row, column, rowSpan, columnSpan } = cell;
      const shift = block === undefined ? 0 : (this.#shifts.get(block.page) ?? 0);
      const box = {
        x0: xs[column]!,
        y0: ys[row]! - shift,
        x1: xs[column + columnSpan]!,
        y1: ys[row + rowSpan]! - shift,
      };
      const page = block?.page ?? this.#first.page;
      const text = joinPlaced(placeLines(block?.glyphs ?? []), block ?? box, 0);
      const isRunning = block !== undefined && block.lineCount > 1 && block.x1 - block.x0 > RUNNING_WIDTH * block.size;
      return { row, column, rowSpan, columnSpan, box, page, isRunning, ...text };
    });
    return {
      page: this.#first.page,
      box: this.#first.box,
      rowCount: ys.length - 1,
      columnCount: xs.length - 1,
      cells: rejoinCut(placed, this.#pageStarts),
    };
  }
}

interface PlacedCell extends PlacedText, JoinedTableCell {
  /** Running text, not a label: it is known when its last line is full. */
  readonly isRunning: boolean;
}

/**
 * The rest of a text that a page break cut: it opens the new page in the column of a text whose last line is full,
 * and nothing stands left of it that would begin a new row there.
 */
function rejoinCut(cells: readonly PlacedCell[], pageStarts: ReadonlySet<number>): PlacedCell[] {
  const merged = new Map<PlacedCell, PlacedCell>();
  const gone = new Set<PlacedCell>();
  for (const row of pageStarts) {
    const opening = cells.filter((cell) => cell.row === row && cell.text !== "").sort((a, b) => a.column - b.column);
    for (const part of opening) {
      const above = cells.find(
        (cell) => cell.column === part.column && cell.columnSpan === part.columnSpan && cell.row + cell.rowSpan === row,
      );
      if (above === undefined || !above.isRunning || part.firstWord + 1 <= above.room) break;
      const text = above.text + wrapJoint(above.text, part.text) + part.text;
      merged.set(above, { ...above, text, rowSpan: above.rowSpan + part.rowSpan });
      gone.add(part);
    }
  }
  return cells.filter((cell) => !gone.has(cell)).map((cell) => merged.get(cell) ?? cell);
}

function moveDown(block: InkBlock, by: number): InkBlock {
  return { ...block, y0: block.y0 + by, y1: block.y1 + by };
}

function keyOf(row: InkRow): string {
  return row.map(textOf).join("|");
}

function textOf(block: InkBlock): string {
  return block.glyphs.map(({ text }) => text).join("");
}

/** The next page's rows need hardly any column border that the rows before do not have. */
function fitsColumns(before: readonly InkRow[], next: readonly InkRow[]): boolean {
  const [own, both] = [inkColumns(before), inkColumns([...before, ...next])];
  const edges = boundsOfAll(before.flat());
  const other = boundsOfAll(next.flat());
  if (both.length > MOST_COLUMNS) return false;
  const inside = other.x0 > edges.x0 - 30 && other.x1 < edges.x1 + 30;
  return inside && both.length <= own.length + Math.max(1, Math.floor(own.length / 4));
}
