import { indicatorGuide } from "../../audit/clauses.ts";
import { isEmptyTarget, mainTarget } from "../../audit/row-nature.ts";
import { finding, type IndicatorRule, PASS } from "../../audit/rule.ts";
import type { IndicatorReading } from "../../plan/reading.ts";
import { isBlank } from "../../text.ts";

const EXAMPLES: Readonly<Record<string, string>> = {
  数量指标: "培训人次",
  质量指标: "验收合格率",
  时效指标: "完成时间",
  成本指标: "人均成本",
  经济成本指标: "人均成本",
  服务对象满意度指标: "受益群众满意度",
};

/** C11 指标名称缺失或不是名称 */
export const c11: IndicatorRule = {
  id: "C11",
  scope: "indicator",
  nature: "automatic",
  title: { zh: "指标名称缺失或不是名称", en: "Indicator name missing or not a name" },
  why: {
    zh: "没有名称的数值不知道说的是什么，年底也无法对照。",
    en: "A value without a name says nothing, and nothing can be compared with it at year end.",
  },
  citations: [indicatorGuide("指标名称")],
  wording: {
    blank: {
      message: {
        zh: "有指标值“{value}”，但没有指标名称。",
        en: 'A value "{value}" has no indicator name.',
      },
      fix: {
        zh: "补写可衡量的名词短语，例如“{example}”。",
        en: 'Add a noun phrase that can be measured, such as "{example}".',
      },
    },
    number: {
      message: {
        zh: "指标名称只有“{name}”，不是名称。",
        en: 'The indicator name is only "{name}", which is no name.',
      },
      fix: {
        zh: "改写为可衡量的名词短语，例如“{example}”；数值移到指标值一栏。",
        en: 'Write a noun phrase that can be measured, such as "{example}", and move figures to the value column.',
      },
    },
  },
  check: ({ indicator }) => {
    const { name, level2 } = indicator;
    const example = EXAMPLES[level2 ?? ""] ?? "受益人数";
    const value = mainTarget(indicator)?.raw.trim() ?? "";
    if (isBlank(name)) {
      return holdsValue(indicator)
        ? finding({ variant: "blank", values: { value, example }, field: "name", actual: value })
        : PASS;
    }
    if (/[^\d\p{P}\p{S}\s]/u.test(name) || /[*…]/.test(name)) return PASS;
    return finding({ variant: "number", values: { name: name.trim(), example }, field: "name", actual: name.trim() });
  },
};

function holdsValue({ annual, period }: IndicatorReading): boolean {
  return !isEmptyTarget(annual) || !isEmptyTarget(period);
}
