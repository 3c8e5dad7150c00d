import { isHan } from "../../text.ts";
import { VALUE_WORD } from "./cell-words.ts";
import type { Clause } from "./prose-clauses.ts";
import type { PlacedText } from "./place-in-text.ts";

/** What one clause states about one indicator. */
export interface Statement {
  readonly name: PlacedText;
  readonly annual: PlacedText | null;
  readonly actual: PlacedText | null;
  readonly weight: PlacedText | null;
  readonly score: PlacedText | null;
  readonly deviation: PlacedText | null;
  /** How it was recognised: by labels, a sign, a number at the end, or words alone. */
  readonly by: "labels" | "sign" | "number" | "words";
}

/** Reads `名称,指标值X,完成率Y`, `名称≥X`, `名称不低于X`, `名称X个`; null when the clause states no indicator. */
export function readStatement(clause: Clause): Statement | null {
  return byLabels(clause) ?? bySign(clause) ?? byNumber(clause) ?? byWords(clause);
}

const LABELS =
  /(?:^|[,，、;；：:\s])(?:其)?(?:(?<target>(?:年度|年初|预期|计划|当年|全年)?(?:绩效)?(?:指标值|目标值|目标)|预期值|计划值|目标为)|(?<actual>(?:全年|年末)?(?:实际)?(?:完成值|完成率|完成情况|完成数)|实际达到|指标完成率|实际完成|实际值|实际为|实际(?=\d)|完成(?=[\d≥]))|(?<score>(?:自评)?得分)|(?<weight>分值|权重))\s{0,2}[:：为是]?\s{0,2}/g;

interface Found {
  readonly kind: "target" | "actual" | "score" | "weight";
  readonly start: number;
  readonly end: number;
}

/** 养护里程目标值120公里: the label follows the name at once. */
const JOINED_LABEL =
  /(?<=[\u4e00-\u9fff)）])(?<target>(?:年初|年度|预期)?(?:目标值|指标值))(?=\s?[:：为是]?\s?[≥≤><=\d不大小约至])[:：为是]?/g;

function byPlace(first: RegExpExecArray, second: RegExpExecArray): number {
  return first.index - second.index;
}

function labelsIn(text: string): readonly Found[] {
  const labels: Found[] = [];
  for (const found of [...text.matchAll(LABELS), ...text.matchAll(JOINED_LABEL)].toSorted(byPlace)) {
    const groups = found.groups ?? {};
    const kind = KINDS.find((name) => groups[name] !== undefined);
    if (kind === undefined || found.index < (labels.at(-1)?.end ?? 0)) continue;
    labels.push({ kind, start: found.index, end: found.index + found[0].length });
  }
  return labels;
}

const KINDS = ["target", "actual", "score", "weight"] as const;

function byLabels(clause: Clause): Statement | null {
  const { text } = clause.content;
  const labels = labelsIn(text);
  const [first] = labels;
  if (first === undefined || !labels.some(({ kind }) => kind === "target" || kind === "actual")) return null;
  const part = (kind: Found["kind"]) => {
    const index = labels.findIndex((label) => label.kind === kind);
    const label = labels[index];
    if (label === undefined) return null;
    const end = labels[index + 1]?.start ?? text.length;
    return clause.cut(label.end, label.end + valueLength(text.slice(label.end, end)));
  };
  const head = withoutComma(text.slice(0, first.start));
  const before = part("target") === null ? (signStart(head) ?? splitNumber(head)) : null;
  const nameEnd = before ?? head.length;
  if (nameEnd === 0) return null;
  const nameStart = head.slice(0, nameEnd).search(/[^:：]{2,}$/);
  return {
    name: clause.cut(Math.max(0, nameStart), nameEnd),
    annual: part("target") ?? (before === null ? null : clause.cut(before, head.length)),
    actual: part("actual"),
    weight: part("weight"),
    score: scoreOf(part("score")),
    deviation: null,
    by: "labels",
  };
}

/** 29.91万亩,投保覆盖率为…: what follows a comma in words is a remark; numbers behind it belong to the value. */
function valueLength(text: string): number {
  const remark = /[,，](?=[\u4e00-\u9fff]{3})(?!约|共)/.exec(text);
  return withoutComma(remark === null ? text : text.slice(0, remark.index)).length;
}

/** 自评得分20分 → 20. */
function scoreOf(part: PlacedText | null): PlacedText | null {
  return part === null ? null : { ...part, text: part.text.replace(/\s?分$/, "") };
}

