import { isDigit } from "../text.ts";

export interface NumberScan {
  /** null when the digits are damaged or too many to be a number. */
  readonly value: number | null;
  readonly end: number;
  readonly repair: "ocr-digits" | "damaged-number" | null;
}

/** No figure of a budget has more digits; beyond it the value would lose some. */
const LONGEST = 30;

/**
 * Digits with thousands separators and one point, at `from`: 1,234.50. `2,.00` and `1.2.3` are damaged and have no value.
 * The letters O and l between digits are read as 0 and 1 and named.
 */
export function scanNumber(text: string, from: number): NumberScan {
  let end = digitsEnd(text, from);
  if (end - from <= 15 && isPlainEnd(text, end)) return { value: smallValue(text, from, end), end, repair: null };
  let repair: NumberScan["repair"] = null;
  let points = 0;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isLookAlike(code) && isDigit(text.charCodeAt(end - 1)) && isDigitContext(text.charCodeAt(end + 1))) {
      repair = "ocr-digits";
      end = digitsEnd(text, end + 1);
    } else if (code === COMMA && groupsOfThree(text, end)) {
      end += 4;
    } else if (code === COMMA && text.charCodeAt(end + 1) === POINT) {
      repair = "damaged-number";
      end += 1;
    } else if (code === POINT && isDigit(text.charCodeAt(end + 1))) {
      points++;
      end = digitsEnd(text, end + 1);
    } else if (code === POINT && text.charAt(end + 1) === "%" && points === 0) {
      end++;
      break;
    } else {
      break;
    }
  }
  if (repair === "damaged-number" || points > 1 || end - from > LONGEST)
    return { value: null, end, repair: "damaged-number" };
  return { value: valueOf(text.slice(from, end)), end, repair };
}

const COMMA = 0x2c;
const POINT = 0x2e;

export function digitsEnd(text: string, from: number): number {
  let end = from;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Nothing after the digits can continue the number. */
function isPlainEnd(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  return code !== POINT && code !== COMMA && !isLookAlike(code);
}

function smallValue(text: string, from: number, end: number): number {
  let value = 0;
  for (let index = from; index < end; index++) value = value * 10 + text.charCodeAt(index) - 0x30;
  return value;
}

/** `,` and exactly three digits: 17,741 but not 1,2,3 nor 12,3456. */
function groupsOfThree(text: string, comma: number): boolean {
  for (let index = 1; index <= 3; index++) if (!isDigit(text.charCodeAt(comma + index))) return false;
  return !isDigit(text.charCodeAt(comma + 4));
}

function isLookAlike(code: number): boolean {
  return code === 0x4f || code === 0x6f || code === 0x6c || code === 0x49;
}

function isDigitContext(code: number): boolean {
  return isDigit(code) || code === 0x25 || isLookAlike(code);
}

function valueOf(printed: string): number | null {
  const plain = Number(printed);
  if (Number.isFinite(plain)) return plain;
  const value = Number(printed.replace(/[Oo]/g, "0").replace(/[lI]/g, "1").replaceAll(",", ""));
  return Number.isFinite(value) ? value : null;
}
