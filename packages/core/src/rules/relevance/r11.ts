import { PRACTICE, reviewForm } from "../../audit/clauses.ts";
import { notApplicable, type ProjectRule, type RuleFinding, undetermined, verdictOf } from "../../audit/rule.ts";
import type { Goals } from "../../plan/reading.ts";
import { type WrongSum, wrongSumsIn } from "../../wording/goal-sums.ts";

/** Figures inside a goal contradict each other. */
export const r11: ProjectRule = {
  id: "R11",
  scope: "project",
  nature: "judgement",
  title: { zh: "目标内部数字矛盾", en: "Figures inside the goal contradict each other" },
  why: {
    zh: "分项和合计对不上，目标就没有确定的数。",
    en: "Where parts and total disagree, the goal has no figure at all.",
  },
  citations: [PRACTICE, reviewForm("完整性审核 规范完整性")],
  wording: {
    main: {
      message: {
        zh: "目标中{parts}之和为{sum}，写成{total}。",
        en: "In the goal, {parts} add up to {sum}, but {total} is stated.",
      },
      fix: { zh: "核对分项和合计。", en: "Check the parts and the total." },
    },
  },
  check: ({ project }) => {
    const texts = goalTexts(project.goals);
    if (texts.length === 0) return undetermined("没有目标文字", "no goal text");
    if (texts.every(([, text]) => !text.includes("=") && !text.includes("其中")))
      return notApplicable("目标中没有合计", "no sums in the goal");
    return verdictOf(texts.flatMap(([field, text]) => wrongSumsIn(text).map((wrong) => sumFinding(field, wrong))));
  },
};

function goalTexts(goals: Goals): readonly (readonly [field: string, text: string])[] {
  return (["period", "annual", "expected", "actual"] as const).flatMap((field) => {
    const text = goals[field];
    return text == null || text.trim() === "" || (field === "expected" && text === goals.annual)
      ? []
      : [[`goals.${field}`, text] as const];
  });
}

function sumFinding(field: string, { parts, sum, total, unit }: WrongSum): RuleFinding {
  const values = { parts: parts.join("＋"), sum: `${sum}${unit}`, total: `${total}${unit}` };
  const difference = `${Number((sum - total).toPrecision(12))}${unit}`;
  return { values, field, actual: values.total, expected: values.sum, difference };
}
