import { evaluationRules, indicatorGuide } from "../../audit/clauses.ts";
import { notApplicable, PASS, type ProjectRule, finding } from "../../audit/rule.ts";
import type { IndicatorReading } from "../../plan/reading.ts";
import { measureClassOf } from "../../scoring/measure-class.ts";
import { hasReason } from "../../scoring/reason-text.ts";
import type { Target } from "../../target/target.ts";
import { shownValue } from "../../wording/facts.ts";

/** A numeric target answered with words or in another unit. */
export const x04: ProjectRule = {
  id: "X04",
  scope: "project",
  nature: "text",
  title: { zh: "数值目标用文字或别的单位作答", en: "Text or other unit for a numeric target" },
  why: {
    zh: "不填实测数，就无法判断是否完成。",
    en: "Without a measured figure nobody can tell whether it was reached.",
  },
  citations: [evaluationRules("定量指标得分"), indicatorGuide("完成值取值方式")],
  wording: {
    main: {
      message: {
        zh: "“{name}”的目标是数值“{target}”，实际只写“{actual}”（共{count}条）。",
        en: '"{name}" has the numeric target "{target}", but the actual says "{actual}" (rows: {count}).',
      },
      fix: {
        zh: "填实测数值和数据来源，单位与目标一致。",
        en: "Give the measured figure in the unit of the target, and its source.",
      },
    },
  },
  check: ({ project }) => {
    if (project.indicators.every(({ actual }) => actual === null)) return notApplicable("没有实际完成值", "no actuals");
    const rows = project.indicators.filter(answersBeside);
    const [first] = rows;
    if (first === undefined) return PASS;
    const actual = first.actual?.raw ?? "";
    const target = shownValue(first.annual);
    return finding({
      values: { name: first.name, target, actual, count: rows.length },
      indicator: project.indicators.indexOf(first),
      field: "actual",
      actual,
      expected: target,
      count: rows.length,
    });
  },
};

function answersBeside({ annual, actual, deviation }: IndicatorReading): boolean {
  if (annual === null || actual === null || !isNumeric(annual)) return false;
  const { kind } = actual.target;
  if (kind === "qualitative") return true;
  if (kind === "placeholder") return actual.target.declared !== null && !hasReason(deviation);
  return kind === "quantity" && otherMeasure(annual.unit, actual.target.unit);
}

function isNumeric({ kind, value, confidence }: Target): boolean {
  return (kind === "quantity" || kind === "range") && value !== null && confidence !== "low";
}

function otherMeasure(wanted: string | null, given: string | null): boolean {
  const one = measureClassOf(wanted);
  const other = measureClassOf(given);
  return one !== null && other !== null && one !== other;
}
