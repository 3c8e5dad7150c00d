import type { Stretch } from "./flat-headings.ts";
import type { FlatText } from "./flat-text.ts";
import type { FormGrid, GridDoubt } from "./form-grid.ts";

const HEADING =
  /(?:全年实际完成情况|目标实际完成情况|实际完成情况|预期目标|年初(?:设定|绩效)?目标|预期绩效目标|实施期(?:总)?目标|中期(?:滚动)?目标|长期目标|年度(?:绩效)?目标|总体目标)(?:\([^()]{1,30}\))?/y;

/** The goal texts of a form in running text, under one or two headings. */
export function readGoals(flat: FlatText, grid: FormGrid, marker: Stretch, to: number): readonly GridDoubt[] {
  grid.openSection(flat.cut(marker.start, marker.end));
  const headings = headingsFrom(flat, marker.end, to);
  const from = headings.at(-1)?.end ?? marker.end;
  if (headings.length < 2) {
    if (from < to) grid.addRow([flat.cut(from, to)]);
    return [];
  }
  grid.addRow(headings.map(({ start, end }) => flat.cut(start, end)));
  if (from >= to) return [];
  const second = flat.plain.slice(headings[1]?.start ?? from, from);
  const border = secondTextStart(flat, from, to, second);
  if (border !== null) {
    grid.addRow([flat.cut(from, border), flat.cut(border, to)]);
    return [];
  }
  const whole = flat.cut(from, to);
  grid.addRow([whole]);
  return [{ content: whole, role: null }];
}

function headingsFrom({ plain }: FlatText, from: number, to: number): readonly Stretch[] {
  const headings: Stretch[] = [];
  for (let at = from; at < to && headings.length < 3; ) {
    HEADING.lastIndex = at;
    const found = HEADING.exec(plain);
    if (found === null) break;
    headings.push({ start: at, end: at + found[0].length });
    at += found[0].length;
  }
  return headings;
}

/** Where the second of two goal texts begins: a result after a plan, a second list, the same text again, a new sentence. */
function secondTextStart(flat: FlatText, from: number, to: number, heading: string): number | null {
  const text = flat.plain.slice(from, to);
  const half = text.length / 2;
  if (Number.isInteger(half) && text.slice(0, half) === text.slice(half)) return from + half;
  const list = text.startsWith("目标1") ? text.indexOf("目标1", 3) : -1;
  if (list > 0) return from + list;
  const result = /完成/.test(heading)
    ? /(?<=[。;!)\d\u4e00-\u9fff元])(?:已(?:按|完成|全部|经)|全部完成|圆满完成)/.exec(text)
    : null;
  if (result !== null) return from + result.index;
  const brokenAt = gapInside(flat, from, to);
  if (brokenAt !== null) return brokenAt;
  const sentence = /[。!](?=.)/.exec(text) ?? /(?<=[\d元])(?:按计划|完成)/.exec(text);
  return sentence === null ? null : from + sentence.index + (/[。!]/.test(sentence[0]) ? 1 : 0);
}

/** The only white space inside, where there is exactly one. */
function gapInside({ gaps }: FlatText, from: number, to: number): number | null {
  const found: number[] = [];
  for (let at = from + 1; at < to; at += 1) if ((gaps[at] ?? 0) > 0) found.push(at);
  return found.length === 1 ? (found[0] ?? null) : null;
}
