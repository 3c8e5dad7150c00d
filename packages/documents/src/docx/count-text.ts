/** A list's count as Word prints it in the given number format (ECMA-376 part 1, 17.18.59); unknown formats as digits. */
export function countText(count: number, format: string): string {
  if (count < 0 || count > 32_767) return String(count);
  const write = FORMATS[format];
  return write === undefined ? String(count) : write(count);
}

const FORMATS: Readonly<Record<string, (count: number) => string>> = {
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  japaneseCounting: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  ideographDigital: (count) => digits(count, "〇一二三四五六七八九"),
  japaneseDigitalTenThousand: (count) => digits(count, "〇一二三四五六七八九"),
  decimalFullWidth: (count) => digits(count, "０１２３４５６７８９"),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalZero: (count) => String(count).padStart(2, "0"),
  upperLetter: (count) => letter(count, 65),
  lowerLetter: (count) => letter(count, 97),
  upperRoman: roman,
  lowerRoman: (count) => roman(count).toLowerCase(),
};

const CHINESE_DIGITS = "零一二三四五六七八九";

function chinese(count: number): string {
  if (count === 0) return "〇";
  let text = "";
  let zero = false;
  for (const [unit, name] of [
    [10_000, "万"],
    [1000, "千"],
    [100, "百"],
    [10, "十"],
    [1, ""],
  ] as const) {
    const digit = Math.floor(count / unit) % 10;
    if (digit === 0) {
      zero = text !== "";
      continue;
    }
    text += (zero ? "零" : "") + (CHINESE_DIGITS[digit] ?? "") + name;
    zero = false;
  }
  return text.startsWith("一十") ? text.slice(1) : text;
}

function digits(count: number, set: string): string {
  return Array.from(String(count), (digit) => set[Number(digit)] ?? digit).join("");
}

function circled(count: number): string {
  return count >= 1 && count <= 20 ? String.fromCharCode(0x245f + count) : String(count);
}

/** Word repeats the letter after the 26th: AA, BB, CC. */
function letter(count: number, first: number): string {
  if (count < 1) return String(count);
  return String.fromCharCode(first + ((count - 1) % 26)).repeat(Math.min(Math.ceil(count / 26), 32));
}

const ROMAN = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

function roman(count: number): string {
  let rest = count;
  let text = "";
  for (const [value, name] of ROMAN) {
    text += name.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}
