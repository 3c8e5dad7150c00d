import type { FlatText } from "./flat-text.ts";
import type { FormGrid } from "./form-grid.ts";
import type { PlacedText } from "./place-in-text.ts";

const LABEL_WORDS =
  /(?:项目名称|专项名称|专项资金名称|转移支付\(项目\)名称|转移支付名称|政策名称|部门\(单位\)名称|部门名称|单位名称|(?:地方|市县|省级|中央)?主管部门(?:及代码|\(单位\))?|(?:市县|省级|地方)财政部门|实施单位|资金使用单位|预算单位|申报单位|填报单位|项目单位|项目属性|项目期(?!间|限|内)|项目级别|项目类型|项目类别|项目编码|项目代码|起止时间|项目起止时间|预算年度|项目负责人|联系人|联系电话):?/g;

/** Labels and their values in front of the funds: `项目名称…主管部门…实施单位…`. */
export function readPreamble(flat: FlatText, grid: FormGrid, from: number, to: number, isSpaced: boolean): void {
  const labels = [...flat.plain.slice(from, to).matchAll(LABEL_WORDS)]
    .map((found) => ({ start: from + found.index, end: from + found.index + found[0].length }))
    .filter(({ start }) => !isSpaced || start === from || (flat.gaps[start] ?? 0) > 0);
  labels.forEach((label, index) => {
    const end = valueEnd(flat, label.end, labels[index + 1]?.start ?? to);
    const cells: PlacedText[] = [flat.cut(label.start, label.end)];
    if (end > label.end) cells.push(flat.cut(label.end, end));
    grid.addPairs(cells);
  });
}

/** A chapter heading on the next line (二、预算执行情况) is not part of the value. */
function valueEnd({ plain, gaps }: FlatText, start: number, end: number): number {
  for (let at = start + 1; at < end; at += 1) {
    if (gaps[at] === 2 && /^[一二三四五六七八九十]{1,2}、/.test(plain.slice(at, at + 3))) return at;
  }
  return end;
}
