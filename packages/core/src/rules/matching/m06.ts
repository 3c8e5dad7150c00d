import { evaluationRules, indicatorGuide } from "../../audit/clauses.ts";
import { notApplicable, PASS, type ProjectRule, undetermined, verdictOf } from "../../audit/rule.ts";
import {
  closingFault,
  executionFault,
  executionPoints,
  FULL_POINTS,
  isOpen,
  profileFault,
  WEIGHT_ROUNDING,
} from "../../scoring/weight-faults.ts";
import { followsProfile, groupPoints } from "../../scoring/weight-groups.ts";

/** Weights do not close, or leave the prescribed structure. */
export const m06: ProjectRule = {
  id: "M06",
  scope: "project",
  nature: "automatic",
  title: { zh: "权重不闭合或偏离结构", en: "Weights do not close or leave the profile" },
  why: {
    zh: "指标90分加执行率10分，合计100分才能比较。",
    en: "Only 90 points of indicators and 10 of execution can be compared.",
  },
  citations: [indicatorGuide("分值权重"), evaluationRules("自评权重")],
  wording: {
    main: {
      message: {
        zh: "权重合计{sum}，应为{expected}（{groups}）。",
        en: "Weights add up to {sum}; expected {expected} ({groups}).",
      },
      fix: { zh: "调整指标分值，使合计为{expected}。", en: "Adjust the points so that they add up to {expected}." },
    },
    execution: {
      message: {
        zh: "预算执行率分值{sum}，应为{expected}。",
        en: "Budget execution has {sum} points; expected {expected}.",
      },
      fix: {
        zh: "执行率分值改为{expected}，其余分值给指标。",
        en: "Give execution {expected} points and the rest to the indicators.",
      },
    },
    profile: {
      message: {
        zh: "各类权重{groups}，与通行结构不同（50/30/10、50/40、20/40/20/10、20/40/30）。",
        en: "The group weights {groups} are none of 50/30/10, 50/40, 20/40/20/10, 20/40/30.",
      },
      fix: {
        zh: "按通行结构调整；执行本地结构的，请注明依据。",
        en: "Follow the usual structure, or state the local rule.",
      },
    },
  },
  check: ({ reading, project, settings }) => {
    const rows = project.indicators.filter(({ weight, role }) => weight !== null && role !== "child");
    if (rows.length === 0) return notApplicable("没有权重", "no weights");
    if (reading.form === "evaluation-index")
      return undetermined("评价指标表的分值逐级嵌套", "points of an evaluation index are nested");
    const sum = rows.reduce((total, { weight }) => total + (weight ?? 0), 0);
    const execution = executionPoints(project);
    if (sum + (execution ?? 0) > FULL_POINTS + WEIGHT_ROUNDING)
      return verdictOf([closingFault(project, sum, execution, "error")]);
    const prescribed = settings.parameter("execution-points");
    if (execution !== null && execution !== prescribed && reading.form !== "department-whole") {
      return verdictOf([executionFault(execution, prescribed)]);
    }
    if (settings.coverage === "partial")
      return undetermined("表格不完整，无法合计权重", "an excerpt cannot be added up");
    if (isOpen(sum, execution, settings.parameter("indicator-points"))) {
      return verdictOf([closingFault(project, sum, execution, "warning")]);
    }
    if (sum > FULL_POINTS - WEIGHT_ROUNDING || reading.form === "department-whole") return PASS;
    return followsProfile(groupPoints(project)) ? PASS : verdictOf([profileFault(project)]);
  },
};
