import { z } from "zod";
import { AppError } from "@mingji/core/app-error";
import type { Reading } from "@mingji/core/plan/reading";
import { cell, fillWidth, type FormCell, type FormPage, type FormRow, row } from "./form-page.ts";

/** A regional variant of an official form, as data: what a bureau prints otherwise. */
export const variantSchema = z.strictObject({
  title: z.string().min(1).optional(),
  /** Labels and headings as the official form prints them, and what this region prints instead. */
  labels: z.record(z.string(), z.string()).default({}),
  /** Indicator columns in this order, by their official headings; those not named follow. */
  order: z.array(z.string()).default([]),
  /** Rows of one label and an empty field, each below the row that begins with `after`. */
  extraRows: z
    .array(z.strictObject({ after: z.string(), label: z.string().min(1), value: z.string().default("") }))
    .default([]),
  moneyUnit: z.enum(["元", "万元", "亿元"]).optional(),
  orientation: z.enum(["portrait", "landscape"]).optional(),
  foot: z.array(z.string()).optional(),
});
export type FormVariant = z.output<typeof variantSchema>;

/** A variant from the text of its file; a wrong one is refused with the place of its first fault. */
export function readVariant(text: string, name: string): FormVariant {
  const parsed = variantSchema.safeParse(jsonOf(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const sentence = { zh: "{name} 不是表样变体：{detail}", en: "{name} is no form variant: {detail}" };
  throw new AppError("bad-input", sentence, {
    name,
    detail: `${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`.trim(),
  });
}

/** The reading in the variant's money unit: amounts are printed anew, exactly. */
export function inVariantUnit(reading: Reading, { moneyUnit }: FormVariant): Reading {
  return moneyUnit === undefined ? reading : { ...reading, moneyUnit };
}

/** The pages of a form as the variant prints them. */
export function applyVariant(pages: readonly FormPage[], variant: FormVariant): readonly FormPage[] {
  return pages.map((page) => {
    const rows = withExtraRows(reordered(page.rows, variant.order), page.columns.length, variant);
    return {
      ...page,
      title: variant.title ?? page.title,
      orientation: variant.orientation ?? page.orientation,
      columns: fillWidth(variant.orientation ?? page.orientation, page.columns),
      rows: rows.map((one) => ({ cells: one.cells.map((item) => renamed(item, variant)) })),
      foot: variant.foot ?? page.foot,
    };
  });
}

function renamed(item: FormCell, { labels }: FormVariant): FormCell {
  const text = Object.hasOwn(labels, item.text) ? labels[item.text] : undefined;
  return text === undefined ? item : { ...item, text };
}

/** Columns of the indicator block change places below their heading row, as long as the rows keep one cell a column. */
function reordered(rows: readonly FormRow[], order: readonly string[]): readonly FormRow[] {
  const start = rows.findIndex(
    ({ cells }) =>
      order.length > 0 && order.every((heading) => cells.some(({ text, bold }) => bold && text === heading)),
  );
  const heading = rows[start];
  if (heading === undefined) return rows;
  const named = order.map((text) => heading.cells.find((item) => item.text === text)?.column ?? -1);
  const places = named.toSorted((left, right) => left - right);
  const target = new Map(named.map((column, index) => [column, places[index] ?? column]));
  return rows.map((one, index) => {
    if (
      index < start ||
      one.cells.some(
        ({ column, columnSpan }) =>
          columnSpan > 1 && places.some((place) => place > column && place < column + columnSpan),
      )
    )
      return one;
    const cells = one.cells.map((item) => ({ ...item, column: target.get(item.column) ?? item.column }));
    return { cells: cells.toSorted((left, right) => left.column - right.column) };
  });
}

function withExtraRows(rows: readonly FormRow[], width: number, { extraRows }: FormVariant): readonly FormRow[] {
  return rows.flatMap((one) => {
    const first = one.cells[0];
    const own = extraRows.filter(({ after }) => first?.column === 0 && first.text === after);
    const span = Math.min(2, width - 1);
    return [
      one,
      ...own.map(({ label, value }) => row(cell(0, label, { span }), cell(span, value, { span: width - span }))),
    ];
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
