import { canonicalLevel1, canonicalLevel2, categoriesOf } from "../../plan/taxonomy.ts";
import type { IndicatorReading } from "../../plan/reading.ts";
import type { Column } from "../header/column.ts";
import { plainWords } from "../lexicon/plain-words.ts";
import { cutterOf, type PlacedText } from "../text/place-in-text.ts";
import { toIndicatorReading } from "../text/text-indicator.ts";

/** The category a list column collects: its heading is 产出指标, 数量指标, 满意度 …; null for any other heading. */
export function categoryOfColumn({
  role,
  headingCell,
}: Column): { readonly level1: string | null; readonly level2: string | null } | null {
  if (role !== null || headingCell === null) return null;
  const level1 = canonicalLevel1(headingCell.plain);
  if (level1 !== null) return { level1, level2: null };
  const level2 = canonicalLevel2(headingCell.plain);
  return level2 === null ? null : { level1: parentOf(level2), level2 };
}

function parentOf(level2: string): string | null {
  const categories = [...categoriesOf("2015"), ...categoriesOf("2021")];
  const parent = categories.find(({ name, level }) => level === 2 && name === level2)?.parent;
  return categories.find(({ code, level }) => level === 1 && code === parent)?.name ?? null;
}

/** The indicators of such a cell: `数量指标：办件数≥10件；质量指标：合格率≥95%`, one clause each. */
export function readCategoryCell(
  whole: PlacedText,
  category: { readonly level1: string | null; readonly level2: string | null },
): readonly IndicatorReading[] {
  const cut = cutterOf(whole);
  let level2 = category.level2;
  return clausesOf(whole.text).flatMap(({ start, end }) => {
    const text = whole.text.slice(start, end);
    const label = /^\s*(?:\d{1,2}[、.．)）]\s*)?([^：:]{2,12})[：:]/.exec(text);
    const named = label === null ? null : canonicalLevel2(plainWords(label[1] ?? ""));
    if (named !== null) level2 = named;
    const from = start + (named === null ? 0 : (label?.[0].length ?? 0)) + numberLength(named === null ? text : "");
    const split = from + nameLength(whole.text.slice(from, end));
    const name = cut(from, split);
    if (name.text === "") return [];
    const value = cut(split + colonLength(whole.text.slice(split, end)), end);
    const indicator = toIndicatorReading({
      level1: null,
      level2: null,
      name,
      annual: value,
      period: null,
      unit: null,
      actual: null,
      weight: null,
      score: null,
      deviation: null,
      at: name.at,
    });
    return [{ ...indicator, level1: category.level1 ?? (level2 === null ? null : parentOf(level2)), level2 }];
  });
}

function numberLength(text: string): number {
  return /^\s*(?:[(（]?\d{1,2}[)）、.．]\s*)?/.exec(text)?.[0].length ?? 0;
}

function colonLength(text: string): number {
  return /^\s*[：:]?\s*/.exec(text)?.[0].length ?? 0;
}

function clausesOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const clauses: { start: number; end: number }[] = [];
  let start = 0;
  for (const found of text.matchAll(/[；;。\n]/g)) {
    clauses.push({ start, end: found.index });
    start = found.index + 1;
  }
  clauses.push({ start, end: text.length });
  return clauses.filter((clause) => text.slice(clause.start, clause.end).trim() !== "");
}

/** The name ends where a sign, a comparative or the first number begins; a clause without any is a name alone. */
function nameLength(clause: string): number {
  const found = /[≥≤＝=><＞＜]|不(?:少|低|高|超|多)于|不超过|达到|(?:大|小|高|低)于|[：:]|\d/.exec(clause);
  return found === null || found.index === 0 ? clause.length : found.index;
}
