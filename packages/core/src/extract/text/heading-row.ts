import type { ColumnPlan } from "./align-cells.ts";
import type { ColumnRole } from "../lexicon/column-roles.ts";
import { contentKind, headingRole, isValueRole } from "./heading-words.ts";
import { wordingOf } from "./wording.ts";

/** A heading cell with the columns it covers and the rows it is printed over. */
export interface HeadingCell {
  readonly index: number;
  readonly column: number;
  readonly columnSpan: number;
  readonly row: 0 | 1;
  readonly rowSpan: 1 | 2;
}

export interface HeadingPlan {
  /** `index` counts through the first row of headings and then the second. */
  readonly cells: readonly HeadingCell[];
  readonly columns: readonly ColumnPlan[];
  readonly rowCount: 1 | 2;
}

/** Whether these cells are the headings of an indicator table: a name or level column, and a value column. */
export function areIndicatorHeadings(cells: readonly string[]): boolean {
  const roles = cells.map(headingRole);
  const known = roles.filter((role) => role !== null).length;
  if (known < 3 || known * 3 < cells.length * 2) return false;
  return roles.some((role) => role === "name" || role === "level2") && roles.some(isValueRole);
}

/** Lays out one or two rows of headings: the second row divides some headings of the first. */
export function planHeadings(first: readonly string[], second: readonly string[]): HeadingPlan {
  if (second.length === 0)
    return { cells: first.map((_, index) => single(index, index)), columns: plan(first), rowCount: 1 };
  const parents = parentsOf(first, second);
  const cells: HeadingCell[] = [];
  const texts: string[] = [];
  first.forEach((text, index) => {
    const children = second.flatMap((_, child) => (parents[child] === index ? [child] : []));
    const column = texts.length;
    if (children.length === 0) {
      cells.push({ ...single(index, column), rowSpan: 2 });
      texts.push(text);
      return;
    }
    cells.push({ ...single(index, column), columnSpan: children.length });
    for (const child of children) {
      cells.push({ ...single(first.length + child, texts.length), row: 1 });
      texts.push(second[child] ?? "");
    }
  });
  return { cells, columns: plan(texts), rowCount: 2 };
}

function single(index: number, column: number): HeadingCell {
  return { index, column, columnSpan: 1, row: 0, rowSpan: 1 };
}

/** Headings that stand below another one, and the wording of that one. */
const CHILDREN: readonly (readonly [child: RegExp, parent: RegExp])[] = [
  [/^(?:符号|值|单位.*|计算符号|比较符)$/, /^(?:预期|年度|年初)?(?:指标值|目标值)/],
  [/^(?:经费|制度|人员|硬件条件)保障$|^其他$|^原因说明$/, /^偏差原因/],
  [/^(?:确定能|有可能|完全不可能|能|不能)$/, /可能性/],
  [/^(?:数据项\d|理由)$/, /^采集数据项/],
  [/^[优良中差]$/, /指标值|目标值/],
];

/** Whether a heading opens the second row: it divides a heading that came before it. */
export function opensSecondRow(text: string, before: readonly string[]): boolean {
  const wording = wordingOf(text);
  const earlier = before.map(wordingOf);
  if (wording.startsWith("一级指标")) return earlier.length > 1 && !earlier.some((word) => /级指标/.test(word));
  return CHILDREN.some(([child, parent]) => child.test(wording) && earlier.some((word) => parent.test(word)));
}

function parentsOf(first: readonly string[], second: readonly string[]): readonly number[] {
  const words = first.map(wordingOf);
  let last = Math.max(
    0,
    words.findIndex((word) => /指标值|目标值|绩效指标/.test(word)),
  );
  return second.map((text) => {
    const wording = wordingOf(text);
    const rule = CHILDREN.find(([child]) => child.test(wording));
    const parent = rule === undefined ? -1 : words.findIndex((word, index) => index >= last && rule[1].test(word));
    if (parent >= 0) last = parent;
    return last;
  });
}

/** Columns left of the name may be merged, and so may the level column of the second tree of a mirrored form. */
function plan(headings: readonly string[]): readonly ColumnPlan[] {
  const roles = rolesOf(headings);
  const name = roles.indexOf("name");
  const hasTicks = roles.includes("cause");
  return roles.map((role, index) => ({
    role,
    kind: hasTicks && role === "money" ? "tick" : contentKind(role),
    merges: index < name || (index > name && role === "level2" && name >= 0),
  }));
}

/** Without a heading 三级指标 the last level column holds the names: 一级指标 | 二级指标 | 指标值. */
function rolesOf(headings: readonly string[]): readonly (ColumnRole | null)[] {
  const roles = headings.map(headingRole);
  if (roles.includes("name") || roles.includes("indicators")) return roles;
  const last = Math.max(roles.lastIndexOf("level2"), roles.lastIndexOf("level1"));
  return roles.map((role, index) => (index === last ? "name" : role));
}