function withoutComma(text: string): string {
  return text.replace(/(?<![,，、。;；\s])[,，、。;；\s]+$/, "");
}

const SIGN = /[≥≤≧≦＞＜><=＝═﹦]/;
const COMPARATIVE =
  /(?:大于等于|小于等于|不低于|不少于|不高于|不超过|不多于|不大于|不小于|大于|小于|至少|可达|达到|约|每年|每月|控制在)(?=[\d一二三四五六七八九十])/g;

function bySign(clause: Clause): Statement | null {
  const start = signStart(clause.content.text);
  return start === null ? null : stated(clause, start, "sign");
}

/** Where the operator of a clause stands, when words precede and a value follows it. */
function signStart(text: string): number | null {
  const at = lastOutside(text, (sign) => SIGN.test(sign));
  if (at === null || at === 0 || at === text.length - 1) return null;
  return SIGN.test(text[at - 1] ?? "") ? at - 1 : at;
}

/** The last place outside brackets where the test holds. */
function lastOutside(text: string, test: (sign: string) => boolean): number | null {
  let depth = 0;
  let found: number | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (sign === "(" || sign === "（") depth += 1;
    else if (sign === ")" || sign === "）") depth -= 1;
    else if (depth === 0 && test(sign)) found = at;
  }
  return found;
}

function byNumber(clause: Clause): Statement | null {
  const start = splitNumber(clause.content.text);
  return start === null || start === 0 ? null : stated(clause, start, "number");
}

const NUMBERS =
  /\d[\d,，.]*\s?(?:[\u4e00-\u9fff]{1,4}|[a-zA-Z㎡%‰℃]{1,4})?(?:\/[\u4e00-\u9fff]{1,3})?(?:[（(][^（()）]{1,20}[）)])?(?:以上|以下|以内|左右)?/y;
const JOINTS = /[\s、,，]{0,2}(?:约)?/y;

/** Where the closing numbers of a clause begin, with the comparative in front of them; null when it does not end in one. */
function splitNumber(text: string): number | null {
  for (const found of text.matchAll(/\d[\d,，.]*/g)) {
    if (/(?:\d[年月]|第|[\d.])$/.test(text.slice(0, found.index)) || isInside(text, found.index)) continue;
    if (/^[年月日]./.test(text.slice(found.index + found[0].length))) continue;
    if (numbersEnd(text, found.index) !== text.length) continue;
    return withComparative(text, found.index);
  }
  return null;
}

function numbersEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    NUMBERS.lastIndex = at;
    const found = NUMBERS.exec(text);
    if (found === null) return at;
    at += found[0].length;
    if (at === text.length) return at;
    JOINTS.lastIndex = at;
    at += JOINTS.exec(text)?.[0].length ?? 0;
  }
}

function isInside(text: string, at: number): boolean {
  let depth = 0;
  for (let index = 0; index < at; index += 1) {
    if (text[index] === "(" || text[index] === "（") depth += 1;
    else if (text[index] === ")" || text[index] === "）") depth -= 1;
  }
  return depth > 0;
}

function withComparative(text: string, at: number): number {
  for (const found of text.slice(0, at + 1).matchAll(COMPARATIVE)) {
    if (found.index + found[0].length === at) return found.index;
  }
  return at;
}

/** 生态修复功能提高: a name and a word of change; 持续发展: the word alone. */
function byWords(clause: Clause): Statement | null {
  const { text } = clause.content;
  if (text.length > LONGEST_WORDS) return null;
  if (VALUE_WORD.test(text)) return stated(clause, 0, "words");
  for (let start = Math.max(1, text.length - 8); start < text.length - 1; start += 1) {
    if (isHan(text.charCodeAt(start)) && VALUE_WORD.test(text.slice(start))) return stated(clause, start, "words");
  }
  return null;
}

const LONGEST_WORDS = 40;

function stated(clause: Clause, valueStart: number, by: Statement["by"]): Statement {
  const { text } = clause.content;
  const nameStart = circumstanceEnd(text.slice(0, valueStart));
  return {
    name: clause.cut(nameStart, nameStart + withoutComma(text.slice(nameStart, valueStart)).length),
    annual: clause.cut(valueStart, text.length),
    actual: null,
    weight: null,
    score: null,
    deviation: null,
    by,
  };
}

/** 项目建成后,采收… : a circumstance in front of the name is not part of it. */
function circumstanceEnd(name: string): number {
  const found = /^[^,，]{2,20}(?:后|时|期间|以来|基础上)[,，]\s?/.exec(name);
  return found === null ? 0 : found[0].length;
}
