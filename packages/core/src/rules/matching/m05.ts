import { indicatorGuide } from "../../audit/clauses.ts";
import { notApplicable, type ProjectRule, verdictOf } from "../../audit/rule.ts";
import { percentText, pointsText } from "../../scoring/score-text.ts";

/** One indicator takes almost all points. */
export const m05: ProjectRule = {
  id: "M05",
  scope: "project",
  nature: "automatic",
  title: { zh: "单项权重过高", en: "One indicator takes almost all weight" },
  why: { zh: "一条指标定胜负，其余任务就没有约束。", en: "When one row decides, the other tasks do not count." },
  citations: [indicatorGuide("指标权重按重要程度确定")],
  wording: {
    main: {
      message: { zh: "“{name}”权重{weight}，占{share}。", en: '"{name}" has weight {weight}, {share} of all.' },
      fix: { zh: "拆分任务，按重要程度分配权重。", en: "Split the task and distribute the weight by importance." },
    },
  },
  check: ({ project, settings }) => {
    const rows = project.indicators.filter(({ weight, role }) => weight !== null && role !== "child");
    if (rows.length === 0) return notApplicable("没有权重", "no weights");
    const sum = rows.reduce((total, { weight }) => total + (weight ?? 0), 0);
    const whole = Math.max(sum, settings.parameter("indicator-points"));
    const heavy = rows.filter(({ weight }) => (weight ?? 0) / whole > settings.parameter("largest-share"));
    return verdictOf(
      heavy.map((row) => {
        const weight = pointsText(row.weight ?? 0);
        const share = percentText((row.weight ?? 0) / whole);
        const indicator = project.indicators.indexOf(row);
        return { values: { name: row.name, weight, share }, indicator, field: "weight", actual: weight };
      }),
    );
  },
};
