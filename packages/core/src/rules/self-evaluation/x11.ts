import { evaluationRules } from "../../audit/clauses.ts";
import { notApplicable, type ProjectRule, type RuleFinding, verdictOf } from "../../audit/rule.ts";
import type { IndicatorReading, ProjectReading } from "../../plan/reading.ts";
import type { Target } from "../../target/target.ts";

/** Nothing was produced, and yet quality or completion is reported as reached. */
export const x11: ProjectRule = {
  id: "X11",
  scope: "project",
  nature: "judgement",
  title: { zh: "实际值与其他事实矛盾", en: "Actual contradicts other facts" },
  why: {
    zh: "没有产出就没有质量和工期可言。",
    en: "Where nothing was produced, no quality and no completion can be reported.",
  },
  citations: [evaluationRules("自评结果真实性")],
  wording: {
    main: {
      message: {
        zh: "“{name}”填“{actual}”，但“{other}”实际为{zero}。",
        en: '"{name}" reports "{actual}", but the actual of "{other}" is {zero}.',
      },
      fix: { zh: "按事实更正并重新评分。", en: "Correct it to the facts and score again." },
    },
  },
  check: ({ project }) => {
    if (project.indicators.every(({ actual }) => actual === null)) return notApplicable("没有实际完成值", "no actuals");
    const zero = unproduced(project);
    if (zero === null) return verdictOf([]);
    const claims = project.indicators.flatMap((row, index) => (isClaim(row) ? [claimOf(row, index, zero)] : []));
    return verdictOf(claims);
  },
};

/** The one output row whose target is positive and whose actual is nought. */
function unproduced({ indicators }: ProjectReading): IndicatorReading | null {
  const outputs = indicators.filter(
    ({ level2, annual }) => level2 === "数量指标" && annual?.kind === "quantity" && (annual.value ?? 0) > 0,
  );
  const [only] = outputs;
  return outputs.length === 1 && only?.actual?.target.value === 0 ? only : null;
}

const PASSED = /一次性|通过|合格|达标|优良|良好/;
const COMPLETION = /完成|竣工|完工|交付|周期|工期/;

/** A quality that something passed, or a time in which the whole was completed. */
function isClaim({ level2, name, actual }: IndicatorReading): boolean {
  if (actual === null) return false;
  if (level2 === "质量指标") return PASSED.test(actual.raw) || isFull(actual.target);
  return level2 === "时效指标" && COMPLETION.test(name) && (actual.target.value ?? 0) > 0;
}

function isFull({ value, unit, opExplicit }: Target): boolean {
  return !opExplicit && value === 100 && unit === "%";
}

function claimOf(row: IndicatorReading, indicator: number, zero: IndicatorReading): RuleFinding {
  const actual = row.actual?.raw ?? "";
  const values = { name: row.name, actual, other: zero.name, zero: zero.actual?.raw ?? "" };
  return { values, indicator, field: "actual", actual };
}
