import { evaluationRules } from "../../audit/clauses.ts";
import { notApplicable, type ProjectRule, type RuleFinding, undetermined, verdictOf } from "../../audit/rule.ts";
import type { IndicatorColumn, IndicatorReading, ProjectReading } from "../../plan/reading.ts";
import { isSelfEvaluated } from "../../scoring/self-evaluated.ts";
import { isBlank } from "../../text.ts";

/** Actual or score left blank. */
export const x01: ProjectRule = {
  id: "X01",
  scope: "project",
  nature: "automatic",
  title: { zh: "自评未填实际值或得分", en: "Actual or score left blank" },
  why: {
    zh: "没有实际完成值就无法核对得分，也无法公开。",
    en: "Without actuals no score can be checked and nothing can be published.",
  },
  citations: [evaluationRules("单位自评内容与自评表")],
  wording: {
    main: {
      message: {
        zh: "{count}条指标没有填{cell}（如“{name}”）。",
        en: 'Rows without {cell}: {count} (e.g. "{name}").',
      },
      fix: { zh: "补填实际完成值和得分。", en: "Fill in the actual values and scores." },
    },
    marks: {
      message: {
        zh: "“{name}”没有实际完成值，却得满分{score}分。",
        en: '"{name}" has no actual value but full marks ({score}).',
      },
      fix: { zh: "补填实际完成值，按公式重新计算得分。", en: "Fill in the actual value and compute the score again." },
    },
  },
  check: ({ reading, project, settings }) => {
    if (!isSelfEvaluated(reading)) return notApplicable("不是自评表", "not a self-evaluation");
    const { columns } = reading;
    if (!columns.includes("actual") && !columns.includes("score")) {
      return notApplicable("表中没有实际完成值栏", "the form has no column for actuals");
    }
    if (reading.form === "report")
      return notApplicable("叙述式报告没有固定栏目", "a report in prose has no fixed cells");
    const rows = readable(project, settings.coverage === "partial");
    if (rows.length === 0) return undetermined("没有可以核对的指标行", "no row that can be checked");
    return verdictOf(blanksOf(rows, project, columns));
  },
};

/** Rows with a target of their own. One blank row at the end of an excerpt may have been cut. */
function readable(project: ProjectReading, excerpt: boolean): readonly IndicatorReading[] {
  const rows = project.indicators.filter(
    ({ role, annual, name }) => role === "plain" && name !== "" && annual !== null && annual.kind !== "empty",
  );
  const last = project.indicators.at(-1);
  const onlyLast = rows.every((row) => row === last || row.actual !== null);
  return excerpt && onlyLast ? rows.filter((row) => row !== last) : rows;
}

function blanksOf(
  rows: readonly IndicatorReading[],
  project: ProjectReading,
  columns: readonly IndicatorColumn[],
): readonly RuleFinding[] {
  const unanswered = rows.filter(({ actual }) => actual === null || isBlank(actual.raw));
  const merged = rows.some(({ score, weight }) => score !== null && weight !== null && score > weight);
  const unscored =
    columns.includes("score") && !merged
      ? rows.filter(({ weight, score, scoreRaw }) => weight !== null && score === null && isBlank(scoreRaw))
      : [];
  const paid = unanswered.filter(({ score, weight }) => score !== null && score > 0 && score === weight);
  const blank = rows.filter((row) => (unanswered.includes(row) || unscored.includes(row)) && !paid.includes(row));
  const marks = paid.map(
    (row): RuleFinding => ({
      variant: "marks",
      values: { name: row.name, score: row.score ?? 0 },
      indicator: project.indicators.indexOf(row),
      field: "actual",
    }),
  );
  const [first] = blank;
  return first === undefined ? marks : [summary(first, blank, project, unscored.length > 0, unanswered), ...marks];
}

function summary(
  first: IndicatorReading,
  blank: readonly IndicatorReading[],
  project: ProjectReading,
  scores: boolean,
  unanswered: readonly IndicatorReading[],
): RuleFinding {
  const actuals = blank.some((row) => unanswered.includes(row));
  const cell = scores
    ? actuals
      ? { zh: "实际完成值或得分", en: "actual or score" }
      : { zh: "得分", en: "score" }
    : { zh: "实际完成值", en: "actual" };
  return {
    values: { count: blank.length, name: first.name, cell },
    ...(blank.length === 1 ? { indicator: project.indicators.indexOf(first) } : {}),
    field: actuals ? "actual" : "score",
    count: blank.length,
  };
}
