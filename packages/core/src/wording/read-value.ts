import type { IndicatorFacts } from "../audit/facts.ts";
import type { IndicatorReading } from "../plan/reading.ts";
import { plainCell } from "../target/plain-cell.ts";
import type { Target, TargetKind } from "../target/target.ts";
import { bigramsOf, lettersOf, sharedBigrams } from "./characters.ts";
import { mainTarget, nameOf } from "./facts.ts";
import type { NameReading } from "./read-name.ts";
import * as words from "./value-lists.ts";
import { classesIn } from "./word-scanner.ts";
import { mentions, HARMFUL_EVENTS } from "./topics.ts";

/**
 * The one defect of a qualitative value, or null: rules V01–V03 and V16–V18 ask here, so that no two of them fire on one row.
 * The order is that of the answers: not an answer, repetition, time words, compliance words, vagueness.
 */
export type ValueFlaw =
  | "offersScale"
  | "answersOtherwise"
  | "repeatsName"
  | "negates"
  | "timely"
  | "compliant"
  | "vague";

export interface ValueReading {
  readonly flaw: ValueFlaw | null;
  /** How much the words promise without measure. */
  readonly vagueness: "strong" | "weak" | null;
}

/** For `indicatorFacts.derive(valueOf)`. */
export function valueOf(indicator: IndicatorReading, facts: IndicatorFacts): ValueReading {
  const target = mainTarget(indicator);
  if (target === null || !isWords(target)) return NO_FLAW;
  const text = lettersAndStops(target.raw);
  if (text === "") return NO_FLAW;
  const name = facts.derive(nameOf);
  if (ANSWERS.has(text)) return negatesEvent(text, name, false) ? flawed("negates") : NO_FLAW;
  return readWords(text, target, name, indicator.level2Raw ?? indicator.level2 ?? "");
}

const NO_FLAW: ValueReading = { flaw: null, vagueness: null };

/** A question of yes and no, and grades that somebody outside gives. */
const ANSWERS: ReadonlySet<string> = new Set(
  "是 否 有 无 优 良 优良 合格 优秀 达标 通过 完成 已完成 全部完成 全天候 满足 不适用 可行 存在 不存在".split(" "),
);

/** A date that a sentence holds is an answer; a number in a 定性 row is offered as another reading. */
function isWords(target: Target): boolean {
  if (target.kind !== "qualitative" || target.repairs.includes("ocr-operator")) return false;
  return !target.alt.some(({ kind }) => MEASURED.has(kind));
}

const MEASURED: ReadonlySet<TargetKind> = new Set(["quantity", "range", "date", "dateRange", "multiple"]);

function readWords(text: string, target: Target, name: NameReading, level2: string): ValueReading {
  if (offersScale(target)) return flawed("offersScale");
  const classes = classesIn(words.VALUE_SCANNER, text);
  const has = (bit: number): boolean => (classes & bit) !== 0;
  if (negatesEvent(text, name, has(words.NEGATES))) return flawed("negates");
  const stem = repetitionOf(text, name, level2);
  if (stem !== null) return flawed(stem === "stem" ? stemFlaw(text, has) : "repeatsName");
  if ((has(words.TIMELY) || BY_SCHEDULE.test(text)) && isTimely(text, name, level2)) return flawed("timely");
  if (isCompliant(text, name, has)) return flawed("compliant");
  if (target.bound !== null) return NO_FLAW;
  const vague = name.kind === "satisfaction" || isVague(text, has);
  if (asksForNumber(name) && !isLongTerm(text) && (vague || isOtherAnswer(text, name, has))) {
    return { flaw: "answersOtherwise", vagueness: null };
  }
  return vague ? { flaw: "vague", vagueness: has(words.STRONG_VAGUE) ? "strong" : "weak" } : NO_FLAW;
}

type Has = (bit: number) => boolean;

function flawed(flaw: ValueFlaw): ValueReading {
  return { flaw, vagueness: null };
}

/** 建立与否, 好坏: the scale was typed instead of an answer; the grammar offers it as a placeholder. */
function offersScale(target: Target): boolean {
  return target.alt.some(({ kind }) => kind === "placeholder");
}

function negatesEvent(text: string, name: NameReading, negates: boolean): boolean {
  if (!negates && text !== "无" && text !== "零") return false;
  if (name.kind === "yesNo" || !mentions(HARMFUL_EVENTS, name.text)) return false;
  return text.length <= 6 || mentions(HARMFUL_EVENTS, text);
}

/** `whole`: the value is the name, its verb, a clause of it or the level's label; `stem`: 合规性 → 合规. */
function repetitionOf(text: string, name: NameReading, level2: string): "whole" | "stem" | null {
  const value = lettersOf(text);
  const own = lettersOf(name.text);
  if (own.length < 2 || value.length < 2) return null;
  if (value === own || (value.length >= 3 && own.startsWith(value)) || value === name.verb) return "whole";
  if (own.endsWith("性") && isStem(value, own.slice(0, -1))) return "stem";
  if (own.endsWith(value) && value.length >= 2) return "whole";
  if (sameCharacters(value, levelStem(level2))) return "whole";
  return text.length >= SHORTEST_CLAUSE && clausesRepeat(text, own) ? "whole" : null;
}

/** 及时发放 for 补助发放及时性: the stem, alone or with the verb it stood behind. */
function isStem(value: string, own: string): boolean {
  if (own.endsWith(value)) return true;
  const stem = own.slice(-2);
  if (value.length > 6 || !value.includes(stem)) return false;
  const rest = value.replace(stem, "");
  return rest.length >= 2 && own.includes(rest);
}

