import fc from "fast-check";
import { expect, test } from "vitest";
import { comparePeriods, fiscalYearOf, includesDay, parseFiscalYear, parsePeriod, periodOfYear } from "./period.ts";
import { dateOfSerial, lastDay } from "./period-date.ts";

const SEED = 20261126;

test.each([
  ["2022年1月-2022年12月", "2022-01-01", "2022-12-31"],
  ["2019.1.1至2019.11.30", "2019-01-01", "2019-11-30"],
  ["2021年3月-12月", "2021-03-01", "2021-12-31"],
  ["2022—2024年", "2022-01-01", "2024-12-31"],
  ["２０２３年", "2023-01-01", "2023-12-31"],
  ["2024年2月底前", null, "2024-02-29"],
  ["2024年5月起", "2024-05-01", null],
  ["长期", null, null],
  ["3年", null, null],
])("reads the period %s", (text, start, end) => {
  expect(parsePeriod(text)).toEqual({ start, end });
});

test.each([
  ["（2023年度）", 2023],
  ["二〇二四年", 2024],
  ["2025", 2025],
  ["2023-2024年", null],
  ["某年", null],
])("reads the fiscal year in %s", (text, year) => {
  expect(parseFiscalYear(text)).toBe(year);
});

test("a spreadsheet's serial is a day only where a form can mean one", () => {
  expect(dateOfSerial(45_000)).toBe("2023-03-15");
  expect(dateOfSerial(3000)).toBeNull();
});

test(`a year is printed, read back, and holds its own days (seed ${SEED})`, () => {
  fc.assert(
    fc.property(fc.integer({ min: 1949, max: 2098 }), fc.integer({ min: 1, max: 12 }), (number, month) => {
      const year = fiscalYearOf(number);
      expect(parseFiscalYear(`${year}年度`)).toBe(year);
      expect(parsePeriod(`${year}年`)).toEqual(periodOfYear(year));
      const head = `${year}-${String(month).padStart(2, "0")}`;
      expect(includesDay(periodOfYear(year), lastDay(head))).toBe(true);
      expect(comparePeriods(periodOfYear(year), periodOfYear(fiscalYearOf(year + 1)))).toBeLessThan(0);
    }),
    { seed: SEED },
  );
});
