import { indicatorGuide } from "../../audit/clauses.ts";
import type { IndicatorFacts } from "../../audit/facts.ts";
import { finding, type IndicatorRule, notApplicable, PASS } from "../../audit/rule.ts";
import { mainTarget, nameOf, shownName } from "../../wording/facts.ts";
import type { NameKind } from "../../wording/name-lists.ts";
import type { NameReading } from "../../wording/read-name.ts";
import type { Target } from "../../target/target.ts";
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
    const clauses = name.sentence && !MEASURED.has(name.kind);
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

const WISH =
  /^(?:持续|不断|进一步|有效|切实|全面|大力|积极|逐步|稳步)?(?:促进|维护|打造|推动|推进|优化|弘扬|传承|营造|实现|构建|树立|培育|巩固|助力|激发|繁荣|提升|提高|改善|增强|加强|完善|健全|确保|保障|保护|减轻|丰富|满足|发挥|扩大|引导|深化|强化|夯实|带动经济|带动.{0,8}发展|拉动|方便|便利|彰显|展示|展现|增进|净化|美化)/;
/** Nouns that make a wish measurable: 提高积极性的影响程度, 提高补助标准. */
const DEGREES: ReadonlySet<string> = new Set([
  "程度",
  "情况",
  "状况",
  "影响",
  "性",
  "质量",
  "等级",
  "级别",
  "结果",
  "评价",
]);
const DOING = /^(?:做好|抓好)|^对.+进行|^为.+提供/;
const MEASURED: ReadonlySet<NameKind> = new Set([
  "count",
  "size",
  "rate",
  "money",
  "satisfaction",
  "duration",
  "standard",
]);

/** Less of something is a measure when the value is a number, and a wish when it is words. */
const LESS = /^(?:有效|切实|逐步|全面)?(?:降低|减少|防范|化解|消除|缓解|遏制|解决)/;

function isWishForLess({ text, kind }: NameReading, target: Target | null): boolean {
  return target?.kind === "qualitative" && LESS.test(text) && !MEASURED.has(kind);
}

function isSlogan({ text, kind, measure }: NameReading): boolean {
  if (/^设置.+调查$/.test(text)) return true;
  return !MEASURED.has(kind) && ((WISH.test(text) && !DEGREES.has(measure)) || DOING.test(text));
}

const LONG_NAME = 14;
const LONG_WISH = 18;

/** A wish with a percentage is V19; only a long one is a sentence besides. */
function isLeftToV19(facts: IndicatorFacts, { text }: NameReading): boolean {
  return text.length < LONG_WISH && facts.derive(isWishPercent);
}
