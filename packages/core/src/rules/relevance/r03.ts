import { indicatorGuide, reviewForm } from "../../audit/clauses.ts";
import { finding, type IndicatorRule, notApplicable, PASS, undetermined } from "../../audit/rule.ts";
import { nameOf, shownName } from "../../wording/facts.ts";
import { otherProjectIn, projectNamesOf } from "../../wording/other-projects.ts";

/** An indicator that speaks of another project. Whether any other object belongs to the project is left to the reviewer. */
export const r03: IndicatorRule = {
  id: "R03",
  scope: "indicator",
  nature: "judgement",
  title: { zh: "指标与项目无关", en: "Indicator unrelated to the project" },
  why: {
    zh: "从别的项目抄来的指标衡量不了本项目。",
    en: "An indicator copied from another project measures nothing of this one.",
  },
  citations: [indicatorGuide("高度关联"), reviewForm("相关性审核 目标相关性")],
  wording: {
    main: {
      message: {
        zh: "“{name}”说的是项目“{other}”，与项目“{project}”的内容没有直接关系。",
        en: '"{name}" speaks of project "{other}", not of "{project}".',
      },
      fix: { zh: "换成本项目经费直接产生的产出或效果。", en: "Use an output or effect of this project's own money." },
    },
  },
  check: ({ reading, facts, project, projectIndex, indicator, indicatorFacts }) => {
    if (reading.form === "indicator-library") return notApplicable("指标库没有项目", "a library has no projects");
    if (project.name.trim() === "") return undetermined("没有项目名称", "the project has no name");
    const names = facts.derive(projectNamesOf);
    if (names.scanner === null) return PASS;
    const other = otherProjectIn(indicatorFacts.derive(nameOf).text, projectIndex, names, reading);
    if (other === null) return PASS;
    const values = { name: shownName(indicator), other: reading.projects[other]?.name ?? "", project: project.name };
    return finding({ values, field: "name", actual: shownName(indicator) });
  },
};
