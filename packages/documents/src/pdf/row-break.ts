import type { PageCell } from "./page-parts.ts";
import type { ColumnFill, JoinedCell } from "./table-joint.ts";

/** What one column shows on both sides of a page break. */
export interface ColumnBreak {
  /** Columns whose cells have begun in the same rows so far share a key. */
  readonly key: string;
  readonly above: JoinedCell | undefined;
  readonly below: PageCell | undefined;
  readonly fill: ColumnFill;
}

/** A column is hardly ever empty when this share of its cells holds text. */
const SELDOM_EMPTY = 0.95;
/** Columns of merged cells break inside a cell more often than not: less will do. */
const SELDOM_EMPTY_MERGED = 0.75;
/** After this many cells in step it is no chance that columns have their rows in common. */
const IN_STEP = 8;

/**
 * For each column, whether its cell at the break goes on from the page above. An empty cell in a column that is hardly
 * ever empty is the rest of the one above; columns with the same rows follow it, unless their text cannot go on. When
 * the columns with the most rows go on, the break cuts a row and all the others go on too.
 */
export function decideBreak(breaks: readonly ColumnBreak[]): boolean[] {
  const most = Math.max(...breaks.map(({ fill }) => fill.cells));
  const groups = new Map<string, ColumnBreak[]>();
  for (const column of breaks) {
    const group = groups.get(column.key);
    if (group === undefined) groups.set(column.key, [column]);
    else group.push(column);
  }
  const answers = new Map<ColumnBreak, boolean>();
  for (const group of groups.values()) {
    const together = decideGroup(group, most);
    const cutsRow = together === true && group.some(({ fill }) => fill.cells === most);
    if (cutsRow && breaks.every(samePlace)) return breaks.map(() => true);
    for (const column of group) answers.set(column, samePlace(column) && (together ?? isGap(column)));
  }
  return breaks.map((column) => answers.get(column)!);
}

/** Null when each column has to answer for itself. */
function decideGroup(group: readonly ColumnBreak[], most: number): boolean | null {
  const isMerged = Math.max(...group.map(({ fill }) => fill.cells)) < most * 0.9;
  const share = isMerged ? SELDOM_EMPTY_MERGED : SELDOM_EMPTY;
  const telling = group.filter(({ fill }) => fill.cells > 0 && fill.filled / fill.cells >= share);
  const gaps = telling.filter(isGap);
  const texts = telling.filter((column) => !isGap(column));
  if (gaps.length === 0)
    return texts.some((column) => isPulledApart(column) || isTornLabel(column)) && texts.every(canGoOn);
  if (texts.length === 0) return true;
  const inStep = group.length > 1 && Math.min(...group.map(({ fill }) => fill.cells)) >= IN_STEP;
  const possible = texts.every(canGoOn);
  if (inStep) return possible;
  return possible && gaps.length >= 2 * texts.length ? true : null;
}

function isGap({ above, below }: ColumnBreak): boolean {
  return above?.text === "" || below?.text === "";
}

function samePlace({ above, below }: ColumnBreak): boolean {
  if (above === undefined || below === undefined) return false;
  return above.column === below.column && above.columnSpan === below.columnSpan;
}

/** The line above is full: the next word did not fit. */
function canGoOn({ above, below }: ColumnBreak): boolean {
  return above !== undefined && below !== undefined && below.firstWord + 1 > above.room;
}

/** Text in the middle of a tall cell that a break cuts: one half hangs at the foot, the other at the top. */
function isPulledApart({ above, below }: ColumnBreak): boolean {
  if (above === undefined || below === undefined) return false;
  const { box, ink } = above.part;
  const line = Math.min(14, ink.y1 - ink.y0, below.ink.y1 - below.ink.y0);
  const [over, under] = [ink.y0 - box.y0, box.y1 - ink.y1];
  const [overNext, underNext] = [below.ink.y0 - below.box.y0, below.box.y1 - below.ink.y1];
  return under < line && over > under + 1.5 * line && overNext < line && underNext > overNext + 1.5 * line;
}

/** A label of few characters whose noun stands on the next page: 产出 | 指标. */
function isTornLabel({ above, below }: ColumnBreak): boolean {
  if (above === undefined || below === undefined || above.text.length > 8) return false;
  return /^(?:指标|目标|情况|标)(?:$|[（(])/.test(below.text.replace(/\s/g, "")) && !/(?:标|情况)$/.test(above.text);
}
