import type { IndicatorReading, Reading } from "@mingji/core/plan/reading";
import { formatTarget } from "@mingji/core/target/format-target";
import type { Target } from "@mingji/core/target/target";
import type { ValueColumn } from "./indicator-rows.ts";

/** The target columns as the record has them: one value cell, or sign, value and unit apart when the form kept them apart. */
export function targetColumns(
  { columns }: Pick<Reading, "columns">,
  heading: string,
  horizon: "annual" | "period" = "annual",
): readonly ValueColumn[] {
  const value: ValueColumn = { heading, span: 1, align: "center", text: (indicator) => rawOf(indicator[horizon]) };
  const nature: ValueColumn = {
    heading: "指标性质",
    span: 1,
    align: "center",
    text: ({ natureRaw }) => natureRaw ?? "",
  };
  const unit: ValueColumn = { heading: "度量单位", span: 1, align: "center", text: ({ unitRaw }) => unitRaw ?? "" };
  return [...(columns.includes("nature") ? [nature] : []), value, ...(columns.includes("unit") ? [unit] : [])];
}

/** 分值 when the form prints points. */
export function weightColumn({ columns }: Pick<Reading, "columns">): readonly ValueColumn[] {
  return columns.includes("weight") ? [pointsColumn()] : [];
}

export function pointsColumn(): ValueColumn {
  return textColumn("分值", ({ weightRaw, weight }) => weightRaw ?? numberText(weight));
}

export function textColumn(
  heading: string,
  text: (indicator: IndicatorReading) => string | null | undefined,
): ValueColumn {
  return { heading, span: 1, align: "center", text: (indicator) => text(indicator) ?? "" };
}

/** The value as printed; remains of a typesetting language are written as signs. */
export function rawOf(target: Target | null): string {
  if (target === null) return "";
  return /[$\\]/.test(target.raw) ? formatTarget(target) : target.raw;
}

export function numberText(value: number | null): string {
  return value === null ? "" : String(value);
}
