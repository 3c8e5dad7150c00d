import { evaluationRules } from "../../audit/clauses.ts";
import { notApplicable, type ProjectRule, undetermined, verdictOf } from "../../audit/rule.ts";
import { faultFinding, totalFinding } from "../../scoring/fault-finding.ts";
import { scoreFaults } from "../../scoring/score-faults.ts";
import { holdsAllPoints, totalFault } from "../../scoring/total-fault.ts";

/** A score does not follow the formula. */
export const x02: ProjectRule = {
  id: "X02",
  scope: "project",
  nature: "automatic",
  title: { zh: "得分与公式不符", en: "Score does not follow the formula" },
  why: { zh: "得分要能由目标、实际值和分值算出来。", en: "A score must follow from target, actual and points." },
  citations: [evaluationRules("自评得分计算")],
  wording: {
    main: {
      message: {
        zh: "“{name}”目标{target}，实际{actual}，应得{expected}分，填{score}分。",
        en: '"{name}": target {target}, actual {actual}; expected {expected} points, given {score}.',
      },
      fix: { zh: "改为{expected}分，或写明扣分、加分原因。", en: "Change to {expected}, or give the reason." },
    },
    cap: {
      message: {
        zh: "“{name}”得{score}分，超过分值{expected}分。",
        en: '"{name}" has {score} points of at most {expected}.',
      },
      fix: { zh: "得分不超过分值。", en: "A score never exceeds its points." },
    },
    doubled: {
      message: {
        zh: "{count}条指标的得分又乘了一次自身权重（如{expected}分记为{score}分）。",
        en: "{count} scores were multiplied by their own weight once more (e.g. {expected} became {score}).",
      },
      fix: { zh: "权重只用一次：完成即得分值满分。", en: "Use the weight once: full attainment takes all points." },
    },
    execution: {
      message: {
        zh: "“{row}”的执行率得分应为{expected}分，填{score}分。",
        en: 'The execution score of "{row}" should be {expected}, given {score}.',
      },
      fix: { zh: "按“分值×执行率”重新计算，最高为分值。", en: "Compute points × rate, at most the points." },
    },
    twoScores: {
      message: {
        zh: "“{row}”与首行执行数相同，得分却是{score}分和{expected}分。",
        en: '"{row}" has the same amount as the first row, but scores {score} and {expected}.',
      },
      fix: { zh: "统一执行率得分，只在总额行计分。", en: "Give one execution score, on the total row only." },
    },
    total: {
      message: {
        zh: "总分填{score}分，各项得分之和为{expected}分。",
        en: "The total says {score}; the scores add up to {expected}.",
      },
      fix: { zh: "总分改为{expected}分，或核对各项得分。", en: "Change the total to {expected}, or check the scores." },
    },
  },
  check: ({ reading, project, settings }) => {
    const scored = project.indicators.some(({ score }) => score !== null);
    const executed = project.execution?.rows.some(({ score }) => score !== null) ?? false;
    if (!scored && !executed) {
      const blank = reading.columns.includes("score") && project.indicators.length > 0;
      return blank
        ? undetermined("得分没有填写", "no scores are filled in")
        : notApplicable("没有得分栏", "no score column");
    }
    const faults = scoreFaults(project, settings).map((fault) => faultFinding(fault, project));
    const total = settings.coverage === "complete" || holdsAllPoints(project) ? totalFault(project) : null;
    return verdictOf(total === null ? faults : [...faults, totalFinding(total)]);
  },
};
