import { evaluationRules } from "../../audit/clauses.ts";
import { notApplicable, type ProjectRule, type RuleFinding, undetermined, verdictOf } from "../../audit/rule.ts";
import type { ExecutionRow } from "../../plan/reading.ts";
import { executionRate } from "../../scoring/execution-rate.ts";
import { pointsText } from "../../scoring/score-text.ts";

/** The printed execution rate is not executed ÷ adjusted budget. */
export const x08: ProjectRule = {
  id: "X08",
  scope: "project",
  nature: "automatic",
  title: { zh: "执行率算错", en: "Execution rate misstated" },
  why: {
    zh: "执行率决定10分；分母是全年（调整后）预算数。",
    en: "The rate decides ten points; its base is the adjusted budget.",
  },
  citations: [evaluationRules("预算执行率=全年执行数÷全年预算数")],
  wording: {
    main: {
      message: {
        zh: "“{row}”执行率写{printed}，{executed}÷{budget}={rate}%。",
        en: '"{row}": rate printed {printed}; {executed} ÷ {budget} = {rate}%.',
      },
      fix: { zh: "改为{rate}%，并相应调整得分。", en: "Change to {rate}% and adjust the score." },
    },
    nothing: {
      message: {
        zh: "“{row}”预算数和执行数都是0，却写执行率{printed}。",
        en: '"{row}" has no budget and no spending, but prints a rate of {printed}.',
      },
      fix: { zh: "没有资金的行不填执行率。", en: "Leave the rate blank where there is no money." },
    },
  },
  check: ({ project, settings }) => {
    const rows = project.execution?.rows.filter(({ rate }) => rate !== null && rate.percent !== null) ?? [];
    if (rows.length === 0) return notApplicable("没有执行率", "no execution rate");
    if (rows.every((row) => (row.adjustedBudget ?? row.initialBudget) === null || row.executed === null)) {
      return undetermined("没有预算数或执行数", "budget or spending is missing");
    }
    return verdictOf(rows.flatMap((row) => faultOf(row, settings.parameter("rate-tolerance"))));
  },
};

function faultOf(row: ExecutionRow, tolerance: number): readonly RuleFinding[] {
  const printed = row.rate?.percent ?? 0;
  const budget = row.adjustedBudget ?? row.initialBudget;
  if (budget?.fen === 0 && row.executed?.fen === 0 && printed > 0) {
    const values = { row: row.source, printed: row.rate?.raw ?? "" };
    return [{ variant: "nothing", severity: "info", values, at: row.at, actual: row.rate?.raw ?? "" }];
  }
  const rate = executionRate(row);
  if (rate === null || Math.abs(rate - printed) <= tolerance) return [];
  return [
    {
      values: {
        row: row.source,
        printed: row.rate?.raw ?? "",
        executed: row.executed?.raw ?? "",
        budget: budget?.raw ?? "",
        rate: pointsText(rate),
      },
      at: row.at,
      actual: row.rate?.raw ?? "",
      expected: `${pointsText(rate)}%`,
      difference: pointsText(printed - rate),
    },
  ];
}
