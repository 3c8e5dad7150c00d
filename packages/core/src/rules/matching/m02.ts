import { budgetGrowth, yearOnYear } from "../../audit/across/year-on-year.ts";
import { targetRules } from "../../audit/clauses.ts";
import { notApplicable, type ProjectRule, undetermined, verdictOf } from "../../audit/rule.ts";
import { directionOf } from "../../scoring/indicator-direction.ts";
import { percentText } from "../../scoring/score-text.ts";
import { matchProjects } from "../../audit/across/match-rows.ts";
import { shownValue } from "../../wording/facts.ts";

/** A target that last year's result and this year's money make unlikely. Without history nothing is said. */
export const m02: ProjectRule = {
  id: "M02",
  scope: "project",
  nature: "judgement",
  title: { zh: "目标明显偏高", en: "Target far too high" },
  why: { zh: "做不到的目标只会换来年底的理由。", en: "A target out of reach only earns excuses." },
  citations: [targetRules("第十三条 合理可行")],
  wording: {
    main: {
      message: {
        zh: "“{name}”目标{target}，为上年实际{actual}的{ratio}，而预算没有相应增加。",
        en: '"{name}": target {target}, {ratio} of last year\'s {actual}, while the budget did not grow with it.',
      },
      fix: { zh: "补充测算过程，或下调目标。", en: "Show how it was worked out, or lower the target." },
    },
  },
  check: ({ reading, project, projectIndex, settings }) => {
    if (reading.form === "indicator-library")
      return notApplicable("指标库没有项目目标", "a library has no project targets");
    const lastYear = settings.related?.lastYear;
    if (lastYear === undefined) return undetermined("没有上年的绩效目标或自评", "no plan or result of last year");
    const rows = yearOnYear(reading, projectIndex, lastYear);
    const before =
      lastYear.projects[matchProjects(reading, lastYear).find(({ one }) => one === projectIndex)?.other ?? -1];
    if (rows === null || before === undefined)
      return undetermined("上年没有本项目", "last year's document lacks this project");
    const growth = budgetGrowth(project, before) ?? 1;
    const most = settings.parameter("raise-share") * Math.max(1, growth);
    const high = rows.filter(({ indicator, toActual }) => {
      const row = project.indicators[indicator];
      return toActual !== null && toActual >= most && row !== undefined && directionOf(row) === "positive";
    });
    return verdictOf(
      high.map(({ indicator, before: then, toActual, other }) => {
        const row = project.indicators[indicator];
        const target = shownValue(row?.annual ?? null);
        const actual = then.actual?.raw ?? "";
        const values = { name: row?.name ?? "", target, actual, ratio: percentText(toActual ?? 0) };
        return { values, indicator, field: "annual", actual: target, expected: actual, other };
      }),
    );
  },
};
