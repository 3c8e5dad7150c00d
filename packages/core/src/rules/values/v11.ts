import { indicatorGuide } from "../../audit/clauses.ts";
import { finding, type IndicatorRule, notApplicable, PASS } from "../../audit/rule.ts";
import type { Bilingual } from "../../language.ts";
import { mainTarget, nameOf, shownName } from "../../wording/facts.ts";
import type { NameKind } from "../../wording/name-lists.ts";
import { type NameBurden, nameBurdenOf } from "../../wording/name-measures.ts";

/** Name carries the value, or two measures. */
export const v11: IndicatorRule = {
  id: "V11",
  scope: "indicator",
  nature: "text",
  title: { zh: "名称含数值或含两个度量", en: "Name carries the value, or two measures" },
  why: {
    zh: "名称里写了数值，就会和指标值打架；两个度量合成一条，完成一半没法打分。",
    en: "A value in the name may contradict the value cell, and two measures in one row cannot be scored.",
  },
  citations: [indicatorGuide("指标名称")],
  wording: {
    main: {
      message: { zh: "“{name}”的名称里含有{what}。", en: 'The name "{name}" contains {what}.' },
      fix: {
        zh: "把“{text}”从名称移到{place}，名称只写要衡量的事项。",
        en: 'Move "{text}" from the name to {place}.',
      },
    },
    joined: {
      message: { zh: "“{name}”把{what}合成一条。", en: '"{name}" joins {what} in one row.' },
      fix: { zh: "拆成几条，每条一个度量、一个值。", en: "Split it into rows with one measure and one value each." },
    },
  },
  check: ({ indicator, indicatorFacts }) => {
    const name = indicatorFacts.derive(nameOf);
    if (UNREADABLE.has(name.kind)) return NO_NAME;
    const burden =
      indicatorFacts.derive(nameBurdenOf) ?? distributed(indicator.name, mainTarget(indicator)?.distributive === true);
    if (burden === null) return PASS;
    const isJoined = burden.kind === "secondMeasure" || burden.kind === "joinedActivities";
    return finding({
      ...(isJoined ? { variant: "joined" } : {}),
      values: {
        name: shownName(indicator),
        what: WHAT[burden.kind],
        text: burden.text,
        place: burden.kind === "formula" ? EXPLANATION : VALUE,
      },
      field: "name",
      actual: shownName(indicator),
    });
  },
};

const UNREADABLE: ReadonlySet<NameKind> = new Set(["blank", "number"]);
const NO_NAME = notApplicable("没有可读的名称，由C11检查", "there is no readable name; C11 looks at it");

const WHAT: Readonly<Record<NameBurden["kind"], Bilingual>> = {
  value: { zh: "数值", en: "a value" },
  deadline: { zh: "时限", en: "a deadline" },
  formula: { zh: "计算公式", en: "a formula" },
  secondMeasure: { zh: "两个度量", en: "two measures" },
  joinedActivities: { zh: "几类活动", en: "several kinds of activities" },
};

const VALUE: Bilingual = { zh: "指标值", en: "the value" };
const EXPLANATION: Bilingual = { zh: "指标解释或备注", en: "the explanation" };

/** 各1次 of 年度、半年趋势报告: the value itself says that there are several. */
function distributed(name: string, distributive: boolean): NameBurden | null {
  return distributive && /[、和及与]/.test(name) ? { kind: "joinedActivities", text: name } : null;
}
