import { attribute } from "../xml/xml-text.ts";
import { type BodyState, countCell } from "./body-state.ts";
import { isOn } from "./on-off.ts";
import type { WordCell } from "./word-content.ts";

type Open = (state: BodyState, attributes: string) => void;
type Close = (state: BodyState) => void;

/** Tables, rows and cells with the properties that shape the grid. */
export const TABLE_OPEN: Readonly<Record<string, Open>> = {
  tbl: (state) => {
    state.tables.push({ table: { kind: "table", rows: [] }, row: null, cell: null });
  },
  tr: (state) => {
    const open = state.tables.at(-1);
    if (open !== undefined) open.row = { before: 0, hidden: false, deleted: false, cells: [] };
  },
  tc: (state) => {
    const open = state.tables.at(-1);
    if (open === undefined) return;
    countCell(state);
    open.cell = { columnSpan: 1, merge: "none", vertical: false, deleted: false, blocks: [], comments: [] };
    state.containers.push({ blocks: open.cell.blocks, carried: "" });
  },
  trPr: (state) => {
    state.properties = "row";
  },
  tcPr: (state) => {
    state.properties = "cell";
  },
  gridBefore: (state, attributes) => {
    const row = state.tables.at(-1)?.row;
    if (row) row.before = spanOf(attributes, 0);
  },
  hidden: (state, attributes) => {
    const row = state.tables.at(-1)?.row;
    if (row && state.properties === "row") row.hidden = isOn(attribute(attributes, "val"));
  },
  gridSpan: (state, attributes) =>
    inCell(state, (cell) => {
      cell.columnSpan = spanOf(attributes, 1);
    }),
  vMerge: takeVerticalMerge,
  // So spelt in the XML of Word 2003.
  vmerge: takeVerticalMerge,
  hMerge: (state, attributes) =>
    inCell(state, (cell) => {
      if (attribute(attributes, "val") !== "restart") cell.merge = "left";
    }),
  textDirection: (state, attributes) =>
    inCell(state, (cell) => {
      cell.vertical = !/^lr/i.test(attribute(attributes, "val") ?? "lrTb");
    }),
  cellDel: (state) =>
    inCell(state, (cell) => {
      cell.deleted = true;
    }),
  cellMerge: (state, attributes) =>
    inCell(state, (cell) => {
      if (attribute(attributes, "vMerge") === "cont") cell.merge = "continue";
    }),
};

export const TABLE_CLOSE: Readonly<Record<string, Close>> = {
  tbl: (state) => {
    const open = state.tables.pop();
    if (open !== undefined && open.table.rows.length > 0) state.containers.at(-1)?.blocks.push(open.table);
  },
  tr: (state) => {
    const open = state.tables.at(-1);
    if (open?.row && !open.row.deleted && open.row.cells.length > 0) open.table.rows.push(open.row);
    if (open !== undefined) open.row = null;
  },
  tc: (state) => {
    const open = state.tables.at(-1);
    if (open?.cell == null) return;
    state.containers.pop();
    if (!open.cell.deleted) open.row?.cells.push(open.cell);
    open.cell = null;
  },
  trPr: (state) => {
    state.properties = "none";
  },
  tcPr: (state) => {
    state.properties = "none";
  },
};

function takeVerticalMerge(state: BodyState, attributes: string): void {
  inCell(state, (cell) => {
    cell.merge = attribute(attributes, "val") === "restart" ? "start" : "continue";
  });
}

/** Word knows no more than 63 columns; other writers do, but not thousands. */
const WIDEST = 1024;

function spanOf(attributes: string, least: number): number {
  const value = Number(attribute(attributes, "val") ?? least);
  return value >= least ? Math.min(Math.floor(value), WIDEST) : least;
}

function inCell(state: BodyState, change: (cell: WordCell) => void): void {
  const cell = state.tables.at(-1)?.cell;
  if (cell != null && state.properties === "cell") change(cell);
}
