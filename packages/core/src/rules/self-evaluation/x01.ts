import { evaluationRules } from "../../audit/clauses.ts";
import { notApplicable, type ProjectRule, undetermined, verdictOf } from "../../audit/rule.ts";
import { answerableRows, blankFindings } from "../../scoring/blank-answers.ts";

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
    const { columns } = reading;
    if (!columns.includes("actual") && !columns.includes("score")) {
      return notApplicable("表中没有实际完成值栏", "the form has no column for actuals");
    }
    if (reading.form === "report")
      return notApplicable("叙述式报告没有固定栏目", "a report in prose has no fixed cells");
    const rows = answerableRows(project, settings.coverage === "partial");
    if (rows.length === 0) return undetermined("没有可以核对的指标行", "no row that can be checked");
    return verdictOf(blankFindings(rows, columns));
  },
};
