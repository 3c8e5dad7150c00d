import { canonicalLevel1, canonicalLevel2, categoriesOf, categoryStem } from "../../plan/taxonomy.ts";
import { cellAt, type Grid, type GridCell } from "../grid/grid.ts";

/** The category of a row: printed wording, canonical names, and the cells they stand in. */
export interface Levels {
  readonly level1: string | null;
  readonly level2: string | null;
  readonly level1Raw: string | null;
  readonly level2Raw: string | null;
  readonly level1Cell: GridCell | null;
  readonly level2Cell: GridCell | null;
}

export const NO_LEVELS: Levels = {
  level1: null,
  level2: null,
  level1Raw: null,
  level2Raw: null,
  level1Cell: null,
  level2Cell: null,
};

/** Category columns of a heading block; null when the form has none. */
export interface LevelColumns {
  readonly level1: number | null;
  readonly level2: number | null;
}

/** The category of a row: its own or spanning cells, else carried down from the row above. */
export function levelsAt(grid: Grid, row: number, columns: LevelColumns, above: Levels): Levels {
  const first = columns.level1 === null ? null : cellAt(grid, row, columns.level1);
  const second = columns.level2 === null ? null : cellAt(grid, row, columns.level2);
  const split = contradicts(grid, second, first, above) ? onlyLevel2(second) : splitSharedCell(first, second);
  const level1Cell = split.level1 ?? (split.level2Only ? null : above.level1Cell);
  const isNewLevel1 =
    split.level2Only ||
    (split.level1 !== null && split.level1 !== above.level1Cell && !repeats(split.level1, above.level1Cell));
  const level2Cell = split.level2 ?? (isNewLevel1 || split.shared ? null : above.level2Cell);
  if (level1Cell === above.level1Cell && level2Cell === above.level2Cell) return above;
  return named(level1Cell, level2Cell);
}

/** Beside printed spans a blank level 1 is no repetition when the level 2 on its right belongs elsewhere. */
function contradicts(grid: Grid, second: GridCell | null, first: GridCell | null, above: Levels): second is GridCell {
  if (grid.isFlat || first !== null || second === null || above.level1 === null) return false;
  const parent = parentOf(canonicalLevel2(second.plain));
  return parent !== null && parent !== above.level1;
}

function onlyLevel2(cell: GridCell) {
  return { level1: null, level2: cell, shared: false, level2Only: true };
}

function repeats(cell: GridCell, above: GridCell | null): boolean {
  return above !== null && cell.plain === above.plain;
}

/** One cell over both category columns names level 1, or level 2 alone when only that reading is known. */
function splitSharedCell(first: GridCell | null, second: GridCell | null) {
  const shared = first !== null && first === second;
  if (!shared) return { level1: first, level2: second, shared: false, level2Only: false };
  const isLevel2 = canonicalLevel1(first.plain) === null && canonicalLevel2(first.plain) !== null;
  return isLevel2 ? onlyLevel2(first) : { level1: first, level2: null, shared, level2Only: false };
}

function named(level1Cell: GridCell | null, level2Cell: GridCell | null): Levels {
  const level2 = level2Cell === null ? null : (canonicalLevel2(level2Cell.plain) ?? bareWording(level2Cell.plain));
  const level1 =
    level1Cell === null ? parentOf(level2) : (canonicalLevel1(level1Cell.plain) ?? bareWording(level1Cell.plain));
  return {
    level1,
    level2,
    level1Raw: level1Cell === null ? null : oneLine(level1Cell.text),
    level2Raw: level2Cell === null ? null : oneLine(level2Cell.text),
    level1Cell,
    level2Cell,
  };
}

/** A category that is in no edition keeps its wording without code and points. */
function bareWording(plain: string): string {
  const stem = categoryStem(plain);
  return plain.includes(`${stem}指标`) ? `${stem}指标` : stem;
}

/** The level 1 that a known level 2 belongs to when the form leaves it out. */
function parentOf(level2: string | null): string | null {
  const categories = [...categoriesOf("2015"), ...categoriesOf("2021")];
  const parent = categories.find(({ name, level }) => level === 2 && name === level2)?.parent;
  return categories.find(({ code, level }) => level === 1 && code === parent)?.name ?? null;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, "");
}
