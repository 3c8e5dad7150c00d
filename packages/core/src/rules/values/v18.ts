import { indicatorGuide } from "../../audit/clauses.ts";
import { finding, type IndicatorRule, PASS } from "../../audit/rule.ts";
import type { Bilingual } from "../../language.ts";
import type { Target } from "../../target/target.ts";
import { mainField, nameOf, shownName, shownValue } from "../../wording/facts.ts";
import type { NameKind } from "../../wording/name-lists.ts";
import { isVerdict, valueOrVerdict } from "../../wording/no-value.ts";
import type { NameReading } from "../../wording/read-name.ts";
import { valueOf } from "../../wording/read-value.ts";

/** Value that does not answer the name. */
export const v18: IndicatorRule = {
  id: "V18",
  scope: "indicator",
  nature: "text",
  title: { zh: "值答非所问", en: "Value does not answer the name" },
  why: {
    zh: "名称问数量，值却是形容词，年底无从比较。",
    en: "The name asks for a figure and the value is an adjective: there is nothing to compare.",
  },
  citations: [indicatorGuide("指标值类型")],
  wording: {
    main: {
      message: {
        zh: "“{name}”要求{kind}，填的却是“{value}”。",
        en: '"{name}" asks for {kind}, but the value is "{value}".',
      },
      fix: { zh: "填{kind}；或把名称改成与值一致。", en: "Give {kind}, or change the name to fit the value." },
    },
    scale: {
      message: {
        zh: "“{name}”的值“{value}”是选项，没有选定。",
        en: 'The value "{value}" of "{name}" lists the choices; none is chosen.',
      },
      fix: { zh: "填选定的一项，并写明判定标准。", en: "Give the one that is meant, with its criterion." },
    },
  },
  check: ({ indicator, indicatorFacts }) => {
    const target = valueOrVerdict(indicator);
    if (isVerdict(target)) return target;
    const name = indicatorFacts.derive(nameOf);
    const { flaw } = indicatorFacts.derive(valueOf);
    const isScale = flaw === "offersScale";
    if (!isScale && flaw !== "answersOtherwise" && !isOtherMeasure(target, name)) return PASS;
    return finding({
      ...(isScale ? { variant: "scale" } : {}),
      values: { name: shownName(indicator), value: shownValue(target), kind: KINDS[name.kind] ?? NUMBER },
      field: mainField(indicator),
      actual: shownValue(target),
    });
  },
};

const NUMBER: Bilingual = { zh: "数值", en: "a figure" };
const KINDS: Readonly<Partial<Record<NameKind, Bilingual>>> = {
  count: { zh: "数量", en: "a count" },
  size: { zh: "数量", en: "a measure" },
  rate: { zh: "比率", en: "a rate" },
  duration: { zh: "时长或期限", en: "a duration" },
  money: { zh: "金额", en: "an amount of money" },
  yesNo: { zh: "“是”或“否”", en: "yes or no" },
};

/** A question of yes and no with a percentage; a fee with a count. */
function isOtherMeasure({ value, unit }: Target, name: NameReading): boolean {
  if (name.kind === "yesNo") return (value ?? 0) > 1;
  return name.kind === "money" && COUNT_UNITS.has(unit) && !MAY_BE_COUNTED.test(name.text);
}

/** 人员投入, a wage for so many people, an instalment of a loan. */
const MAY_BE_COUNTED = /[和及与、].{0,40}金额$|投入$|预算$|工资|薪|贷款|控制数$|债/;
const COUNT_UNITS: ReadonlySet<string | null> = new Set(
  "次 人 人次 个 户 家 场 期 批 项 件 台 套 名 辆 份 间 所".split(" "),
);
