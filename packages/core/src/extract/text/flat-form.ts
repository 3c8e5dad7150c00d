import { append } from "./append.ts";
import { readFunds } from "./flat-funds.ts";
import { readGoals } from "./flat-goals.ts";
import type { HeadingRun, Stretch } from "./flat-headings.ts";
import { readIndicators } from "./flat-indicators.ts";
import { readPreamble } from "./flat-preamble.ts";
import type { FlatText } from "./flat-text.ts";
import { type FormGrid, formGrid, type GridDoubt } from "./form-grid.ts";
import type { RebuiltTable } from "./ragged-table.ts";

const FUNDS = /(?:项目|部门)?资金(?:来源)?\([^()]{1,6}\)|项目资金(?=总额|[^(])/;
const MANAGEMENT = /资金管理情况/;
const GOALS = /(?:年度|项目|部门|实施期)总体目标|总体目标|年度绩效目标|绩效目标(?=[^表申自设])/;

/** A form whose cells were joined by spaces or by nothing, as a table: the stretch `from … to` and its heading runs. */
export function rebuildFlatForm(flat: FlatText, from: number, to: number, runs: readonly HeadingRun[]): RebuiltTable {
  const grid = formGrid();
  const doubts: GridDoubt[] = [];
  const [first] = runs;
  const top = first === undefined ? to : (first.marker?.start ?? first.headings[0]?.start ?? to);
  const isSpaced = first?.joint !== "nothing";
  const goals = markerIn(flat, GOALS, from, top, isSpaced);
  const funds = markerIn(flat, FUNDS, from, goals?.start ?? top, isSpaced);
  readPreamble(flat, grid, from, funds?.start ?? goals?.start ?? top, isSpaced);
  if (funds !== null) {
    const end = chapterEnd(flat, funds.end, goals?.start ?? top);
    const management = markerIn(flat, MANAGEMENT, funds.end, end, isSpaced);
    append(doubts, readFunds(flat, grid, funds, management?.start ?? end, isSpaced));
    if (management !== null) readManagement(flat, grid, management, end);
  }
  if (goals !== null) append(doubts, readGoals(flat, grid, goals, chapterEnd(flat, goals.end, top)));
  runs.forEach((run, index) => {
    const next = runs[index + 1];
    const limit = next === undefined ? to : (next.marker?.start ?? next.headings[0]?.start ?? to);
    const end = bodyEnd(flat, run.end, limit);
    append(doubts, readIndicators(flat, grid, run, end));
    readClosing(flat, grid, end, limit);
  });
  return { table: grid.build(0), doubts: [...doubts, ...grid.doubts()] };
}

const MANAGEMENT_ROWS = /分配科学性|下达及时性|拨付合规性|使用规范性|执行准确性|预算绩效管理情况|支出责任履行情况/g;

/** The rows about how the money was managed: each label and what is said behind it. */
function readManagement(flat: FlatText, grid: FormGrid, marker: Stretch, to: number): void {
  grid.openSection(flat.cut(marker.start, marker.end));
  const labels = [...flat.plain.slice(marker.end, to).matchAll(MANAGEMENT_ROWS)];
  labels.forEach((found, index) => {
    const start = marker.end + found.index;
    const end = index + 1 < labels.length ? marker.end + (labels[index + 1]?.index ?? 0) : to;
    const border = start + found[0].length;
    grid.addRow([flat.cut(start, border), flat.cut(border, end)]);
  });
}

function markerIn(flat: FlatText, pattern: RegExp, from: number, to: number, isSpaced: boolean): Stretch | null {
  for (const found of flat.plain.slice(from, to).matchAll(new RegExp(pattern, "g"))) {
    const start = from + found.index;
    if (!isSpaced || (flat.gaps[start] ?? 0) > 0 || flat.plain[start - 1] === "、")
      return { start, end: start + found[0].length };
  }
  return null;
}

/** A chapter heading on a line of its own closes a part: 三、年度绩效目标. */
function chapterEnd({ plain, gaps }: FlatText, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    if (gaps[at] === 2 && /^[一二三四五六七八九十]{1,2}、/.test(plain.slice(at, at + 3))) return at;
  }
  return to;
}

const CLOSING =
  /总分(?=\d|$)|总得分(?=\d|$)|合计(?=\d{2,3}(?:\D|$))|填报人:|填表人:|联系电话:|注:|偏差原因(?!分析)|相关建议/g;

/** The rows end at the total, the signatures, a note or the closing remarks. */
function bodyEnd({ plain }: FlatText, from: number, to: number): number {
  CLOSING.lastIndex = from;
  const found = CLOSING.exec(plain);
  return found === null ? to : Math.min(to, found.index);
}

/** 总分 with its sums, and the remarks 偏差原因 and 相关建议 of a monitoring form. */
function readClosing(flat: FlatText, grid: FormGrid, from: number, to: number): void {
  const text = flat.plain.slice(from, to);
  const total = /^(总分|总得分|合计)(\d[\d.]*)?/.exec(text);
  if (total?.[1] !== undefined) {
    const [whole, label] = total;
    const numbers = sumsOf(flat, from + label.length, from + whole.length);
    grid.addTotal([flat.cut(from, from + label.length), ...numbers.map(({ start, end }) => flat.cut(start, end))]);
  }
  const remarks = [...text.matchAll(/偏差原因(?!分析)|相关建议/g)];
  remarks.forEach((found, index) => {
    const start = from + found.index;
    const end = remarks[index + 1]?.index ?? remarkEnd(text, found.index);
    grid.addPairs([flat.cut(start, start + found[0].length), flat.cut(start + found[0].length, from + end)]);
  });
}

function remarkEnd(text: string, from: number): number {
  const found = /填报人:|填表人:|注:/.exec(text.slice(from));
  return found === null ? text.length : from + found.index;
}

/** Two sums side by side; glued digits are halved where that gives two equal or descending numbers. */
function sumsOf({ plain, gaps }: FlatText, start: number, end: number): readonly Stretch[] {
  for (let at = start + 1; at < end; at += 1) {
    if ((gaps[at] ?? 0) > 0)
      return [
        { start, end: at },
        { start: at, end },
      ];
  }
  const text = plain.slice(start, end);
  for (let at = 2; at < text.length; at += 1) {
    const first = Number(text.slice(0, at));
    const second = Number(text.slice(at));
    const isPair = first <= 130 && second <= first && second >= first / 2 && text[at] !== "0";
    if (isPair)
      return [
        { start, end: start + at },
        { start: start + at, end },
      ];
  }
  return text === "" ? [] : [{ start, end }];
}
