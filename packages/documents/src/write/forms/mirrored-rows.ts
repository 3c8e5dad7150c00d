import type { IndicatorReading } from "@mingji/core/plan/reading";
import { cell, type FormRow, row } from "../form-page.ts";
import { withLabel } from "./labelled-block.ts";
import { rawOf } from "./value-columns.ts";

/** Grid columns of the mirrored block: label, level 1, then level 2, name, value twice. */
export const MIRRORED_COLUMNS = 8;

/** The block of the declaration form: one level-1 column, then period and year side by side, each with level 2, name and value. */
export function mirroredRows(indicators: readonly IndicatorReading[]): readonly FormRow[] {
  const heads = ["一级指标", "二级指标", "三级指标", "指标值", "二级指标", "三级指标", "指标值"];
  const heading = row(...heads.map((text, index) => cell(index + 1, text, { bold: true })));
  return withLabel(cell(0, "绩效指标", { vertical: true }), [heading, ...groups(indicators).flatMap(groupRows)]);
}

function groups(indicators: readonly IndicatorReading[]): readonly (readonly IndicatorReading[])[] {
  const found: IndicatorReading[][] = [];
  for (const indicator of indicators) {
    const last = found.at(-1);
    if (last !== undefined && last[0]?.level1 === indicator.level1) last.push(indicator);
    else found.push([indicator]);
  }
  return found;
}

function groupRows(group: readonly IndicatorReading[]): readonly FormRow[] {
  const rows = group.map((indicator, index) => {
    const repeats = index > 0 && group[index - 1]?.level2 === indicator.level2;
    const run = repeats ? 0 : runLength(group, index);
    const level2 = (column: number) => (run === 0 ? [] : [cell(column, indicator.level2 ?? "", { rows: run })]);
    return row(
      ...level2(2),
      cell(3, indicator.name, { align: "left" }),
      cell(4, rawOf(indicator.period)),
      ...level2(5),
      cell(6, indicator.name, { align: "left" }),
      cell(7, rawOf(indicator.annual)),
    );
  });
  return withLabel(cell(1, group[0]?.level1 ?? ""), rows);
}

function runLength(group: readonly IndicatorReading[], index: number): number {
  let end = index + 1;
  while (group[end] !== undefined && group[end]?.level2 === group[index]?.level2) end += 1;
  return end - index;
}
