import type { GridCell } from "../grid/grid-cell.ts";
import { sectionOf } from "../lexicon/label-words.ts";
import { canonicalLevel1, canonicalLevel2 } from "../../plan/taxonomy.ts";

/** 栏次 | 1 | 2 | 3: the numbers of the columns beneath their headings. */
export function isColumnNumbers(cells: readonly GridCell[]): boolean {
  const [first, ...rest] = cells;
  if (first === undefined || rest.length < 2) return false;
  const numbers = (/^(?:栏次|列次|行次|栏目|甲)$/.test(first.plain) ? rest : cells).map(({ plain }) => Number(plain));
  return (
    numbers.every((number, index) => Number.isInteger(number) && number === (numbers[0] ?? 0) + index) &&
    (numbers[0] ?? 9) <= 1
  );
}

/** A row of the blank form that nobody filled: 指标2：, ……, a category and nothing else. */
export function isUnfilled(cells: readonly GridCell[]): boolean {
  return (
    cells.every(({ plain }) => isTemplateText(plain) || sectionOf(plain) === "indicators" || isCategory(plain)) &&
    cells.some(({ plain }) => isTemplateText(plain))
  );
}

function isTemplateText(plain: string): boolean {
  return /^(?:[.…·]{2,}|指标\d{0,2}[:：]?[.…]*|[/-])$/.test(plain);
}

function isCategory(plain: string): boolean {
  return canonicalLevel1(plain) !== null || canonicalLevel2(plain) !== null;
}
