import { amountText } from "../../audit/amount-text.ts";
import { reviewForm, TRANSFER_NOTES } from "../../audit/clauses.ts";
import { executionColumnsOf, type FundColumn, fundColumnsOf } from "../../audit/fund-columns.ts";
import { type SplitFault, splitFault } from "../../audit/fund-split.ts";
import { notApplicable, PASS, type ProjectRule, type RuleFinding, undetermined, verdictOf } from "../../audit/rule.ts";
import type { TextValues } from "../../language.ts";
import type { MoneyUnit } from "../../plan/funds.ts";

/** F08 资金块自相矛盾 */
export const f08: ProjectRule = {
  id: "F08",
  scope: "project",
  nature: "automatic",
  title: { zh: "资金块自相矛盾", en: "Fund block contradicts itself" },
  why: {
    zh: "总额小于其中一项，或完整分列后对不上，光看这一块就知道有错。",
    en: "A total below one of its parts, or a full split that does not add up, is wrong by itself.",
  },
  citations: [TRANSFER_NOTES, reviewForm("规范完整性")],
  wording: {
    part: {
      message: {
        zh: "{column}“{label}”为{total}，而其中“{part_label}”为{part}。",
        en: '{column}"{label}" is {total}, but its part "{part_label}" is {part}.',
      },
      fix: { zh: "补全总额一行。", en: "Complete the total row." },
    },
    sum: {
      message: {
        zh: "{column}“{label}”为{total}，分项之和{sum}，差{gap}。",
        en: '{column}"{label}" is {total}, its parts add up to {sum}, gap {gap}.',
      },
      fix: { zh: "核对总额和各分项金额。", en: "Check the total and its parts." },
    },
  },
  check: ({ reading, project, settings }) => {
    const columns = settings.coverage === "partial" ? fundColumnsOf(project) : executionColumnsOf(project);
    const figures = columns.reduce((count, { total, parts }) => count + (total === null ? 0 : 1) + parts.length, 0);
    const isDamaged = columns.some((column) => column.isDamaged);
    if (figures < 3 && !isDamaged) return notApplicable("资金块少于三个金额", "the block has fewer than three figures");
    const tolerance = settings.parameter("sum-tolerance-fen");
    const faults = columns.flatMap((column) => faultFinding(column, tolerance, reading.moneyUnit));
    if (faults.length > 0) return verdictOf(faults.slice(0, 1));
    return isDamaged ? undetermined("有的金额读不清", "some amounts could not be read") : PASS;
  },
};

function faultFinding(column: FundColumn, tolerance: number, unit: MoneyUnit | null): readonly RuleFinding[] {
  const fault = splitFault(column, tolerance);
  if (fault === null || (column.isDamaged && fault.kind === "sum")) return [];
  return [toFinding(fault, column, unit)];
}

function toFinding(fault: SplitFault, { label, field }: FundColumn, unit: MoneyUnit | null): RuleFinding {
  const { total, sum, gap, kind } = fault;
  const text = (fen: Parameters<typeof amountText>[0]) => amountText(fen, unit);
  const part: TextValues = kind === "part" ? { part: text(fault.part.fen), part_label: fault.part.label } : {};
  return {
    variant: kind,
    values: {
      column: label === null ? "" : { zh: label.zh, en: `${label.en}: ` },
      label: total.label,
      total: text(total.fen),
      sum: text(sum),
      gap: text(gap),
      ...part,
    },
    field,
    actual: text(total.fen),
    expected: text(sum),
    difference: text(gap),
  };
}
