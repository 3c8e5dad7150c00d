import { indicatorGuide } from "../../audit/clauses.ts";
import type { IndicatorFacts } from "../../audit/facts.ts";
import { finding, type IndicatorRule, notApplicable, PASS } from "../../audit/rule.ts";
import { nameOf, shownName } from "../../wording/facts.ts";
import type { NameKind } from "../../wording/name-lists.ts";
import type { NameReading } from "../../wording/read-name.ts";
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
    if (!clauses && (!isSlogan(name) || isLeftToV19(indicatorFacts, name))) return PASS;
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
  /^(?:持续|不断|进一步|有效|切实|全面|大力|积极|逐步|稳步)?(?:促进|维护|打造|推动|推进|优化|弘扬|传承|营造|实现|构建|树立|培育|巩固|助力|激发|繁荣|提升|提高|改善|增强|加强|完善|健全|确保|保障|保护|减轻|丰富|满足|发挥|扩大|引导|深化|强化|夯实|带动经济|带动.{0,8}发展|拉动|方便|便利|解决|彰显|展示|展现|增进|净化|美化)/;
/** Nothing, or a noun that a slogan ends in although it could be measured: 提升扶持力度. */
const ABSTRACT =
  /^(?:|环境|力度|能力|水平|形象|氛围|意识|秩序|面貌|影响力|竞争力|机制|格局|素质|活力|功能|风貌|条件|幸福感|获得感|安全感|归属感|认同感|作用|积极性|生态|基础|优势|保障|效益|质量|体系|度)$/;
const DOING = /^(?:做好|抓好|解决)|^对.+进行|^为.+提供/;
const MEASURED: ReadonlySet<NameKind> = new Set(["count", "size", "rate", "money", "satisfaction", "duration"]);

function isSlogan({ text, kind, measure }: NameReading): boolean {
  if (/^设置.+调查$/.test(text)) return true;
  return !MEASURED.has(kind) && ((WISH.test(text) && ABSTRACT.test(measure)) || DOING.test(text));
}

const LONG_NAME = 14;
const LONG_WISH = 18;

/** A wish with a percentage is V19; only a long one is a sentence besides. */
function isLeftToV19(facts: IndicatorFacts, { text }: NameReading): boolean {
  return text.length < LONG_WISH && facts.derive(isWishPercent);
}
