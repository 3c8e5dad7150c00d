import { expect, test } from "vitest";
import { burdenOf } from "./name-measures.ts";
import { readName } from "./read-name.ts";

function brief(name: string): string | null {
  const burden = burdenOf(readName(name));
  return burden === null ? null : `${burden.kind} ${burden.text}`;
}

test("a size, a count and an amount in the name are values", () => {
  expect(brief("围墙300米")).toBe("value 300米");
  expect(brief("采购电脑230台")).toBe("value 230台");
  expect(brief("5000吨稻谷储备到位率")).toBe("value 5000吨");
});

test("limits, ages, years, ordinals, models and ranges define the object", () => {
  for (const name of [
    "接警后30秒内出动率",
    "60岁以上老人体检人数",
    "2023年新增就业人数",
    "第3次普查采样点数",
    "每千人托位数",
    "DN200管道长度",
    "10kV线路长度",
    "500米范围内站点数",
    "5G基站数量",
    "2022-2023学年资助人数",
    "12345热线受理量",
  ]) {
    expect(brief(name)).toBeNull();
  }
});

test("a deadline, a schedule and a formula do not belong in a name", () => {
  expect(brief("12月底前完成任务")).toMatch(/^deadline/);
  expect(brief("补助金每月中旬发放")).toBe("deadline 每月中旬");
  expect(brief("结余率(结余数/预算总数)")).toBe("formula 结余数/预算总数");
});

test("two measures are two rows, two objects of one measure are one", () => {
  expect(brief("覆盖率及资金到位率")).toMatch(/^secondMeasure/);
  expect(brief("受益户数和人数")).toMatch(/^secondMeasure/);
  expect(brief("培训、调研次数")).toMatch(/^joinedActivities/);
  expect(brief("道路、桥梁建设数量")).toBeNull();
  expect(brief("堤防、护岸长度")).toBeNull();
});
