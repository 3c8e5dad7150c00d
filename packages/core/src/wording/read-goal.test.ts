import { expect, test } from "vitest";
import { readGoal } from "./read-goal.ts";

function brief(text: string): readonly string[] {
  return readGoal(text).statements.map(
    ({ role, op, value, unit, date, object }) => `${role} ${object} ${op ?? ""}${value ?? date}${unit ?? ""}`,
  );
}

test("numbers of a goal carry what they count, and 亿 beside 产值 is money", () => {
  expect(brief("预期当年投产企业30家，产值约15亿，税收约0.5亿，带动就业人员3000人。")).toEqual([
    "promise 投产企业 30家",
    "promise 产值 ~15亿元",
    "promise 税收 ~0.5亿元",
    "promise 就业人员 3000人",
  ]);
});

test("the object may follow the number and does not belong to the next one", () => {
  expect(brief("7个林场11个乡镇；购买13台电脑")).toEqual([
    "promise 林场 7个",
    "promise 乡镇 11个",
    "promise 电脑 13台",
  ]);
  expect(brief("11个乡镇营造林8万亩")).toEqual(["promise 乡镇营造林 11个", "promise 乡镇营造林 8万亩"]);
});

test("money that is spent is an input, a unit cost is a price, a date is a deadline", () => {
  expect(brief("投资500万元，单价0.4万元/人，12月前完成支付")).toEqual([
    "input 投资 500万元",
    "price 单价 0.4万元/人",
    "deadline 支付 <=--12",
  ]);
});

test("years, document numbers and titles are no quantities", () => {
  expect(brief("根据《2021年工作方案》和财预〔2021〕101号，按2023年度要求，第3条")).toEqual(["deadline 要求 2023"]);
});

test("a goal of a megabyte is read in bounded time and says that it was cut", () => {
  const goal = readGoal("完成1项任务,".repeat(150_000));
  expect(goal.cut).toBe(true);
  expect(goal.statements.length).toBeLessThanOrEqual(240);
});

test("the numbering of goals is no number", () => {
  expect(brief("目标1：修路5公里；目标2：绿化3亩")).toEqual(["promise 修路 5公里", "promise 绿化 3亩"]);
});
