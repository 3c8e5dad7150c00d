import { canonicalLevel1, canonicalLevel2, categoriesOf, categoryStem } from "../../plan/taxonomy.ts";
import { cellAt, type Grid } from "../grid/grid.ts";
import type { GridCell } from "../grid/grid-cell.ts";
import type { Column } from "../header/column.ts";
import { joinedLevels } from "./split-levels.ts";

/** The category of a row: printed wording, canonical names, and the cells they stand in. */
export interface Levels {
  readonly level1: string | null;
  readonly level2: string | null;
  readonly level1Raw: string | null;
  readonly level2Raw: string | null;
  readonly level1Cell: GridCell | null;
  readonly level2Cell: GridCell | null;
  /** A blank level 1 was taken for a repetition although the level 2 belongs elsewhere. */
  readonly isDoubtful: boolean;
}

export const NO_LEVELS: Levels = {
  level1: null,
  level2: null,
  level1Raw: null,
  level2Raw: null,
  level1Cell: null,
  level2Cell: null,
  isDoubtful: false,
};

/** Category columns of a heading block; null when the form has none. */
export interface LevelColumns {
  readonly level1: number | null;
  readonly level2: number | null;
  /** Pieces of cells that a page break cut, each with the whole. */
  readonly joined: ReadonlyMap<GridCell, GridCell>;
}

/** The category columns of one block. */
export function levelColumnsOf(
  grid: Grid,
  columns: readonly Column[],
  rows: { readonly start: number; readonly end: number },
): LevelColumns {
  const column = (role: "level1" | "level2") => columns.find((one) => one.role === role)?.column ?? null;
  const [level1, level2] = [column("level1"), column("level2")];
  const joined = new Map([...joinedLevels(grid, level1, rows, 1), ...joinedLevels(grid, level2, rows, 2)]);
  return { level1, level2, joined };
}

/** The category of a row: its own or spanning cells, else carried down from the row above. */
export function levelsAt(grid: Grid, row: number, columns: LevelColumns, above: Levels): Levels {
  const wholeAt = (column: number | null) => {
    const cell = column === null ? null : cellAt(grid, row, column);
    return cell === null ? null : (columns.joined.get(cell) ?? cell);
  };
  const first = wholeAt(columns.level1);
  const second = withoutOverhang(wholeAt(columns.level2), first);
  const split = contradicts(grid, second, first, above) ? onlyLevel2(second) : splitSharedCell(first, second);
  const level1Cell = split.level1 ?? (split.level2Only ? null : above.level1Cell);
  const isNewLevel1 =
    split.level2Only ||
    (split.level1 !== null && split.level1 !== above.level1Cell && !repeats(split.level1, above.level1Cell));
  const level2Cell = split.level2 ?? (isNewLevel1 || split.shared ? null : above.level2Cell);
  if (level1Cell === above.level1Cell && level2Cell === above.level2Cell) return above;
  const levels = named(level1Cell, level2Cell);
  return { ...levels, isDoubtful: grid.isFlat && first === null && belongsElsewhere(levels) };
}

function belongsElsewhere({ level1, level2Cell }: Levels): boolean {
  const parent = level2Cell === null ? null : parentOf(canonicalLevel2(level2Cell.plain));
  return parent !== null && level1 !== null && parent !== level1 && !COST.has(parent);
}

/** 成本 stands under 产出 in one edition and alone in the other. */
const COST: ReadonlySet<string> = new Set(["产出指标", "成本指标"]);

/** A level-2 cell does not reach into the next level 1: there its place was blank. */
function withoutOverhang(second: GridCell | null, first: GridCell | null): GridCell | null {
  return second !== null && first !== null && second.row < first.row ? null : second;
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
  if (first.isRepeated === true && canonicalLevel2(first.plain) !== null) {
    return { level1: first, level2: first, shared: false, level2Only: false };
  }
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
    isDoubtful: false,
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
  return text.replace(/(?<!\s)\s*\n\s*/g, "");
}
