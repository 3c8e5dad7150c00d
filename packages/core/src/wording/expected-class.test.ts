import { expect, test } from "vitest";
import { parseTarget } from "../target/parse-target.ts";
import { expectedClass } from "./expected-class.ts";
import { readName } from "./read-name.ts";

function classOf(row: string): string | null {
  const [level2 = "", name = "", raw = ""] = row.split("|");
  return expectedClass(level2, readName(name), parseTarget({ raw, name }))?.expected ?? null;
}

const WELL_FILED = `
数量指标|培训人次|≥500人次
数量指标|满意度调查次数|2次
质量指标|验收合格率|100%
质量指标|补助发放准确率|100%
质量指标|监测数据及时准确率|≥98%
时效指标|资金发放及时率|100%
时效指标|应急响应时间|≤2小时
经济效益指标|减少经济损失|≥50万元
社会效益指标|重大安全事故|0起
社会效益指标|带动就业人数|≥30人
社会效益指标|价格政策执行率|100%
生态效益指标|污染治理成本|下降
可持续影响指标|工程使用年限|≥20年
可持续影响指标|基金累计结余可支付月数|≥12个月
服务对象满意度指标|群众投诉次数|≤3次
经济成本指标|单位建设成本|≤3000元/平方米
社会成本指标|对周边居民出行的负面影响|较小`;

const MISFILED: readonly (readonly [row: string, expected: string])[] = [
  ["数量指标|执法装备经费|72000元", "成本指标"],
  ["数量指标|文物保护级别|省级", "质量指标"],
  ["质量指标|学员满意度|≥90%", "服务对象满意度指标"],
  ["质量指标|补助发放及时性|及时", "时效指标"],
  ["质量指标|补助标准|500元/人", "成本指标"],
  ["时效指标|产品合格率|100%", "质量指标"],
  ["经济效益指标|施工伤亡事故|0起", "社会效益指标"],
  ["经济效益指标|资金结转率|≤3%", "预算执行（自评时使用）"],
  ["经济效益指标|保障单位正常运转|正常", "社会效益指标"],
  ["社会效益指标|系统正常运行率|≥99%", "质量指标"],
  ["生态效益指标|增加农民收入|≥20万元", "经济效益指标"],
  ["生态效益指标|带动就业|≥30人", "社会效益指标"],
  ["可持续影响指标|管护期限|2023年1月-12月", "时效指标"],
  ["服务对象满意度指标|停电事件发生数|0起", "社会效益指标"],
  ["社会成本指标|提升服务水平|明显", "效益指标"],
];

test("rows in their class stay there", () => {
  expect(
    WELL_FILED.trim()
      .split("\n")
      .filter((row) => classOf(row) !== null),
  ).toEqual([]);
});

test.each(MISFILED)("%s belongs to %s", (row, expected) => {
  expect(classOf(row)).toBe(expected);
});
