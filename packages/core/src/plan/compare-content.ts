import type { Bilingual } from "../language.ts";
import { parseMoney } from "../money-parse.ts";
import { printMoneyWithUnit } from "../money-print.ts";
import { compareIndicators, type IndicatorChange } from "./compare-indicators.ts";
import type { PlanContent } from "./plan-content.ts";

/** One difference between two versions of a plan, in the words of the trade; `text` says it whole. */
export type ContentChange = FieldChange | MoneyChange | IndicatorChange;

export interface FieldChange {
  readonly kind: "field" | "goal";
  readonly field:
    | "form"
    | "fiscalYear"
    | "moneyUnit"
    | "department"
    | "spendingUnit"
    | "project"
    | "category"
    | "period"
    | "annual";
  readonly before: string | null;
  readonly after: string | null;
  readonly text: Bilingual;
}

export interface MoneyChange {
  readonly kind: "money";
  readonly source: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Whole 分; null when one side is no amount. */
  readonly differenceFen: number | null;
  readonly text: Bilingual;
}

/** What changed from one version of a plan to another: head fields, goals, money, then indicators in the form's order. */
export function compareContent(before: PlanContent, after: PlanContent): readonly ContentChange[] {
  return [
    ...headChanges(before, after),
    ...goalChanges(before, after),
    ...moneyChanges(before, after),
    ...compareIndicators(before.indicators, after.indicators),
  ];
}

const FIELD_TITLES: Readonly<Record<FieldChange["field"], Bilingual>> = {
  form: { zh: "表式", en: "Form" },
  fiscalYear: { zh: "年度", en: "Fiscal year" },
  moneyUnit: { zh: "金额单位", en: "Money unit" },
  department: { zh: "主管部门", en: "Department" },
  spendingUnit: { zh: "资金使用单位", en: "Spending unit" },
  project: { zh: "项目名称", en: "Project" },
  category: { zh: "项目类别", en: "Category" },
  period: { zh: "实施周期目标", en: "Goal of the whole period" },
  annual: { zh: "年度目标", en: "Annual goal" },
};

const HEAD_FIELDS = [
  "form",
  "fiscalYear",
  "moneyUnit",
  "department",
  "spendingUnit",
  "project",
  "category",
] as const satisfies readonly FieldChange["field"][];

function headChanges(before: PlanContent, after: PlanContent): readonly FieldChange[] {
  return HEAD_FIELDS.filter((field) => before[field] !== after[field]).map((field) => {
    const from = textOf(before[field]);
    const to = textOf(after[field]);
    return { kind: "field", field, before: from, after: to, text: arrow(FIELD_TITLES[field], from, to) };
  });
}

function textOf(value: string | number | null): string | null {
  return value === null ? null : String(value);
}

function goalChanges(before: PlanContent, after: PlanContent): readonly FieldChange[] {
  return (["period", "annual"] as const)
    .filter((field) => (before.goals[field] ?? "") !== (after.goals[field] ?? ""))
    .map((field) => {
      const title = FIELD_TITLES[field];
      const text = { zh: `${title.zh}已改写`, en: `${title.en} was rewritten` };
      return { kind: "goal", field, before: before.goals[field], after: after.goals[field], text };
    });
}

const SOURCE_TITLES: Readonly<Record<string, Bilingual>> = {
  total: { zh: "资金总额", en: "Total funds" },
  fiscalAppropriation: { zh: "财政拨款", en: "Fiscal appropriation" },
  specialAccount: { zh: "财政专户拨款", en: "Special account" },
  otherFunds: { zh: "其他资金", en: "Other funds" },
  carryOver: { zh: "上年结转", en: "Carried over" },
  centralSubsidy: { zh: "中央补助", en: "Central subsidy" },
  localFunds: { zh: "地方资金", en: "Local funds" },
};

function moneyChanges(before: PlanContent, after: PlanContent): readonly MoneyChange[] {
  const from = new Map(before.funds.map(({ source, amount }) => [source, amount]));
  const to = new Map(after.funds.map(({ source, amount }) => [source, amount]));
  return [...new Set([...from.keys(), ...to.keys()])].flatMap((source) => {
    const change = moneyChange(source, [from.get(source) ?? null, before], [to.get(source) ?? null, after]);
    return change === null ? [] : [change];
  });
}

type Side = readonly [amount: string | null, content: PlanContent];

/** 1.00万元 and 10,000元 are the same money; a blank cell and none are both nothing. */
function moneyChange(source: string, [before, from]: Side, [after, to]: Side): MoneyChange | null {
  const fenBefore = fenOf(before, from);
  const fenAfter = fenOf(after, to);
  const same = fenBefore === null && fenAfter === null ? (before ?? "") === (after ?? "") : fenBefore === fenAfter;
  if (same) return null;
  const readable = (fenBefore !== null || isBlank(before)) && (fenAfter !== null || isBlank(after));
  const differenceFen = readable ? (fenAfter ?? 0) - (fenBefore ?? 0) : null;
  const title = SOURCE_TITLES[source] ?? { zh: source, en: source };
  const shown = (amount: string | null, { moneyUnit }: PlanContent) => (isBlank(amount) ? null : amount + moneyUnit);
  const plain = arrow(title, shown(before, from), shown(after, to));
  const sum = differenceFen === null ? null : signed(differenceFen, to);
  const text = sum === null ? plain : { zh: `${plain.zh}（${sum}）`, en: `${plain.en} (${sum})` };
  return { kind: "money", source, before, after, differenceFen, text };
}

function fenOf(amount: string | null, { moneyUnit }: PlanContent) {
  return isBlank(amount) ? null : parseMoney(amount, moneyUnit).fen;
}

function isBlank(text: string | null): text is null {
  return text === null || text.trim() === "";
}

function signed(fen: number, { moneyUnit }: PlanContent): string {
  const amount = printMoneyWithUnit(Math.abs(fen) as Parameters<typeof printMoneyWithUnit>[0], moneyUnit);
  return `${fen < 0 ? "−" : "+"}${amount}`;
}

function arrow(title: Bilingual, before: string | null, after: string | null): Bilingual {
  return {
    zh: `${title.zh} ${before ?? "（空）"} → ${after ?? "（空）"}`,
    en: `${title.en} ${before ?? "(blank)"} → ${after ?? "(blank)"}`,
  };
}
