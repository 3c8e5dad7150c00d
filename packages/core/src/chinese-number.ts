export interface ScannedNumber {
  readonly value: number;
  /** Index after the last character. */
  readonly end: number;
}

/** The whole text as a Chinese numeral: 一百二十 → 120, 两千零五 → 2005, 二〇二三 → 2023, 三点五 → 3.5; else null. */
export function parseChineseNumber(text: string): number | null {
  const scanned = scanChineseNumber(text, 0);
  return scanned !== null && scanned.end === text.length ? scanned.value : null;
}

/**
 * The longest Chinese numeral that starts at `from`. Trailing 万 and 亿 belong to the numeral here: 三万 → 30000.
 * One pass, no steps back, so a long run of numerals costs no more than its length.
 */
export function scanChineseNumber(text: string, from: number): ScannedNumber | null {
  const whole = scanWhole(text, from);
  if (whole === null) return null;
  const point = text[whole.end];
  if (point !== "点") return whole;
  const fraction = scanDigits(text, whole.end + 1);
  if (fraction.length === 0) return whole;
  return { value: Number(`${whole.value}.${fraction}`), end: whole.end + 1 + fraction.length };
}

const DIGITS: ReadonlyMap<string, number> = new Map(
  Array.from("〇一二三四五六七八九")
    .map((digit, value) => [digit, value] as const)
    .concat(
      Array.from("零壹贰叁肆伍陆柒捌玖").map((digit, value) => [digit, value] as const),
      [
        ["两", 2],
        ["○", 0],
      ],
    ),
);

const SMALL_SCALES: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
  ["拾", 10],
  ["佰", 100],
  ["仟", 1000],
]);

const LARGE_SCALES: ReadonlyMap<string, number> = new Map([
  ["万", 1e4],
  ["亿", 1e8],
]);

/** No real figure has more numerals; beyond it a value would lose digits. */
const LONGEST = 40;

function scanWhole(text: string, from: number): ScannedNumber | null {
  const positional = scanDigits(text, from);
  const after = text[from + positional.length] ?? "";
  if (positional.length >= 2 && !SMALL_SCALES.has(after) && !LARGE_SCALES.has(after) && !/^0+[1-9]/.test(positional)) {
    return { value: Number(positional), end: from + positional.length };
  }
  return scanScaled(text, from);
}

/** 一百二十, 十五, 两千零五, 一万五千: total of sections, each closed by 万 or 亿. */
function scanScaled(text: string, from: number): ScannedNumber | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  /** The scale just read, for the short ends 两百五 and 一万五; 零 closes it. */
  let lower = 1;
  let index = from;
  for (; index < text.length && index - from < LONGEST; index++) {
    const character = text.charAt(index);
    const value = DIGITS.get(character);
    if (value !== undefined) {
      if (digit !== null && digit !== 0) break;
      digit = value;
      if (value === 0) lower = 1;
      continue;
    }
    const small = SMALL_SCALES.get(character);
    if (small !== undefined) {
      if (small !== 10 && digit === null) break;
      section += (digit ?? 1) * small;
      digit = null;
      lower = small === 10 ? 1 : small / 10;
      continue;
    }
    const large = LARGE_SCALES.get(character);
    if (large === undefined || index === from) break;
    total = large > 1e4 ? (total + section + (digit ?? 0)) * large : total + (section + (digit ?? 0)) * large;
    section = 0;
    digit = null;
    lower = large / 10;
  }
  return index === from ? null : { value: total + section + (digit ?? 0) * lower, end: index };
}

/** The run of plain digit characters as Arabic digits: 二〇二三 → "2023". */
function scanDigits(text: string, from: number): string {
  let digits = "";
  for (let index = from; index < text.length && index - from < LONGEST; index++) {
    const value = DIGITS.get(text.charAt(index));
    if (value === undefined) break;
    digits += value;
  }
  return digits;
}
