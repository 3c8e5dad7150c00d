import { alignCells } from "./aligned-cells.ts";
import type { AlignedRegion } from "./aligned-tables.ts";
import { joinPlaced } from "./cell-text.ts";
import { inkColumns } from "./ink-columns.ts";
import type { InkRow } from "./ink-rows.ts";
import type { JoinedTable } from "./joined-table.ts";
import { boundsOfAll } from "./matrix.ts";
import type { InkBlock } from "./text-blocks.ts";
import { placeLines } from "./text-lines.ts";

/** A table without lines that grows page by page. Its columns are found at the end, from the rows of all pages. */
export class AlignedJoiner {
  readonly #first: AlignedRegion;
  readonly #rows: InkRow[];
  /** How far down each page's rows are moved, to stand below those of the page before. */
  readonly #shifts = new Map<number, number>();
  #last: AlignedRegion;

  constructor(region: AlignedRegion) {
    this.#first = region;
    this.#last = region;
    this.#rows = [...region.rows];
    this.#shifts.set(region.page, 0);
  }

  /** False when the region is another table: other columns, or the same label first with another value. */
  append(next: AlignedRegion): boolean {
    const header = this.#repeatedRows(next.rows);
    if (header === 0 && textOf(this.#first.rows[0]![0]!) === textOf(next.rows[0]![0]!)) return false;
    if (header === 0 && !fitsColumns(this.#last.rows, next.rows)) return false;
    const shift = this.#last.box.y1 + (this.#shifts.get(this.#last.page) ?? 0) - next.box.y0 + 4;
    this.#shifts.set(next.page, shift);
    for (const row of next.rows.slice(header)) this.#rows.push(row.map((block) => moveDown(block, shift)));
    this.#last = next;
    return true;
  }

  #repeatedRows(rows: readonly InkRow[]): number {
    let count = 0;
    while (count < rows.length && count < this.#first.rows.length) {
      if (rows[count]!.map(textOf).join("|") !== this.#first.rows[count]!.map(textOf).join("|")) break;
      count++;
    }
    return count;
  }

  toTable(): JoinedTable {
    const { xs, ys, cells } = alignCells(this.#rows);
    return {
      page: this.#first.page,
      box: this.#first.box,
      rowCount: ys.length - 1,
      columnCount: xs.length - 1,
      cells: cells.map(({ block, row, column, rowSpan, columnSpan }) => {
        const shift = block === undefined ? 0 : (this.#shifts.get(block.page) ?? 0);
        const box = {
          x0: xs[column]!,
          y0: ys[row]! - shift,
          x1: xs[column + columnSpan]!,
          y1: ys[row + rowSpan]! - shift,
        };
        const place = { row, column, rowSpan, columnSpan, box };
        if (block === undefined) return { ...place, text: "", vertical: false, page: this.#first.page };
        const { text, vertical } = joinPlaced(placeLines(block.glyphs), block, 0);
        return { ...place, text, vertical, page: block.page };
      }),
    };
  }
}

function moveDown(block: InkBlock, by: number): InkBlock {
  return { ...block, y0: block.y0 + by, y1: block.y1 + by };
}

function textOf(block: InkBlock): string {
  return block.glyphs.map(({ text }) => text).join("");
}

/** The next page's rows need hardly any column border that the rows before do not have. */
function fitsColumns(before: readonly InkRow[], next: readonly InkRow[]): boolean {
  const [own, both] = [inkColumns(before), inkColumns([...before, ...next])];
  const edges = boundsOfAll(before.flat());
  const other = boundsOfAll(next.flat());
  const inside = other.x0 > edges.x0 - 30 && other.x1 < edges.x1 + 30;
  return inside && both.length <= own.length + Math.max(1, Math.floor(own.length / 4));
}
