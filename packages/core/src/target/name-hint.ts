import { canonicalUnit, isKnownUnit } from "../quantity.ts";
import { isDigit } from "../text.ts";
import { plainCell } from "./plain-cell.ts";
import { isSign, scanSign } from "./scan-sign.ts";
import type { Operator } from "./target.ts";

/** What the brackets at the end of an indicator's name say of its value: (亩), (≥**%), (单位:万元). */
export interface NameHint {
  readonly unit: string | null;
  readonly op: Operator | null;
  /** The unit was printed in traditional characters. */
  readonly traditional: boolean;
}

const NO_HINT: NameHint = { unit: null, op: null, traditional: false };

const LONGEST_HINT = 16;

export function readNameHint(name: string | null | undefined): NameHint {
  if (name === null || name === undefined || !endsLikeHint(name)) return NO_HINT;
  const { text, repairs } = plainCell(name.length > 200 ? name.slice(-200) : name);
  const traditional = repairs.includes("traditional");
  if (text.endsWith("%") && !text.endsWith("*%")) return { unit: "%", op: null, traditional };
  if (!text.endsWith(")")) return NO_HINT;
  const open = text.lastIndexOf("(");
  const inner = open < 0 ? "" : text.slice(open + 1, -1).replaceAll(" ", "");
  return inner === "" || inner.length > LONGEST_HINT ? NO_HINT : { ...hintOf(inner), traditional };
}

/** Most names have no brackets at their end and are not looked at again. */
function endsLikeHint(name: string): boolean {
  const last = name.charAt(name.length - 1);
  return last !== "" && ")）%％﹚〕】] \n\u3000".includes(last);
}

/** An optional sign, an optional hole, a unit, and nothing else. */
function hintOf(inner: string): Omit<NameHint, "traditional"> {
  let at = inner.startsWith("单位") ? 2 : 0;
  if (inner.charAt(at) === ":") at++;
  const sign = isSign(inner.charCodeAt(at)) ? scanSign(inner, at) : null;
  at = sign?.end ?? at;
  while ("*xX_□×?".includes(inner.charAt(at)) && at < inner.length) at++;
  const printed = inner.slice(at);
  const unit = printed === "" || isDigit(printed.charCodeAt(0)) ? null : canonicalUnit(printed);
  const known = unit !== null && isKnownUnit(unit);
  return { unit: known ? unit : null, op: sign?.op ?? null };
}
