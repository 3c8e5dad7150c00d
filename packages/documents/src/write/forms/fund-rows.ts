import type { MoneyUnit } from "@mingji/core/money";
import type { Funds } from "@mingji/core/plan/funds";
import { cell, type FormRow, row } from "../form-page.ts";
import { withLabel } from "./labelled-block.ts";
import { moneyText, sourceLabel } from "./money-text.ts";

/** The block 项目资金（万元）: one row a source, the total first, its parts as 其中. */
export function fundRows(
  funds: Funds,
  unit: MoneyUnit,
  { labelSpan, width }: { readonly labelSpan: number; readonly width: number },
): readonly FormRow[] {
  const { total, ...parts } = funds;
  const rows = [
    amountRow("年度资金总额", moneyText(total, unit), labelSpan, width),
    ...Object.entries(parts).map(([source, amount], index) =>
      amountRow(
        `${index === 0 ? "其中：" : ""}${sourceLabel(source, amount)}`,
        moneyText(amount, unit),
        labelSpan,
        width,
      ),
    ),
  ];
  return withLabel(cell(0, `项目资金\n（${unit}）`, { span: labelSpan }), rows);
}

function amountRow(label: string, amount: string, labelSpan: number, width: number): FormRow {
  const labelWidth = Math.max(1, Math.floor((width - labelSpan) / 2));
  return row(
    cell(labelSpan, label, { span: labelWidth, align: "left" }),
    cell(labelSpan + labelWidth, amount, { span: width - labelSpan - labelWidth, align: "right" }),
  );
}
