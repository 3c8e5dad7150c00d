import { isDigit } from "../text.ts";
import { scanNumber } from "./scan-number.ts";
import { scanUnit } from "./scan-unit.ts";
import type { Operator } from "./target.ts";
import { indexByStart, wordAt } from "./word-index.ts";
import { COMPARATIVES_AFTER } from "./words.ts";

/** What directly follows a number and its unit: 以上, 左右, a note or the same quantity in brackets. */
export interface WordsAfter {
  readonly end: number;
  readonly op: Operator | null;
  readonly equivalent: { readonly value: number; readonly unit: string } | null;
  /** A unit alone in brackets: 10(个). */
  readonly unit: string | null;
}

const WORDS = indexByStart(
  (Object.entries(COMPARATIVES_AFTER) as [Operator, string][]).map(([op, words]) => [words, op] as const),
);

/** 内 opens other words: 内容, 内部. */
const NOT_AFTER = "容部涵外科在地销资";

/** Notes in brackets are short; a longer one is a sentence and is left to the caller. */
const LONGEST_NOTE = 40;

export function readAfter(text: string, from: number): WordsAfter {
  let end = from;
  let op: Operator | null = null;
  let equivalent: WordsAfter["equivalent"] = null;
  let unit: string | null = null;
  for (;;) {
    const at = skipSpaces(text, end);
    const word = wordAt(WORDS, text, at);
    if (word !== null && !isOtherWord(text, at, word.word)) {
      op = op === null || op === "~" ? word.meaning : op;
      end = at + word.word.length;
      continue;
    }
    const close = text.charAt(at) === "(" ? closingBracket(text, at + 1) : -1;
    if (close < 0) break;
    const inner = text.charAt(at + 1) === "含" ? null : quantityIn(text, at + 1, close);
    if (inner === null && text.charAt(at + 1) !== "含" && hasDigit(text, at + 1, close)) break;
    equivalent ??= inner;
    unit ??= unitIn(text, at + 1, close);
    end = close + 1;
  }
  return { end, op, equivalent, unit };
}

/** 内容 is no limit, 3+2 no minimum. */
function isOtherWord(text: string, at: number, word: string): boolean {
  if (word === "+") return isDigit(text.charCodeAt(at + 1));
  return word === "内" && isOneOf(NOT_AFTER, text.charAt(at + 1));
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 0x20) at++;
  return at;
}

function isOneOf(characters: string, character: string): boolean {
  return character !== "" && characters.includes(character);
}

function closingBracket(text: string, from: number): number {
  for (let index = from; index < text.length && index - from <= LONGEST_NOTE; index++) {
    if (text.charAt(index) === ")") return index;
  }
  return -1;
}

function hasDigit(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (isDigit(text.charCodeAt(index))) return true;
  return false;
}

/** (3500吨), (约3500吨), (合3500吨): a number and a unit and nothing else. */
function quantityIn(text: string, from: number, close: number): WordsAfter["equivalent"] {
  let at = from;
  while (at < close && isOneOf("约合即折计为 ", text.charAt(at))) at++;
  if (!isDigit(text.charCodeAt(at))) return null;
  const number = scanNumber(text, at);
  const unit = scanUnit(text, number.end);
  return number.value !== null && unit?.end === close ? { value: number.value, unit: unit.unit } : null;
}

function unitIn(text: string, from: number, close: number): string | null {
  const unit = scanUnit(text, from);
  return unit?.known && unit.end === close ? unit.unit : null;
}
