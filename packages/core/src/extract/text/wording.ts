import { canonicalLevel1, canonicalLevel2 } from "../../plan/taxonomy.ts";
import { plainCell } from "../../target/plain-cell.ts";

/** A cell's wording for comparing: half-width, simplified, without pinyin residue and any white space. */
export function wordingOf(text: string): string {
  return plainCell(text).text.replace(/\s+/g, "");
}

/** Which level of category the text names; both for 满意度指标 and its like. */
export function categoryLevels(text: string): { readonly level1: boolean; readonly level2: boolean } {
  if (text.length > LONGEST_CATEGORY) return NONE;
  const wording = wordingOf(text);
  return { level1: canonicalLevel1(wording) !== null, level2: canonicalLevel2(wording) !== null };
}

const LONGEST_CATEGORY = 40;
const NONE = { level1: false, level2: false } as const;

/** Surely a category cell: `数量指标`, `产出指标(50分)`; not the bare words 成本 or 质量 that names begin with. */
export function isCategoryCell(text: string): boolean {
  const { level1, level2 } = categoryLevels(text);
  return level1 || level2;
}
