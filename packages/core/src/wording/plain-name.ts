import { plainCell } from "../target/plain-cell.ts";
import { isHan } from "../text.ts";

/** An indicator's name as it is read: half-width, simplified, without numbering, brackets and white space. */
export interface PlainName {
  readonly text: string;
  /** What stood in brackets: units, hints, scopes, explanations. */
  readonly brackets: readonly string[];
  /** A numbering, star or 其中 stood in front. */
  readonly numbered: boolean;
}

/** `指标1:修缮建筑面积(平方米)` → text 修缮建筑面积, brackets [平方米]. */
export function plainName(printed: string): PlainName {
  const spelled = withoutSpaces(plainCell(printed.length > LONGEST ? printed.slice(0, LONGEST) : printed).text);
  const start = numberingEnd(spelled);
  const body = start === 0 ? spelled : spelled.slice(start);
  if (!body.includes("(")) return { text: withoutTail(body), brackets: NONE, numbered: start > 0 };
  const { text, brackets } = withoutBrackets(body);
  return { text: withoutTail(text === "" ? body : text), brackets, numbered: start > 0 };
}

/** A longer cell is a text, not a name; its beginning tells enough. */
const LONGEST = 400;

const NONE: readonly string[] = [];

function withoutSpaces(text: string): string {
  return text.includes(" ") ? text.replaceAll(" ", "") : text;
}

/** ★, 其中, 指标1:, 1., (1), ①, 一、 in front; up to three of them. */
export function numberingEnd(text: string): number {
  if (isHan(text.charCodeAt(0)) && !MAY_NUMBER.includes(text.charAt(0))) return 0;
  let end = 0;
  for (let round = 0; round < 3; round++) {
    const next = oneNumberingEnd(text, end);
    if (next === end) return end < text.length ? end : 0;
    end = next;
  }
  return end < text.length ? end : 0;
}

/** 其中, 指标1, 一、 */
const MAY_NUMBER = "其指一二三四五六七八九十";
const STARS = "★☆*◆●▲■※·";
const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
const CHINESE = "一二三四五六七八九十";
const STOPS = ":.、)";

function oneNumberingEnd(text: string, from: number): number {
  const character = text.charAt(from);
  if (character === "") return from;
  if (STARS.includes(character) || CIRCLED.includes(character)) return from + 1;
  if (text.startsWith("其中", from)) return ":,".includes(text.charAt(from + 2)) ? from + 3 : from + 2;
  if (text.startsWith("指标", from)) return ordinalEnd(text, from + 2, from, true);
  if (character === "(") return ordinalEnd(text, from + 1, from, false);
  return ordinalEnd(text, from, from, false);
}

/** Digits or Chinese numerals and a stop; a decimal number is none: 1.5万. */
function ordinalEnd(text: string, from: number, fallback: number, stopOptional: boolean): number {
  let at = from;
  while (at - from < 3 && isOrdinalDigit(text.charAt(at))) at++;
  if (
    at === from ||
    (text.charAt(fallback) !== "(" && CHINESE.includes(text.charAt(from)) && text.charAt(at) !== "、")
  ) {
    return fallback;
  }
  const stop = text.charAt(at);
  if (stop === "" || !STOPS.includes(stop)) return stopOptional && !isDigit(stop) ? at : fallback;
  return stop === "." && isDigit(text.charAt(at + 1)) ? fallback : at + 1;
}

function isOrdinalDigit(character: string): boolean {
  return character !== "" && (isDigit(character) || CHINESE.includes(character));
}

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9" && character.length === 1;
}

/** Balanced groups only; an open bracket without its end stays, the text was cut. */
function withoutBrackets(text: string): { readonly text: string; readonly brackets: readonly string[] } {
  const brackets: string[] = [];
  let rest = "";
  let at = 0;
  for (let open = text.indexOf("("); open >= 0; open = text.indexOf("(", at)) {
    const close = text.indexOf(")", open);
    if (close < 0) break;
    rest += text.slice(at, open);
    if (close > open + 1) brackets.push(text.slice(open + 1, close));
    at = close + 1;
  }
  return { text: rest + text.slice(at), brackets };
}

const TAILS = ["达到预计值", "达到预期值", "达到目标值", "目标值", "指标值"];

function withoutTail(text: string): string {
  const last = text.charAt(text.length - 1);
  if (last === "值") {
    for (const tail of TAILS) {
      if (text.endsWith(tail) && text.length > tail.length) return text.slice(0, -tail.length);
    }
  }
  return text.endsWith(":") ? text.slice(0, -1) : text;
}
