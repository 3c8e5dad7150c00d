import { amountText } from "../../audit/amount-text.ts";
import { reviewForm, TRANSFER_NOTES } from "../../audit/clauses.ts";
import { fundColumnsOf } from "../../audit/fund-columns.ts";
import { splitFault } from "../../audit/fund-split.ts";
import {
  type DocumentRule,
  type DocumentSubject,
  notApplicable,
  type RuleFinding,
  undetermined,
  verdictOf,
} from "../../audit/rule.ts";
import { totalGaps } from "./total-gaps.ts";

/** F01 合计不等于分项 */
export const f01: DocumentRule = {
  id: "F01",
  scope: "document",
  nature: "automatic",
  title: { zh: "合计不等于分项", en: "Totals do not add" },
  why: {
    zh: "合计与分项对不上，不知道哪个数是批准的数。",
    en: "When a total and its parts disagree, nobody knows which figure was approved.",
  },
  citations: [TRANSFER_NOTES, reviewForm("规范完整性")],
  wording: {
    main: {
      message: {
        zh: "{row}合计{total}，分项之和{sum}，差{gap}。",
        en: "{row}: total {total}, parts add up to {sum}, gap {gap}.",
      },
      fix: { zh: "核对合计和各分项金额。", en: "Check the total and its parts." },
    },
  },
  check: (subject) => {
    const { reading, settings } = subject;
    const figures = reading.projects.flatMap((project) => fundColumnsOf(project).flatMap(({ parts }) => parts)).length;
    if (figures === 0 && reading.totals.length === 0) {
      return notApplicable("表中的金额没有分项", "no amount of the form has parts");
    }
    if (settings.coverage === "partial") return undetermined("摘录中看不到全部金额", "the excerpt may hide amounts");
    return verdictOf([...wrongRows(subject), ...wrongTotals(subject)]);
  },
};

/** A project's own total against its sources; the execution block is F08's. */
function wrongRows({ reading, settings }: DocumentSubject): readonly RuleFinding[] {
  return reading.projects.flatMap((project, index) => {
    const [column] = fundColumnsOf({ ...project, execution: null });
    const fault =
      column === undefined || column.isDamaged ? null : splitFault(column, settings.parameter("sum-tolerance-fen"));
    if (fault === null) return [];
    const { total, sum, gap } = fault;
    return [
      findingFor(`“${project.name}”`, total.fen, sum, gap, reading.moneyUnit, { project: index, field: "funds.total" }),
    ];
  });
}

function wrongTotals({ reading, settings }: DocumentSubject): readonly RuleFinding[] {
  return totalGaps(reading, settings.parameter("sum-tolerance-fen")).map(({ row, total, sum, gap, at }) =>
    findingFor(row, total, sum, gap, reading.moneyUnit, { at }),
  );
}

function findingFor(
  row: string,
  total: Parameters<typeof amountText>[0],
  sum: Parameters<typeof amountText>[0],
  gap: Parameters<typeof amountText>[0],
  unit: Parameters<typeof amountText>[1],
  place: Pick<RuleFinding, "project" | "field" | "at">,
): RuleFinding {
  const [totalText, sumText, gapText] = [total, sum, gap].map((fen) => amountText(fen, unit));
  return {
    ...place,
    values: { row, total: totalText ?? "", sum: sumText ?? "", gap: gapText ?? "" },
    ...(totalText === undefined ? {} : { actual: totalText }),
    ...(sumText === undefined ? {} : { expected: sumText }),
    ...(gapText === undefined ? {} : { difference: gapText }),
  };
}
