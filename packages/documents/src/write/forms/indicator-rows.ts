import type { IndicatorReading } from "@mingji/core/plan/reading";
import { cell, type FormCell, type FormRow, row } from "../form-page.ts";

/** One column after the category columns: its heading, how many grid columns it takes, and what stands in it. */
export interface ValueColumn {
  readonly heading: string;
  readonly span: number;
  readonly align: FormCell["align"];
  readonly text: (indicator: IndicatorReading) => string;
}

export interface IndicatorRowsOptions {
  /** The grid column of 一级指标. */
  readonly start: number;
  /** Grid columns of 一级, 二级, 三级. */
  readonly spans: readonly [level1: number, level2: number, name: number];
  readonly columns: readonly ValueColumn[];
}

/** The indicator block: heading row, then one row an indicator with its category cells merged over their run. */
export function indicatorRows(
  indicators: readonly IndicatorReading[],
  options: IndicatorRowsOptions,
): readonly FormRow[] {
  return [headingRow(options), ...indicators.map((_, index) => indicatorRow(indicators, index, options))];
}

function headingRow({ start, spans, columns }: IndicatorRowsOptions): FormRow {
  const [level1, level2, name] = spans;
  const heads: FormCell[] = [];
  let column = start;
  const all = [
    ["一级指标", level1],
    ["二级指标", level2],
    ["三级指标", name],
    ...columns.map(({ heading, span }) => [heading, span] as const),
  ] as const;
  for (const [text, span] of all) {
    heads.push(cell(column, text, { span, bold: true }));
    column += span;
  }
  return row(...heads);
}

function indicatorRow(
  indicators: readonly IndicatorReading[],
  index: number,
  { start, spans, columns }: IndicatorRowsOptions,
): FormRow {
  const indicator = indicators[index];
  if (indicator === undefined) return row();
  const [level1, level2, name] = spans;
  const cells: FormCell[] = [];
  const rows1 = runLength(indicators, index, ({ level1: category }) => category ?? "");
  if (rows1 > 0) cells.push(cell(start, indicator.level1 ?? "", { span: level1, rows: rows1 }));
  const rows2 = runLength(indicators, index, (one) => `${one.level1 ?? ""}\n${one.level2 ?? ""}`);
  if (rows2 > 0) cells.push(cell(start + level1, indicator.level2 ?? "", { span: level2, rows: rows2 }));
  cells.push(cell(start + level1 + level2, indicator.name, { span: name, align: "left" }));
  let column = start + level1 + level2 + name;
  for (const { span, align, text } of columns) {
    cells.push(cell(column, text(indicator), { span, align }));
    column += span;
  }
  return row(...cells);
}

/** How many rows from `index` on share the key; 0 inside a run that began above. */
function runLength(
  indicators: readonly IndicatorReading[],
  index: number,
  keyOf: (indicator: IndicatorReading) => string,
): number {
  const key = (at: number) => {
    const indicator = indicators[at];
    return indicator === undefined ? null : keyOf(indicator);
  };
  if (index > 0 && key(index - 1) === key(index)) return 0;
  let end = index + 1;
  while (key(end) === key(index)) end += 1;
  return end - index;
}
