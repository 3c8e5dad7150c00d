import { wrapJoint } from "./cell-text.ts";
import type { JoinedTable } from "./joined-table.ts";
import type { PageCell, PageTable } from "./page-parts.ts";
import { moveColumns } from "./table-columns.ts";
import type { ColumnFill, Continuation, JoinedCell } from "./table-joint.ts";

/** A table that grows page by page. */
export class TableJoiner {
  readonly first: PageTable;
  readonly #cells: JoinedCell[] = [];
  #xs: readonly number[];
  #rowCount = 0;
  #fills: ColumnFill[];
  /** For each column a digest of the rows where its cells begin. */
  #rowStarts: number[];
  /** Cells of the part added last, as indexes into `#cells`. */
  #tail: number[] = [];
  #last: PageTable;
  #lastPageHeight: number;

  constructor(table: PageTable, pageHeight: number) {
    this.first = table;
    this.#last = table;
    this.#lastPageHeight = pageHeight;
    this.#xs = table.xs;
    this.#fills = table.xs.slice(1).map(() => ({ cells: 0, filled: 0 }));
    this.#rowStarts = table.xs.slice(1).map(() => 0);
    this.#add(table.cells, table.page, 0);
    this.#rowCount = table.ys.length - 1;
  }

  get xs(): readonly number[] {
    return this.#xs;
  }

  get rowCount(): number {
    return this.#rowCount;
  }

  get last(): PageTable {
    return this.#last;
  }

  get lastPageHeight(): number {
    return this.#lastPageHeight;
  }

  get fills(): readonly ColumnFill[] {
    return this.#fills;
  }

  get rowStarts(): readonly number[] {
    return this.#rowStarts;
  }

  /** Cells that the last page added or lengthened. */
  get tail(): readonly JoinedCell[] {
    return this.#tail.map((index) => this.#cells[index]!);
  }

  toTable(): JoinedTable {
    const { page, box } = this.first;
    return { page, box, rowCount: this.#rowCount, columnCount: this.#xs.length - 1, cells: this.#cells };
  }

  append(table: PageTable, pageHeight: number, { columns, headerRows, cut, continues }: Continuation): void {
    this.#remap(columns.ofOne, columns.xs);
    const offset = this.#rowCount - headerRows - (cut ? 1 : 0);
    const fresh: PageCell[] = [];
    const lengthened: number[] = [];
    for (const cell of table.cells) {
      if (cell.row < headerRows) continue;
      const moved = moveColumns(cell, columns.ofOther);
      const above = cell.row === headerRows && continues[moved.column]! ? this.#tailCell(moved) : undefined;
      if (above === undefined) fresh.push(moved);
      else {
        this.#lengthen(above, moved, cut);
        lengthened.push(above);
      }
    }
    this.#tail = lengthened;
    this.#add(fresh, table.page, offset);
    this.#rowCount = offset + table.ys.length - 1;
    this.#last = table;
    this.#lastPageHeight = pageHeight;
  }

  #tailCell({ column, columnSpan }: PageCell): number | undefined {
    return this.#tail.find((index) => {
      const cell = this.#cells[index]!;
      return cell.column === column && cell.columnSpan === columnSpan && cell.row + cell.rowSpan === this.#rowCount;
    });
  }

  #lengthen(index: number, part: PageCell, cut: boolean): void {
    const cell = this.#cells[index]!;
    // A label printed again on every page is still one label.
    const again = part.text === cell.text || part.text === "";
    const text = again ? cell.text : cell.text + wrapJoint(cell.text, part.text) + part.text;
    this.#cells[index] = {
      ...cell,
      // The place of a cell is where its text begins.
      ...(cell.text === "" && part.text !== "" ? { vertical: part.vertical } : {}),
      text,
      room: part.text === "" ? cell.room : part.room,
      part,
      rowSpan: cell.rowSpan + part.rowSpan - (cut ? 1 : 0),
    };
  }

  #add(cells: readonly PageCell[], page: number, offset: number): void {
    for (const cell of cells) {
      this.#tail.push(this.#cells.length);
      this.#cells.push({ ...cell, row: cell.row + offset, page, part: cell });
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
        this.#rowStarts[column] = (Math.imul(this.#rowStarts[column]!, 31) + cell.row + offset + 1) | 0;
      }
      const fill = this.#fills[cell.column]!;
      this.#fills[cell.column] = { cells: fill.cells + 1, filled: fill.filled + (cell.text === "" ? 0 : 1) };
    }
  }

  #remap(indexes: readonly number[], xs: readonly number[]): void {
    if (xs.length === this.#xs.length) return;
    for (const [index, cell] of this.#cells.entries()) this.#cells[index] = { ...cell, ...moveColumns(cell, indexes) };
    const fills: ColumnFill[] = xs.slice(1).map(() => ({ cells: 0, filled: 0 }));
    for (const [column, fill] of this.#fills.entries()) fills[indexes[column]!] = fill;
    const starts = xs.slice(1).map(() => 0);
    for (const [column, start] of this.#rowStarts.entries()) {
      for (let i = indexes[column]!; i < indexes[column + 1]!; i++) starts[i] = start;
    }
    this.#fills = fills;
    this.#rowStarts = starts;
    this.#xs = xs;
  }
}
