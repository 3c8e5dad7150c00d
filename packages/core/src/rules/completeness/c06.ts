import { OPINION_ON_TARGETS, targetRules } from "../../audit/clauses.ts";
import { isLibraryOrTemplate, NOT_A_PLAN } from "../../audit/form-nature.ts";
import { finding, notApplicable, PASS, type ProjectRule, undetermined } from "../../audit/rule.ts";
import type { ProjectReading } from "../../plan/reading.ts";
import { isBlank } from "../../text.ts";

/** C06 绩效目标为空或只是项目名 */
export const c06: ProjectRule = {
  id: "C06",
  scope: "project",
  nature: "text",
  title: { zh: "绩效目标为空或只是项目名", en: "Goal empty or equals the project name" },
  why: {
    zh: "绩效目标是安排预算的前提；空着或只抄项目名，就没有目标。",
    en: "A goal is the precondition of a budget line; a blank, or the project's name again, is none.",
  },
  citations: [OPINION_ON_TARGETS, targetRules("第九条")],
  wording: {
    empty: {
      message: { zh: "项目“{project}”的绩效目标为空。", en: 'The goal of project "{project}" is empty.' },
      fix: {
        zh: "按“做什么、做多少、达到什么效果、何时完成”四项填写。",
        en: "Say what is done, how much, with what effect, and by when.",
      },
    },
    name: {
      message: {
        zh: "项目“{project}”的绩效目标“{goal}”只重复项目名称。",
        en: 'The goal "{goal}" of project "{project}" only repeats its name.',
      },
      fix: {
        zh: "按“做什么、做多少、达到什么效果、何时完成”四项重写。",
        en: "Say what is done, how much, with what effect, and by when.",
      },
    },
    money: {
      message: {
        zh: "项目“{project}”的绩效目标“{goal}”是资金说明，不是目标。",
        en: 'The goal "{goal}" of project "{project}" is a remark about money, not a goal.',
      },
      fix: {
        zh: "资金说明移到备注；按“做什么、做多少、达到什么效果、何时完成”四项重写。",
        en: "Move the remark to the notes; say what is done, how much, with what effect, and by when.",
      },
    },
  },
  check: ({ reading, project, facts }) => {
    if (facts.derive(isLibraryOrTemplate)) return NOT_A_PLAN;
    if (reading.form === "evaluation-index") {
      return notApplicable("评价指标表没有目标一栏", "an evaluation index has no goal cell");
    }
    const goal = goalOf(project);
    if (goal === null) return undetermined("没有读到绩效目标", "no goal text was read");
    const variant = variantOf(goal, project.name);
    if (variant === null) return PASS;
    const printed = goal.length > 60 ? `${goal.slice(0, 60)}…` : goal;
    return finding({
      variant,
      values: { project: project.name, goal: printed },
      field: "goals.annual",
      actual: printed,
    });
  },
};

/** The goal text of either horizon; null when the form has no such cell. */
function goalOf({ goals }: ProjectReading): string | null {
  const texts = [goals.annual, goals.period, goals.expected ?? null].filter((text) => text !== null);
  return texts.find((text) => !isBlank(text)) ?? texts[0] ?? null;
}

function variantOf(goal: string, name: string): "empty" | "name" | "money" | null {
  const words = bare(goal);
  if (words === "") return "empty";
  if (words === bare(name)) return "name";
  return words.replace(MONEY_WORDS, "") === "" ? "money" : null;
}

/** Without year, numbering, punctuation and the words every project name has. */
function bare(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/目标\d{0,2}[:：]/g, "")
    .replace(/(?:19|20)\d\d(?:年度?)?/g, "")
    .replace(/专项|经费|资金|项目|[\p{P}\p{S}\s]/gu, "");
}

const MONEY_WORDS =
  /结转|结余|财政|预算|追加|安排|拨付|下达|上年|上级|本年|当年|紧张|支付|列支|用于|使用|尚未|未|已|余|\d+(?:万元|元)|年|的|由|因/g;
