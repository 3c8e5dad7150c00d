import { isDigit } from "../text.ts";
import { scanSimpleUnit } from "./scan-unit.ts";

export interface HoleScan {
  readonly end: number;
  /** Digits were there and cannot be read; otherwise nobody filled them in. */
  readonly lost: boolean;
}

const FILL_SIGNS = "*_□○●△☆◇…﹍＿";
const LOST_SIGNS = "?？�■";

/** A place kept for digits at `at`: `**`, XX, __, □, ( ), or digits lost in copying: `??`, □ after a sign. */
export function scanHole(text: string, at: number, from: number): HoleScan | null {
  const sign = text.charAt(at);
  if (FILL_SIGNS.includes(sign)) return { end: runEnd(text, at, FILL_SIGNS), lost: false };
  if (LOST_SIGNS.includes(sign)) return { end: runEnd(text, at, LOST_SIGNS), lost: true };
  if (sign === "x" || sign === "X" || sign === "×") return letters(text, at, from);
  if (sign === "(" && isEmptyBracket(text, at)) return { end: text.indexOf(")", at) + 1, lost: false };
  if (sign === "-" && at === from && !isDigit(text.charCodeAt(at + 1))) return dash(text, at);
  return null;
}

function runEnd(text: string, from: number, signs: string): number {
  let end = from;
  while (end < text.length && (signs.includes(text.charAt(end)) || text.charAt(end) === ".")) end++;
  return end;
}

/** XX or a single X before a unit; never a letter of a word or the sign between two numbers. */
function letters(text: string, at: number, from: number): HoleScan | null {
  const end = runEnd(text, at, "xX×");
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(end);
  if ((at > from && (isDigit(before) || isLetter(before))) || isDigit(after) || isLetter(after)) return null;
  if (text.charAt(at) === "×" && end === at + 1) return null;
  return end - at >= 2 || scanSimpleUnit(text, end) !== null ? { end, lost: false } : null;
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function isEmptyBracket(text: string, at: number): boolean {
  let end = at + 1;
  while (text.charAt(end) === " ") end++;
  return text.charAt(end) === ")";
}

/** `-年-月-日`, `-%`. */
function dash(text: string, at: number): HoleScan | null {
  const end = runEnd(text, at, "-");
  return scanSimpleUnit(text, end) === null ? null : { end, lost: false };
}
