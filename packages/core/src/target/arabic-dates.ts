const YEAR_DIGITS = "〇一二三四五六七八九";

/** Longer cells are sentences; their dates are not rewritten. */
const LONGEST = 60;

/** 二〇二三年十二月三十一日 → 2023年12月31日, 十二月底前 → 12月底前; other numerals stay. */
export function withArabicDates(text: string): string {
  if (text.length > LONGEST || !/[一二三四五六七八九十〇○零][年月]/.test(text)) return text;
  return text
    .replace(/[〇○零一二三四五六七八九]{4}(?=年)/g, (run) => Array.from(run, yearDigit).join(""))
    .replace(
      /(?<![一二三四五六七八九十百])(十[一二]?|[一二三四五六七八九])月(?:([一二三四五六七八九十]{1,3})([日号]))?/g,
      monthAndDay,
    );
}

function yearDigit(digit: string): string {
  return digit === "○" || digit === "零" ? "0" : String(YEAR_DIGITS.indexOf(digit));
}

function monthAndDay(_whole: string, month: string, day: string | undefined, word: string | undefined): string {
  const days = day === undefined ? "" : `${upToNinetyNine(day)}${word ?? ""}`;
  return `${upToNinetyNine(month)}月${days}`;
}

/** 十, 十二, 二十, 三十一. */
function upToNinetyNine(numeral: string): number {
  const at = numeral.indexOf("十");
  if (at < 0) return YEAR_DIGITS.indexOf(numeral);
  const tens = at === 0 ? 1 : YEAR_DIGITS.indexOf(numeral.charAt(at - 1));
  return tens * 10 + (at + 1 < numeral.length ? YEAR_DIGITS.indexOf(numeral.charAt(at + 1)) : 0);
}
