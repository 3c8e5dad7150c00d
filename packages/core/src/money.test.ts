import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addMoney, compareMoney, fenOf, type MoneyUnit, subtractMoney, sumMoney } from "./money.ts";
import { parseMoney } from "./money-parse.ts";
import { printMoney, printMoneyWithUnit } from "./money-print.ts";

const SEED = 20261124;
const UNITS: readonly MoneyUnit[] = ["元", "万元", "亿元"];
const amount = fc.integer({ min: -(2 ** 50), max: 2 ** 50 }).map(fenOf);
const unit = fc.constantFrom(...UNITS);

describe("parseMoney", () => {
  test.each([
    ["18,302.50", "万元", 18_302_500_000, []],
    ["0.01", "元", 1, []],
    ["3", "亿元", 30_000_000_000, []],
    ["１２，３４５．６７", "元", 1_234_567, []],
    ["¥ 1,200", "元", 120_000, []],
    ["人民币5元整", "元", 500, []],
    ["61万元", "元", 61_000_000, ["ownUnit"]],
    ["1 234.50", "元", 123_450, ["spaced"]],
    ["-7.5", "万元", -7_500_000, ["negative"]],
    ["(7.5)", "万元", -7_500_000, ["negative"]],
    ["-0", "元", 0, []],
    ["52.800000", "万元", 52_800_000, []],
    ["1.23456", "万元", 1_234_560, ["manyDecimals"]],
    ["1.2345678", "万元", 1_234_568, ["manyDecimals", "subFen"]],
    ["0.005", "元", 1, ["subFen"]],
    ["", "元", null, ["blank"]],
    ["—", "元", null, ["blank"]],
    ["3,.00", "万元", null, ["damaged"]],
    ["1,23.00", "万元", null, ["damaged"]],
    ["1.2.3", "元", null, ["damaged"]],
    ["待定", "元", null, ["notAmount"]],
    ["9".repeat(400), "元", null, ["tooLarge"]],
  ] as const)("reads %s in %s", (text, printed, fen, unusual) => {
    expect(parseMoney(text, printed)).toEqual({ fen, exact: !unusual.some((oddity) => oddity === "subFen"), unusual });
  });

  test(`a printed amount reads back to the same fen (seed ${SEED})`, () => {
    fc.assert(
      fc.property(amount, unit, (fen, printed) => {
        expect(parseMoney(printMoney(fen, printed), printed).fen).toBe(fen);
        expect(parseMoney(printMoneyWithUnit(fen, printed), "元").fen).toBe(fen);
      }),
      { seed: SEED },
    );
  });
});

test(`sums are exact, in any order, and undone by subtraction (seed ${SEED})`, () => {
  fc.assert(
    fc.property(amount, amount, (first, second) => {
      expect(addMoney(first, second)).toBe(addMoney(second, first));
      expect(subtractMoney(addMoney(first, second), second)).toBe(first);
      expect(sumMoney([first, second])).toBe(addMoney(first, second));
    }),
    { seed: SEED },
  );
});

test(`order of money is the order of its printed amounts (seed ${SEED})`, () => {
  fc.assert(
    fc.property(amount, amount, (first, second) => {
      expect(Math.sign(compareMoney(first, second))).toBe(first < second ? -1 : first > second ? 1 : 0);
    }),
    { seed: SEED },
  );
});

test("a part of a fen is no money", () => {
  expect(() => fenOf(0.5)).toThrow(RangeError);
});
