import { indicatorGuide } from "../../audit/clauses.ts";
import { finding, notApplicable, PASS, type ProjectRule } from "../../audit/rule.ts";
import { mainTarget } from "../../wording/facts.ts";
import { scoreBlockOf } from "../../wording/score-block.ts";

/** Values that are scores, once per project. */
export const v10: ProjectRule = {
  id: "V10",
  scope: "project",
  nature: "text",
  title: { zh: "值像得分", en: "Value is a score, not a value" },
  why: {
    zh: "整列都是100，多半是把满分填进了指标值。",
    en: "A column of bare 100s is most likely the full marks, not the targets.",
  },
  citations: [indicatorGuide("指标值")],
  wording: {
    main: {
      message: {
        zh: "{count}条指标值都是“{value}”，像得分而不是目标值。",
        en: '{count} values are all "{value}"; they look like scores, not targets.',
      },
      fix: { zh: "填写实际要达到的数量、比率或时间。", en: "Give the quantity, rate or date that is to be reached." },
    },
  },
  check: ({ project, projectFacts }) => {
    if (!project.indicators.some((row) => mainTarget(row)?.kind === "quantity")) return NO_NUMBERS;
    const block = projectFacts.derive(scoreBlockOf);
    if (block === null) return PASS;
    return finding({
      values: { count: block.count, value: block.value },
      field: "annual",
      count: block.count,
      actual: String(block.value),
    });
  },
};

const NO_NUMBERS = notApplicable("没有数值型的指标值", "no value is a number");
