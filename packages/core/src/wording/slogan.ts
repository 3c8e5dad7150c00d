import type { Target } from "../target/target.ts";
import type { NameKind } from "./name-lists.ts";
import type { NameReading } from "./read-name.ts";

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
/** Kinds of names that have a measure of their own. */
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

/** True for 减少污染 whose value is in words. */
export function isWishForLess({ text, kind }: NameReading, target: Target | null): boolean {
  return target?.kind === "qualitative" && LESS.test(text) && !MEASURED.has(kind);
}

/** True for a wish or an action without a measure: 改善营商环境, 对…进行…, 设置读者满意度调查. */
export function isSlogan({ text, kind, measure }: NameReading): boolean {
  if (/^设置.+调查$/.test(text)) return true;
  return !MEASURED.has(kind) && ((WISH.test(text) && !DEGREES.has(measure)) || DOING.test(text));
}

/** True for joined clauses or a full stop; a list of things under one measure is neither. */
export function joinsClauses({ sentence, kind }: NameReading): boolean {
  return sentence && !MEASURED.has(kind);
}
