import { evaluationRules, PRACTICE } from "../../audit/clauses.ts";
import { finding, notApplicable, PASS, type ProjectRule, undetermined } from "../../audit/rule.ts";
import { matchProjects } from "../../audit/across/match-rows.ts";
import { gradeIn, gradeOf } from "../../scoring/grade.ts";
import { pointsText } from "../../scoring/score-text.ts";
import { isSelfEvaluated } from "../../scoring/self-evaluated.ts";

/** The self-score lies far above the evaluation. */
export const x05: ProjectRule = {
  id: "X05",
  scope: "project",
  nature: "automatic",
  title: { zh: "自评得分偏高", en: "Self-score inflated" },
  why: {
    zh: "自评和评价相差大，说明评分依据要复核。",
    en: "A wide gap says that the grounds of the score need a second look.",
  },
  citations: [evaluationRules("自评结果复核"), PRACTICE],
  wording: {
    main: {
      message: {
        zh: "自评{self}分，评价{evaluated}分，相差{gap}分。",
        en: "Self-score {self}, evaluation {evaluated}, {gap} points apart.",
      },
      fix: { zh: "对照评价报告复核评分依据。", en: "Check the grounds of the score against the evaluation." },
    },
    grade: {
      message: {
        zh: "自评{self}分为“{own}”，评价{evaluated}分为“{other}”。",
        en: 'Self-score {self} is "{own}", evaluation {evaluated} is "{other}".',
      },
      fix: { zh: "对照评价报告复核评分依据。", en: "Check the grounds of the score against the evaluation." },
    },
  },
  check: ({ facts, reading, project, projectIndex, settings }) => {
    if (!facts.derive(isSelfEvaluated)) return notApplicable("不是自评表", "not a self-evaluation");
    const evaluation = settings.related?.evaluation;
    if (evaluation === undefined) return undetermined("没有部门或财政评价结果", "no evaluation to compare with");
    const pair = matchProjects(reading, evaluation).find(({ one }) => one === projectIndex);
    const evaluated = pair === undefined ? undefined : evaluation.projects[pair.other];
    if (pair === undefined || evaluated === undefined || evaluated.totalScore === null || project.totalScore === null) {
      return undetermined("没有可以比较的总分", "no two total scores");
    }
    const gap = project.totalScore - evaluated.totalScore;
    const bands = {
      excellent: settings.parameter("grade-excellent"),
      good: settings.parameter("grade-good"),
      middle: settings.parameter("grade-middle"),
    };
    const own = gradeIn(project.grade ?? "") ?? gradeOf(project.totalScore, bands);
    const other = gradeIn(evaluated.grade ?? "") ?? gradeOf(evaluated.totalScore, bands);
    const far = gap >= settings.parameter("score-inflation");
    if (!far && (gap <= 0 || own === other)) return PASS;
    const self = pointsText(project.totalScore);
    const values = { self, evaluated: pointsText(evaluated.totalScore), gap: pointsText(gap), own, other };
    const place = { document: evaluation.source.name, project: pair.other, indicator: null, at: evaluated.at };
    return finding({
      variant: far ? "main" : "grade",
      values,
      field: "totalScore",
      actual: self,
      expected: values.evaluated,
      difference: values.gap,
      other: place,
    });
  },
};