const SHORTEST_CLAUSE = 5;
const REPEATED_SHARE = 0.8;

function clausesRepeat(text: string, own: string): boolean {
  const pairs = bigramsOf(own);
  return text.split(/[,;。、]/).some((clause) => {
    if (clause.length < SHORTEST_CLAUSE) return false;
    const said = bigramsOf(clause);
    return said.size >= SHORTEST_CLAUSE - 1 && sharedBigrams(said, pairs) / said.size >= REPEATED_SHARE;
  });
}

/** 影响可持续 under 可持续影响指标. */
function sameCharacters(value: string, label: string): boolean {
  return value.length === label.length && value.length >= 3 && sorted(value) === sorted(label);
}

function sorted(text: string): string {
  return text.split("").sort().join("");
}

function levelStem(level2: string): string {
  return lettersOf(level2).replace(/^\d+/, "").replace(/指标$/, "");
}

const LAWFUL = /合规|合法|符合|依法|依规|遵守/;

/** 规范性 → 规范 repeats; 合规性 → 合规 says that the law is obeyed. */
function stemFlaw(text: string, has: Has): ValueFlaw {
  if (has(words.TIMELY)) return "timely";
  return LAWFUL.test(text) ? "compliant" : "repeatsName";
}

const BY_SCHEDULE = /^按照?.{0,6}(?:进度|节点|时序|工期|时间|期限|计划)/;
const TIME_NAMES = /时|期|进度|速度|周期|完工|竣工|开工|拨付|发放|支付|到位|完成/;
const SHORT_VALUE = 14;

function isTimely(text: string, name: NameReading, level2: string): boolean {
  return text.length <= SHORT_VALUE || level2.includes("时效") || TIME_NAMES.test(name.text);
}

const BY_THE_RULES =
  /^(?:严格)?(?:按照?|依照?|依据|根据|遵照|达到|满足|符合).{0,20}(?:制度|规定|办法|要求|程序|流程|规程|规范|文件|政策|纪律)(?:的?执行|实施|办理|落实|使用|管理|完成|发放|支付|要求)?$/;
/** 进一步规范 is a wish, not a duty. */
const BETTER_RULED = /(?:进一步|更加|日益|不断|逐步|持续|显著|明显|有效)规范/;
const OUTSIDE_STANDARD = /国家标准|行业标准|地方标准|设计标准|设计要求|技术标准|国标|等级|级标准/;

function isCompliant(text: string, name: NameReading, has: Has): boolean {
  if (has(words.BUDGET_LIMIT)) return true;
  if (OUTSIDE_STANDARD.test(text) || BETTER_RULED.test(text)) return false;
  if (BY_THE_RULES.test(text)) return true;
  if (!has(words.COMPLIANT)) return false;
  return text.length <= SHORT_VALUE || !has(words.WISH) || /合规|规范/.test(name.text);
}

const SHORTEST_SENTENCE = 7;

/** 好, 较高: an adjective of one character counts alone, not inside 高中 or 大棚. */
const BARE_GRADE = /^(?:较|很|更|最|比较|非常|十分|相对|程度|效果|质量)?[好高强大低小少快多]$/;

/** A short cell with a vague word, or a sentence of intent, unless it names something that can be looked up. */
function isVague(text: string, has: Has): boolean {
  if (BARE_GRADE.test(text)) return true;
  if (has(words.SLOGAN)) return true;
  if (has(words.CHECKABLE) && !has(words.STRONG_VAGUE)) return text.length >= SHORTEST_SENTENCE && intends(text, has);
  if (text.length < SHORTEST_SENTENCE) return has(words.STRONG_VAGUE) || has(words.WEAK_VAGUE);
  return has(words.STRONG_VAGUE) || has(words.WISH) ? !isEvent(text) : false;
}

/** A sentence that opens with a wish stays one although it mentions a standard. */
function intends(text: string, has: Has): boolean {
  return has(words.WISH) && has(words.WEAK_VAGUE) && !isEvent(text);
}

const EVENT =
  /通过.{0,12}(?:验收|审核|评审|认证|考核|审查|复核|检查)|获得?.{0,12}(?:称号|证书|认证|奖)|建成|投入使用|验收合格|已完成/;

function isEvent(text: string): boolean {
  return EVENT.test(text);
}

const NUMBER_KINDS: ReadonlySet<string> = new Set(["count", "size", "rate", "duration"]);

/** A wish with a measure noun (提高农民收入) is answered by an adjective as little as by anything: that is vagueness. */
function asksForNumber(name: NameReading): boolean {
  return NUMBER_KINDS.has(name.kind) && name.measure !== "规模" && name.measure !== "种类";
}

/** 长期 answers a period, badly. */
function isLongTerm(text: string): boolean {
  return text.length <= 4 && /长期|长远|长效|永久/.test(text);
}

/** Text where a number belongs, that is no grade and no event. */
function isOtherAnswer(text: string, name: NameReading, has: Has): boolean {
  if (name.kind === "rate" || name.kind === "duration") return text.length > 2 && !has(words.CHECKABLE);
  return text.length > 2 && !/^(?:达到|符合|按)/.test(text);
}

/** Without spaces, numbering and a closing stop; clauses stay apart. */
function lettersAndStops(raw: string): string {
  const text = plainCell(raw.length > LONGEST ? raw.slice(0, LONGEST) : raw).text.replaceAll(" ", "");
  return text.replace(/[。.;,!]$/, "");
}

const LONGEST = 300;
