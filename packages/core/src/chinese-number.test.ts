import fc from "fast-check";
import { expect, test } from "vitest";
import { parseChineseNumber, scanChineseNumber } from "./chinese-number.ts";

const SEED = 20261127;

test.each([
  ["一百二十", 120],
  ["十五", 15],
  ["两千零五", 2005],
  ["两百五", 250],
  ["一万五", 15_000],
  ["一万五千", 15_000],
  ["一亿二千万", 120_000_000],
  ["二〇二三", 2023],
  ["三点五", 3.5],
  ["壹佰贰拾", 120],
  ["零", 0],
  ["百", null],
  ["若干", null],
])("%s is %s", (text, value) => {
  expect(parseChineseNumber(text)).toBe(value);
});

test("a numeral inside a text ends where its characters end", () => {
  expect(scanChineseNumber("共三十六个村", 1)).toEqual({ value: 36, end: 4 });
});

test(`every number below 100,000 reads back from its numeral (seed ${SEED})`, () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), (value) => {
      expect(parseChineseNumber(numeral(value))).toBe(value);
    }),
    { seed: SEED },
  );
});

test("a megabyte of numerals is read in bounded time", () => {
  expect(scanChineseNumber("九".repeat(1_000_000), 0)?.end).toBe(40);
});

/** The school rule: digit and scale from left to right, one 零 for a gap. */
function numeral(value: number): string {
  const digits = Array.from("零一二三四五六七八九");
  const scales = ["", "十", "百", "千", "万"];
  const printed = Array.from(String(value)).map((digit, index, all) =>
    digit === "0" ? "零" : (digits[Number(digit)] ?? "") + (scales[all.length - 1 - index] ?? ""),
  );
  return printed.join("").replace(/零+/g, "零").replace(/零$/, "");
}
