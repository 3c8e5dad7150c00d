import { indicatorGuide } from "../../audit/clauses.ts";
import type { IndicatorFacts } from "../../audit/facts.ts";
import { finding, type IndicatorRule, notApplicable, PASS } from "../../audit/rule.ts";
import { mainTarget, nameOf, shownName } from "../../wording/facts.ts";
import type { NameKind } from "../../wording/name-lists.ts";
import type { NameReading } from "../../wording/read-name.ts";
import { isSlogan, isWishForLess, joinsClauses } from "../../wording/slogan.ts";
import { isWishPercent } from "../../wording/wish-percent.ts";

/** Name is a sentence or wish. */
export const v22: IndicatorRule = {
  id: "V22",
  scope: "indicator",
  nature: "text",
  title: { zh: "名称是句子或口号", en: "Name is a sentence or wish" },
  why: {
    zh: "名称说明衡量什么；口号没有可以衡量的东西。",
    en: "The name says what is measured; a slogan holds nothing to measure.",
  },
  citations: [indicatorGuide("指标名称")],
  wording: {
    main: {
      message: { zh: "“{name}”不是可衡量的名词短语。", en: '"{name}" is not a measurable noun phrase.' },
      fix: {
        zh: "改为“××数量”“××率”“××时间”这样的名称。",
        en: 'Name it by its measure: "number of …", "rate of …", "time of …".',
      },
    },
    sentence: {
      message: { zh: "“{name}”是一句话，不是指标名称。", en: '"{name}" is a sentence, not the name of an indicator.' },
      fix: {
        zh: "从这句话里选出要衡量的事项作名称，其余移到绩效目标。",
        en: "Name the one thing that is measured and move the rest to the goal text.",
      },
    },
  },
  check: ({ reading, indicator, indicatorFacts }) => {
    if (reading.form === "indicator-library") return LIBRARY;
    const name = indicatorFacts.derive(nameOf);
    if (UNREADABLE.has(name.kind)) return NO_NAME;
    const clauses = joinsClauses(name);
    if (
      !clauses &&
      !isWishForLess(name, mainTarget(indicator)) &&
      (!isSlogan(name) || isLeftToV19(indicatorFacts, name))
    )
      return PASS;
    const isSentence = clauses || name.text.length >= LONG_NAME;
    return finding({
      ...(isSentence ? { variant: "sentence", severity: "warning" as const } : {}),
      values: { name: shownName(indicator) },
      field: "name",
      actual: shownName(indicator),
    });
  },
};

const LIBRARY = notApplicable("指标库不检查名称", "names of a library are not judged");
const UNREADABLE: ReadonlySet<NameKind> = new Set(["blank", "number"]);
const NO_NAME = notApplicable("没有可读的名称，由C11检查", "there is no readable name; C11 looks at it");

const LONG_NAME = 14;
const LONG_WISH = 18;

/** A wish with a percentage is V19; only a long one is a sentence besides. */
function isLeftToV19(facts: IndicatorFacts, { text }: NameReading): boolean {
  return text.length < LONG_WISH && facts.derive(isWishPercent);
}
