import fc from "fast-check";
import { expect, test } from "vitest";
import { lastDay } from "../period-date.ts";
import { formatTarget } from "./format-target.ts";
import { parseTarget } from "./parse-target.ts";
import type { Target } from "./target.ts";

const SEED = 20261129;

const blank = parseTarget({ raw: "" });
const operator = fc.constantFrom("=", ">=", ">", "<=", "<", "~" as const);
const unit = fc.constantFrom(
  null,
  "%",
  "‰",
  "个",
  "人次",
  "万元",
  "元/人·月",
  "月",
  "年",
  "天",
  "公里",
  "万平方米",
  "次/年",
  "百分点",
  "学时",
);
const amount = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000_000 }),
  fc.integer({ min: 1900, max: 2100 }),
  fc.integer({ min: -99_999, max: 99_999_999 }).map((hundredths) => hundredths / 100),
  fc.double({ min: 0.001, max: 1e12, noNaN: true }),
);
const plainAmount = amount.map((value) => (value === 0 ? 0 : Number(value.toPrecision(12))));

/** An operator is either printed or the unprinted equality. */
const printedOperator = fc.oneof(
  operator.map((op) => ({ op, opExplicit: true })),
  fc.constant({ op: "=" as const, opExplicit: false }),
);

const quantity = fc
  .record({ sign: printedOperator, value: plainAmount, unit, distributive: fc.boolean() })
  .map(({ sign, ...fields }): Target => ({ ...blank, kind: "quantity", ...sign, ...fields }));

const range = fc
  .record({ first: plainAmount, second: plainAmount, unit, opExplicit: fc.boolean() })
  .filter(({ first, second }) => first < second)
  .map(
    ({ first, second, ...fields }): Target => ({ ...blank, kind: "range", value: first, value2: second, ...fields }),
  );

const year = fc.integer({ min: 2000, max: 2060 }).map(String);
const month = fc.integer({ min: 1, max: 12 }).map((number) => String(number).padStart(2, "0"));
const day = fc.integer({ min: 1, max: 28 }).map((number) => String(number).padStart(2, "0"));
const date = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join("-")),
  fc.tuple(year, month, day).map((parts) => parts.join("-")),
  month.map((number) => `--${number}`),
  fc.tuple(month, day).map((parts) => `--${parts.join("-")}`),
);

const dated = fc
  .record({ sign: printedOperator, date, edge: fc.constantFrom(null, "end" as const), yearly: fc.boolean() })
  .filter(
    ({ date: printed, edge, sign }) =>
      edge === null || (printed.length <= 7 && !/\d-\d\d-/.test(printed) && sign.op !== ">="),
  )
  .map(({ sign, edge, yearly, ...fields }): Target => {
    const recurring = yearly && fields.date.startsWith("--") ? ("yearly" as const) : null;
    const resolved = edge === null ? null : lastDay(fields.date);
    return { ...blank, kind: "date", ...sign, ...fields, edge, dateResolved: resolved, recurring };
  });

const dateRange = fc
  .tuple(date, date)
  .filter(([first, second]) => first < second && first.length === second.length)
  .map(([first, second]): Target => ({ ...blank, kind: "dateRange", date: first, date2: second }));

test(`a formatted target reads back with the same typed fields (seed ${SEED})`, () => {
  fc.assert(
    fc.property(fc.oneof(quantity, range, dated, dateRange), (target) => {
      expect(typedFields(parseTarget({ raw: formatTarget(target) }))).toEqual(typedFields(target));
    }),
    { seed: SEED, numRuns: 3000 },
  );
});

function typedFields(target: Target) {
  const {
    kind,
    op,
    opExplicit,
    value,
    value2,
    unit: printed,
    date: first,
    date2,
    edge,
    dateResolved,
    recurring,
  } = target;
  return { kind, op, opExplicit, value, value2, unit: printed, first, date2, edge, dateResolved, recurring };
}

test.each([
  [{ raw: "不少于 12 场" }, "≥12场"],
  [{ raw: "88", unitRaw: "％", natureRaw: "≧" }, "≥88%"],
  [{ raw: "3至5个月" }, "3~5个月"],
  [{ raw: "2031年" }, "2031年"],
  [{ raw: "至少2030年" }, "2030年起"],
  [{ raw: "2030", unitRaw: "年", natureRaw: "≥" }, "2030年起"],
  [{ raw: "2024年 6 月底以前完成" }, "2024年6月底前"],
  [{ raw: "每年3月底前" }, "每年3月底前"],
  [{ raw: "2022.03-2023.11" }, "2022年3月至2023年11月"],
  [{ raw: "会议3次,参会约120人" }, "会议3次;参会约120人"],
  [{ raw: "≥**户" }, "≥**户"],
  [{ raw: "4,.50万元" }, "?万元"],
  [{ raw: "" }, ""],
  [{ raw: "运行平稳" }, "运行平稳"],
])("%j is written %s", (input, text) => {
  expect(formatTarget(parseTarget(input))).toBe(text);
});
