import fc from "fast-check";
import { expect, test } from "vitest";
import { BUILTIN_FORMATS } from "./builtin-formats.ts";
import { compileFormat } from "./number-format.ts";

const shown = (code: string, value: number) => compileFormat(code, false).number(value);

test.each([
  ["General", 0, "0"],
  ["General", 20611.44, "20611.44"],
  ["General", -3.5, "-3.5"],
  ["General", 0.1 + 0.2, "0.3"],
  ["General", 1 / 3, "0.333333333"],
  ["General", 2000 / 3, "666.6666667"],
  ["General", 12345678.123456, "12345678.12"],
  ["General", 123456789012345, "123456789012345"],
  ["General", 0.000012345678, "1.23457E-05"],
  ["General", 1.5e20, "1.5E+20"],
  ["0", 2.5, "3"],
  ["0", -0.4, "0"],
  ["0.00", 1.005, "1.01"],
  ["0.00", 0.1, "0.10"],
  ["0.00", 999.999, "1000.00"],
  ["#,##0", 1234567.5, "1,234,568"],
  ["#,##0.00", 20611.44, "20,611.44"],
  ["#,##0.00", -1234.5, "-1,234.50"],
  ["#,##0.00;(#,##0.00)", -1234.5, "(1,234.50)"],
  ["#,##0.00;[Red]-#,##0.00", -1234.5, "-1,234.50"],
  ['#,##0.00_);\\(#,##0.00\\);"-"??', 0, "-"],
  ["0%", 0.95, "95%"],
  ["0.00%", 0.9545, "95.45%"],
  ["0.0%", 1, "100.0%"],
  ['0"万元"', 50, "50万元"],
  ['"≥"0"%"', 95, "≥95%"],
  ['"¥"#,##0.00', 12, "¥12.00"],
  ["[$¥-804]#,##0.00", 12, "¥12.00"],
  ['General"家"', 30, "30家"],
  ["0.00,", 1234567, "1234.57"],
  ["0.00E+00", 12345, "1.23E+04"],
  ["##0.0E+0", 12345, "12.3E+3"],
  ["000-0000", 1234567, "123-4567"],
  ["0000", 7, "0007"],
  ["# ?/?", 1.5, "1 1/2"],
  ["# ??/??", 0.25, "1/4"],
  ["[>=1]0.0;[<1]0.00", 0.5, "0.50"],
  ["[>=1]0.0;[<1]0.00", 2, "2.0"],
  ["@", 12.5, "12.5"],
  ["0.00;;", -5, ""],
  [".00", 0.5, ".50"],
  ["#.##", 12, "12."],
])("the format %s shows %d as %s", (code, value, expected) => {
  expect(shown(code, value)).toBe(expected);
});

const DAY = 45296.5;

test.each([
  ["yyyy/m/d", DAY, "2024/1/5"],
  ["yyyy-mm-dd", DAY, "2024-01-05"],
  ['yyyy"年"m"月"d"日"', DAY, "2024年1月5日"],
  ["yyyy年m月", DAY, "2024年1月"],
  ["[$-804]yyyy\\年m\\月d\\日 aaaa", DAY, "2024年1月5日 星期五"],
  ['[DBNum1][$-804]yyyy"年"m"月"d"日"', 45655, "二〇二四年十二月二十九日"],
  ["d-mmm-yy", DAY, "5-Jan-24"],
  ["h:mm AM/PM", DAY, "12:00 PM"],
  ['上午/下午h"时"mm"分"', 45296.25, "上午6时00分"],
  ["yyyy/m/d h:mm:ss", 45296.999988426, "2024/1/5 23:59:59"],
  ["[h]:mm", 1.5, "36:00"],
  ["mm:ss.0", 0.000729166667, "01:03.0"],
  ["yyyy/m/d", 60, "1900/2/29"],
  ["yyyy/m/d", 59, "1900/2/28"],
  ["yyyy/m/d", -3, "-3"],
  ["m/d", 45296, "1/5"],
  ["e", DAY, "2024"],
  ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", DAY, "2024年1月5日"],
  ["[$-F400]h:mm:ss\\ AM/PM", DAY, "12:00:00"],
  ['yyyy"年"m"月";@', DAY, "2024年1月"],
])("the date format %s shows %d as %s", (code, value, expected) => {
  expect(shown(code, value)).toBe(expected);
});

test("the calendar that starts in 1904 is four years and a day ahead", () => {
  expect(compileFormat("yyyy-mm-dd", true).number(43834)).toBe("2024-01-05");
});

test("text goes through the section that holds the text mark", () => {
  expect(compileFormat('0;0;0;@"（暂定）"', false).text("三成")).toBe("三成（暂定）");
  expect(compileFormat("@", false).text("三成")).toBe("三成");
  expect(compileFormat("0.00", false).text("三成")).toBe("三成");
});

test("every format known by number shows some number", () => {
  const empty = Object.values(BUILTIN_FORMATS).filter((code) => shown(code, 1234.5) === "");
  expect(empty).toEqual([]);
});

test("two decimals always show the value within half a hundredth", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
      const read = Number(shown("0.00", value));
      expect(Math.abs(read - value)).toBeLessThanOrEqual(0.005 + Math.abs(value) * 1e-14);
    }),
    { seed: 20261124 },
  );
});

test("any format code gives some text and never fails", () => {
  const code = fc.string({
    unit: fc.constantFrom(...Array.from('0#?.,%/@[]$\\"_*;EeymdhsaGR-+年月日 ')),
    maxLength: 30,
  });
  fc.assert(
    fc.property(code, fc.double({ noNaN: true, noDefaultInfinity: true }), (format, value) => {
      expect(typeof shown(format, value)).toBe("string");
    }),
    { seed: 20261124 },
  );
});
