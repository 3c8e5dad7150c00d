import { evaluationRules } from "../../audit/clauses.ts";
import { type AuditSettings, finding, notApplicable, PASS, type ProjectRule, undetermined } from "../../audit/rule.ts";
import { gradeIn, gradeOf } from "../../scoring/grade.ts";
import { pointsText } from "../../scoring/score-text.ts";

/** The grade does not match the score. */
export const x10: ProjectRule = {
  id: "X10",
  scope: "project",
  nature: "automatic",
  title: { zh: "等级与分数不符", en: "Grade does not match the score" },
  why: { zh: "等级决定结果应用，要与分数一致。", en: "The grade decides the consequences and must follow the score." },
  citations: [evaluationRules("评价等级")],
  wording: {
    main: {
      message: {
        zh: "{score}分应为“{expected}”，写成“{grade}”。",
        en: '{score} points is "{expected}", but "{grade}" is printed.',
      },
      fix: {
        zh: "改为“{expected}”；如执行本地分档，请注明。",
        en: 'Change to "{expected}"; state a local scale if one applies.',
      },
    },
  },
  check: ({ project, settings }) => {
    const { totalScore, grade } = project;
    if (grade === null) return notApplicable("没有等级", "no grade is printed");
    if (totalScore === null) return undetermined("没有总分", "no total score");
    const printed = gradeIn(grade);
    if (printed === null) return undetermined("等级写法无法识别", "the grade cannot be read");
    const expected = expectedGrade(totalScore, settings);
    if (printed === expected) return PASS;
    return finding({
      values: { score: pointsText(totalScore), expected, grade: grade.trim() },
      field: "grade",
      actual: grade.trim(),
      expected,
    });
  },
};

function expectedGrade(score: number, settings: AuditSettings) {
  return gradeOf(score, {
    excellent: settings.parameter("grade-excellent"),
    good: settings.parameter("grade-good"),
    middle: settings.parameter("grade-middle"),
  });
}
