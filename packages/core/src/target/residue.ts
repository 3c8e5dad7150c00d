import { isHan } from "../text.ts";
import { indexByStart, wordAt } from "./word-index.ts";
import { DEADLINE_WORDS, TRAILERS } from "./words.ts";

/** What the text around a value amounts to. */
export interface Residue {
  readonly label: "none" | "repeated" | "short" | "sentence";
  readonly tail: "none" | "short" | "sentence";
  readonly tailLength: number;
}

const NO_RESIDUE: Residue = { label: "none", tail: "none", tailLength: 0 };

const LONGEST_LABEL = 14;
const LONGEST_TAIL = 8;

export function residueOf(before: string, after: string, name: string): Residue {
  if (before === "" && after === "") return NO_RESIDUE;
  return { label: labelKind(trimmedLabel(before), name), ...tailOf(after, TRAILER_WORDS) };
}

/** Around a date more may stand: what is to be done by then. */
export function dateResidueOf(before: string, after: string, name: string): Residue {
  const label = labelKind(trimmedLabel(before), name);
  return { label: label === "short" && TIME_LABEL.test(before) ? "none" : label, ...tailOf(after, DEADLINE_INDEX) };
}

const TIME_LABEL = /^[自从于在]$|时间|期限|日期|时限|工期|周期|前|计划|预计|完成|竣工|到期|届满|为/;

/** Without brackets, enumeration, spaces and a closing colon or a copula. */
export function trimmedLabel(before: string): string {
  let start = 0;
  let end = before.length;
  while (start < end && LABEL_OPENERS.includes(before.charAt(start))) start++;
  while (end > start && LABEL_CLOSERS.includes(before.charAt(end - 1))) end--;
  return before.slice(start, end).replace(/^\(?\d{1,2}[.、)]/, "");
}

const LABEL_OPENERS = " \n(,;、。.:·★☆/~-";
const LABEL_CLOSERS = " \n:(,;、。.";

const TRAILER_WORDS = indexByStart([[TRAILERS, true] as const]);
const DEADLINE_INDEX = indexByStart([[`${DEADLINE_WORDS} ${TRAILERS}`, true] as const]);

function labelKind(label: string, name: string): Residue["label"] {
  if (label === "" || GENERIC_LABELS.has(label)) return "none";
  if (label.length > LONGEST_LABEL * 2 || /[,;。]/.test(label)) return "sentence";
  if (isRepeated(label, name)) return "repeated";
  return label.length > LONGEST_LABEL ? "sentence" : "short";
}

/** Words any number may carry; they say nothing that the name does not. */
const GENERIC_LABELS: ReadonlySet<string> = new Set([
  "完成率",
  "达标率",
  "数量",
  "总数",
  "比例",
  "率",
  "总量",
  "数",
  "个数",
  "人数",
  "金额",
]);

/** Most of the label's characters stand in the name: 带动就业人员 for 带动就业人数. */
function isRepeated(label: string, name: string): boolean {
  if (name === "" || label.length < 2) return false;
  let shared = 0;
  for (const character of label) if (name.includes(character)) shared++;
  return shared >= label.length * 0.7;
}

function tailOf(after: string, words: typeof TRAILER_WORDS): Pick<Residue, "tail" | "tailLength"> {
  let at = 0;
  while (at < after.length && at < 60) {
    const word = wordAt(words, after, at);
    if (word !== null) at += word.word.length;
    else if (" 。.;,!)、".includes(after.charAt(at))) at++;
    else break;
  }
  const rest = after.slice(at, at + 40).trim();
  const tailLength = rest.length;
  if (rest === "") return { tail: "none", tailLength };
  const isLong = tailLength > LONGEST_TAIL || /[,;。:]/.test(rest.slice(0, -1)) || !isHan(rest.charCodeAt(0));
  return { tail: isLong ? "sentence" : "short", tailLength };
}
