import { describe, expect, test } from "vitest";
import { extract } from "./extract.ts";
import { briefReading } from "./testing/brief-reading.ts";
import { documentOf, tableOf } from "./testing/table-of.ts";

const source = { name: "list.docx", sha256: "", format: "docx" };

function read(...parts: readonly string[]) {
  const blocks = parts.map((part, index) => (part.includes("|") ? tableOf(part, index + 1) : part));
  return briefReading(extract(documentOf(...blocks), source));
}

describe("lists of projects", () => {
  test("one row a project with a run-on indicator cell; totals and unit rows are no projects", () => {
    const reading = read(
      "部门名称：某区某局（部门）",
      "单位：万元",
      `项目名称（资金使用单位） | 总计 | 财政拨款 | 绩效目标 | 绩效指标
      合计 | 150.00 | 150.00 | |
      某区某局 | 150.00 | 150.00 | |
      甲项目 | 100.00 | 100.00 | 目标甲 | 1、1-产出指标；11-数量指标；场次；实施周期指标值：开展；年度指标值：≥ 5 场。2、2-效益指标；22-社会效益；效果；实施周期指标值：提升；年度指标值：提升。
      乙项目 | 50.00 | 50.00 | 目标乙 | 1、1-产出指标；12-质量指标；合格率；实施周期指标值：95%；年度指标值：95%。`,
    );
    expect(reading).toEqual({
      form: "target-list",
      department: "某区某局",
      moneyUnit: "万元",
      totals: [
        "department 合计 total=150.00 fiscalAppropriation=150.00",
        "unit 某区某局 total=150.00 fiscalAppropriation=150.00",
      ],
      projects: [
        {
          name: "甲项目",
          unit: "某区某局",
          funds: "total=100.00 fiscalAppropriation=100.00",
          annual: "目标甲",
          indicators: [
            "产出指标 | 数量指标 | 场次 | ≥ 5 场 | period 开展",
            "效益指标 | 社会效益指标 | 效果 | 提升 | period 提升",
          ],
        },
        {
          name: "乙项目",
          unit: "某区某局",
          funds: "total=50.00 fiscalAppropriation=50.00",
          annual: "目标乙",
          indicators: ["产出指标 | 质量指标 | 合格率 | 95% | period 95%"],
        },
      ],
      messages: [],
    });
  });

  test("one row an indicator with project cells on the first row of the group", () => {
    const reading = read(
      "单位：元",
      `单位名称 | 项目名称 | 预算数 | 年度目标 | 绩效指标 | < | < | < | < | <
      ^ | ^ | ^ | ^ | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位
      甲校 | 维修 | 5000 | 修缮校舍 | 产出指标 | 数量指标 | 间数 | = | 3 | 间
      ^ | ^ | ^ | ^ | 效益指标 | 社会效益指标 | 条件 | 定性 | 改善 |
      乙校 | 维修 | 6000 | 修缮操场 | 产出指标 | 数量指标 | 面积 | ≥ | 90 | 平方米`,
    );
    expect(reading.projects).toEqual([
      {
        name: "维修",
        unit: "甲校",
        funds: "total=5000",
        annual: "修缮校舍",
        indicators: [
          "产出指标 | 数量指标 | 间数 | 3 | nature = | unit 间",
          "效益指标 | 社会效益指标 | 条件 | 改善 | nature 定性",
        ],
      },
      {
        name: "维修",
        unit: "乙校",
        funds: "total=6000",
        annual: "修缮操场",
        indicators: ["产出指标 | 数量指标 | 面积 | 90 | nature ≥ | unit 平方米"],
      },
    ]);
    expect(reading.messages).toEqual([]);
  });

  test("a list whose indicators have columns of their own keeps its unit rows apart", () => {
    const reading = read(
      "单位：万元",
      `项目名称（资金使用单位） | 资金安排 | < | 绩效目标 | 绩效指标 | < | < | <
      ^ | 总计 | 财政拨款 | ^ | 一级指标 | 二级指标 | 三级指标 | 年度指标值
      合计 | 100.00 | 100.00 | | | | |
      某区某局 | 100.00 | 100.00 | | | | |
      甲项目 | 100.00 | 100.00 | 目标甲 | 产出指标 | 数量指标 | 场次 | 5场
      ^ | ^ | ^ | ^ | 效益指标 | 社会效益 | 效果 | 提升`,
    );
    expect(reading.totals).toEqual([
      "department 合计 total=100.00 fiscalAppropriation=100.00",
      "unit 某区某局 total=100.00 fiscalAppropriation=100.00",
    ]);
    expect(reading.projects.map(({ name, unit, indicators }) => [name, unit, indicators.length])).toEqual([
      ["甲项目", "某区某局", 2],
    ]);
    expect(reading.messages).toEqual([]);
  });

  test("a list broken in two goes on: its first rows belong to the last project above", () => {
    const reading = read(
      `单位名称 | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标值
      甲校 | 维修 | 50 | 产出指标 | 数量指标 | 间数 | 3间`,
      ` |  |  | 效益指标 | 社会效益指标 | 条件 | 改善
      乙校 | 操场 | 60 | 产出指标 | 数量指标 | 面积 | 90平方米
      注：金额单位为万元。 | < | < | < | < | < | <`,
    );
    expect(reading.projects.map(({ name, indicators }) => [name, indicators])).toEqual([
      ["维修", ["产出指标 | 数量指标 | 间数 | 3间", "效益指标 | 社会效益指标 | 条件 | 改善"]],
      ["操场", ["产出指标 | 数量指标 | 面积 | 90平方米"]],
    ]);
    expect(reading.messages).toEqual([]);
  });

  test("one column a category: clauses become indicators, and each says that it was cut", () => {
    const reading = read(
      "单位：万元",
      `项目名称 | 预算金额 | 绩效目标 | 产出指标 | 满意度指标
      甲项目 | 100 | 目标甲 | 数量指标：办件数≥10件；质量指标：合格率≥95% | 群众满意度≥90%`,
    );
    expect(reading.projects[0]?.indicators).toEqual([
      "产出指标 | 数量指标 | 办件数 | ≥10件",
      "产出指标 | 质量指标 | 合格率 | ≥95%",
      "满意度指标 | 群众满意度 | ≥90%",
    ]);
    expect(reading.messages).toEqual(["warning cell-split 0 0", "warning cell-split 0 1", "warning cell-split 0 2"]);
  });

  test("a unit whose projects do not add up is said with the difference", () => {
    const reading = read(
      "单位：万元",
      `项目名称（资金使用单位） | 总计 | 绩效目标 | 绩效指标
      合计 | 101.00 | |
      甲项目 | 100.00 | 目标甲 | 1、1-产出指标；11-数量指标；场次；年度指标值：≥ 5 场。`,
    );
    expect(reading.messages).toEqual(["warning sum-differs funds"]);
  });
});
