import type { Amount } from "@mingji/core/plan/funds";
import type { MoneyUnit } from "@mingji/core/money";
import { printMoney } from "@mingji/core/money-print";

/** An amount in the unit of the form, exact; a cell that is no amount keeps its wording. */
export function moneyText(amount: Amount | null | undefined, unit: MoneyUnit): string {
  if (amount === null || amount === undefined) return "";
  return amount.fen === null ? amount.raw : printMoney(amount.fen, unit);
}

export const DEFAULT_MONEY_UNIT: MoneyUnit = "万元";

/** What a known source is called on the forms; others carry their printed label. */
const SOURCE_LABELS: Readonly<Record<string, string>> = {
  total: "总计",
  fiscalAppropriation: "财政拨款",
  specialAccount: "财政专户拨款",
  otherFunds: "其他资金",
  carryOver: "上年结转",
  centralSubsidy: "中央补助",
  localFunds: "地方资金",
};

export function sourceLabel(source: string, amount?: Amount): string {
  return SOURCE_LABELS[source] ?? amount?.label ?? source;
}
