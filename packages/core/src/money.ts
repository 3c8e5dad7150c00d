import type { Bilingual } from "./language.ts";

declare const fen: unique symbol;

/** Whole 分 (1/100 元). */
export type Fen = number & { readonly [fen]: true };

/** The units a form prints amounts in. */
export type MoneyUnit = "元" | "万元" | "亿元";

/** Takes a whole number of 分; anything else is a programming error. */
export function fenOf(value: number): Fen {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number of fen: ${value}`);
  return (value === 0 ? 0 : value) as Fen;
}

export function addMoney(first: Fen, second: Fen): Fen {
  return fenOf(first + second);
}

export function subtractMoney(first: Fen, second: Fen): Fen {
  return fenOf(first - second);
}

export function sumMoney(amounts: readonly Fen[]): Fen {
  return amounts.reduce(addMoney, fenOf(0));
}

/** Negative, zero or positive as `first` is less than, equal to or greater than `second`. */
export function compareMoney(first: Fen, second: Fen): number {
  return first - second;
}

/** Decimal places of a unit in 分: 1 万元 is 10⁶ 分. */
export const FEN_PLACES: Readonly<Record<MoneyUnit, number>> = { 元: 2, 万元: 6, 亿元: 10 };

/** What was unusual about a printed amount. A reader turns each into a message with its place. */
export type MoneyOddity =
  | "blank"
  | "ownUnit"
  | "spaced"
  | "manyDecimals"
  | "subFen"
  | "negative"
  | "damaged"
  | "notAmount"
  | "tooLarge";

export const MONEY_ODDITY_TEXT: Readonly<Record<MoneyOddity, Bilingual>> = {
  blank: { zh: "金额为空", en: "The amount is blank" },
  ownUnit: {
    zh: "金额自带单位，与表头单位不同，已按自带单位换算",
    en: "The amount prints its own unit, which was used instead of the form's",
  },
  spaced: { zh: "金额数字中间有空格，已连读", en: "The digits were printed with spaces between them and were joined" },
  manyDecimals: {
    zh: "金额小数超过四位，请核对单位",
    en: "The amount has more than four decimals; please check its unit",
  },
  subFen: {
    zh: "金额不足一分的部分已四舍五入，请核对",
    en: "The amount has a fraction of a fen and was rounded; please check it",
  },
  negative: { zh: "金额为负数，请核对", en: "The amount is negative; please check it" },
  damaged: {
    zh: "金额的数字或分节号有缺损，未作猜测，请补正",
    en: "The digits or separators of the amount are damaged; it was not guessed",
  },
  notAmount: { zh: "此处不是金额", en: "This text is not an amount" },
  tooLarge: { zh: "金额过大，无法准确记录", en: "The amount is too large to be kept exactly" },
};
