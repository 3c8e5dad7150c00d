import { cellTexts } from "./cell-texts.ts";
import type { FlatText } from "./flat-text.ts";
import type { FormGrid, GridDoubt, Headings } from "./form-grid.ts";
import { planHeadings } from "./heading-row.ts";
import { addLatticeRows } from "./lattice-rows.ts";
import type { PlacedText } from "./place-in-text.ts";
import { repeatedCells } from "./repeated-texts.ts";
import { wordingOf } from "./wording.ts";

/** Indicator rows one cell a line whose blank cells were left out: the best way to cut the cells into rows decides. */
export function addLineRows(grid: FormGrid, headings: Headings, cells: readonly PlacedText[]): readonly GridDoubt[] {
  const { columns } = planHeadings(cellTexts(headings.first), cellTexts(headings.second));
  const flat = flatCells(cells);
  const borders = [...cells.keys()].map((index) => flat.starts[index] ?? 0);
  const search = {
    flat: flat.text,
    columns,
    borders: [...borders, flat.text.plain.length],
    joint: "lines" as const,
    hasLines: false,
    hasNumbers: /\d/.test(flat.text.plain),
    repeated: repeatedCells(flat.text, [...borders, flat.text.plain.length]),
    fits: new Map<number, Map<number, number>>(),
  };
  return addLatticeRows(search, grid, headings);
}

/** The cell that begins at a place; a longer stretch is quoted with spaces between its cells. */
function cutCells(
  cellAt: ReadonlyMap<number, PlacedText | undefined>,
  starts: readonly number[],
  start: number,
  end: number,
): PlacedText {
  const first = cellAt.get(start) ?? { text: "", at: {} };
  const inside = starts.filter((place) => place >= start && place < end);
  return inside.length < 2
    ? first
    : { text: inside.map((place) => cellAt.get(place)?.text ?? "").join(" "), at: first.at };
}

interface FlatCells {
  readonly text: FlatText;
  readonly starts: readonly number[];
}

/** The cells one behind the other; a cut gives back the cell that begins there. */
function flatCells(cells: readonly PlacedText[]): FlatCells {
  const starts: number[] = [];
  let plain = "";
  for (const { text } of cells) {
    starts.push(plain.length);
    plain += wordingOf(text) || " ";
  }
  const gaps = new Uint8Array(plain.length + 1);
  const cellAt = new Map(starts.map((start, index) => [start, cells[index]]));
  for (const start of starts) gaps[start] = 2;
  gaps[plain.length] = 2;
  return { text: { plain, gaps, cut: (start, end) => cutCells(cellAt, starts, start, end) }, starts };
}
