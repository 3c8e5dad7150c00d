import { canonicalLevel1, canonicalLevel2, categoriesOf } from "../../plan/taxonomy.ts";
import type { ColumnPlan } from "./align-cells.ts";
import type { GridCell } from "./grid-builder.ts";
import { wordingOf } from "./wording.ts";

/**
 * A row without a level-1 cell lies under the one above, unless its level-2 cell cannot: 社会公众满意度指标 below 效益指标 is
 * a level 1 of its own, 社会效益 below 产出指标 had a blank cell in front that the text left out.
 */
export function withOwnParents(
  rows: readonly (readonly GridCell[])[],
  columns: readonly ColumnPlan[],
): readonly (readonly GridCell[])[] {
  const first = columns.findIndex(({ kind }) => kind === "level1");
  const second = columns.findIndex(({ kind }) => kind === "level2");
  if (first < 0 || second < 0) return rows;
  let parent: string | null = null;
  return rows.map((row) => {
    const level1 = row.find(({ column }) => column === first);
    const level2 = row.find(({ column }) => column === second);
    if (level1 !== undefined) {
      parent = canonicalLevel1(wordingOf(level1.content.text));
      return row;
    }
    if (level2 === undefined || parent === null || fitsUnder(level2.content.text, parent)) return row;
    const others = row.filter((cell) => cell !== level2);
    const own = canonicalLevel1(wordingOf(level2.content.text));
    const blank = { text: "", at: level2.content.at };
    parent = own ?? parentOf(level2.content.text);
    if (own === null) return [{ column: first, content: blank }, level2, ...others];
    return [{ ...level2, column: first }, { column: second, content: blank }, ...others];
  });
}

function fitsUnder(level2: string, parent: string): boolean {
  const name = canonicalLevel2(wordingOf(level2));
  const parents = name === null ? undefined : PARENTS.get(name);
  return parents === undefined || parents.has(parent);
}

function parentOf(level2: string): string | null {
  const [parent] = PARENTS.get(canonicalLevel2(wordingOf(level2)) ?? "") ?? [];
  return parent ?? null;
}

/** Level-1 names a level-2 category stands under, in either edition. */
const PARENTS: ReadonlyMap<string, ReadonlySet<string>> = parentNames();

function parentNames(): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const edition of ["2015", "2021"] as const) {
    const categories = categoriesOf(edition);
    for (const { name, level, parent } of categories) {
      const above = categories.find(({ code }) => code === parent)?.name;
      if (level !== 2 || above === undefined) continue;
      names.set(name, (names.get(name) ?? new Set()).add(above));
    }
  }
  return names;
}
