import { describe, expect, test } from "vitest";
import { extract } from "./extract.ts";
import { briefReading } from "./testing/brief-reading.ts";
import { documentOf, tableOf } from "./testing/table-of.ts";

const source = { name: "report.docx", sha256: "", format: "docx" };

function read(...parts: readonly string[]) {
  const blocks = parts.map((part, index) => (part.includes("|") ? tableOf(part, index + 1) : part));
  return briefReading(extract(documentOf(...blocks), source));
}

describe("reports on a year", () => {
  test("a self-evaluation gives execution, expected and actual goals, actuals, scores and the total", () => {
    const reading = read(`
      项目支出绩效自评表 | < | < | < | < | < | < | < | <
      （2022年度） | < | < | < | < | < | < | < | <
      项目名称 | < | 养护 | < | < | < | < | < | <
      项目资金（万元） |  |  | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分
      ^ | 年度资金总额 | < | 100 | 90 | 81 | 10 | 90.00% | 9
      ^ | 其中：本年财政拨款 | < | 100 | 90 | 81 |  |  |
      年度总体目标 | 预期目标 | < | < | < | 实际完成情况 | < | < | <
      ^ | 养护三十公里 | < | < | < | 养护二十九公里 | < | < | <
      绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      ^ | 产出指标（50分） | 数量指标 | ★养护里程 | 30公里 | 29公里 | 20 | 19 | 天气
      ^ | ^ | ^ | 其中主干道 | 10公里 | 10公里 |  |  |
      总分 | < | < | < | < | < | 100 | 98 | 优`);
    expect(reading).toEqual({
      form: "self-evaluation",
      title: "项目支出绩效自评表",
      fiscalYear: 2022,
      moneyUnit: "万元",
      projects: [
        {
          name: "养护",
          funds: "total=90 fiscalAppropriation=90",
          annual: "养护三十公里",
          actual: "养护二十九公里",
          execution: "年度资金总额/100/90/81/90.00%/10/9 本年财政拨款/100/90/81///",
          totalScore: 98,
          indicators: [
            "产出指标 | 数量指标 | ★养护里程 | 30公里 | weight 20 | actual 29公里 | score 19 | deviation 天气 | parent",
            "产出指标 | 数量指标 | 其中主干道 | 10公里 | actual 10公里 | child",
          ],
        },
      ],
      messages: [],
    });
  });

  test("a monitoring form gives progress, forecast, ticked causes and the likelihood", () => {
    const reading = read(`
      项目支出绩效目标执行监控表 | < | < | < | < | < | < | < | < | < | <
      项目名称 | < | 养护 | < | < | < | < | < | < | < | <
      绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1–7月执行情况 | 全年预计完成情况 | 偏差原因分析 | < | 完成目标可能性 | <
      ^ | ^ | ^ | ^ | ^ | ^ | ^ | 经费保障 | 原因说明 | 确定能 | 有可能
      ^ | 产出指标 | 数量指标 | 里程 | 30公里 | 12公里 | 28公里 | √ | 下达较晚 |  | √`);
    expect(reading.projects[0]?.indicators).toEqual([
      "产出指标 | 数量指标 | 里程 | 30公里 | progress 12公里 | forecast 28公里 | causes 经费保障；下达较晚 | likelihood 有可能",
    ]);
    expect(reading.form).toBe("monitoring");
  });

  test("a report in numbered sections with several tables is one project", () => {
    const reading = read(
      "某局2020年度预算项目绩效自评表",
      "一、基本情况",
      `项目名称 | 津贴 | 主管部门 | 某局
      项目级别 | 县级 | 实施单位 | 某局`,
      "二、预算执行情况",
      `资金来源(万元) | 预算数 | 到位数 | 执行数
      合计 | 6.84 | 6.84 | 6.84
      财政资金 | 6.84 | 6.84 | 6.84`,
      "三、年度绩效目标",
      "保障津贴发放。",
      "四、年度绩效指标完成情况",
      `一级指标 | 二级指标 | 三级指标 | 指标分值 | 预期指标值 | < | < | 单项指标实际完成值 | 单项指标得分
      ^ | ^ | ^ | ^ | 符号 | 值 | 单位(文字描述) | ^ | ^
      产出指标 | 质量指标 | 覆盖率 | 25.00 | >= | 98 | %(百分比) | 100% | 25.00`,
    );
    expect(reading.projects).toEqual([
      {
        name: "津贴",
        unit: "某局",
        department: "某局",
        funds: "合计.到位数=6.84 total=6.84 财政资金.到位数=6.84 fiscalAppropriation=6.84",
        annual: "保障津贴发放。",
        execution: "合计/6.84//6.84/// 财政资金/6.84//6.84///",
        indicators: [
          "产出指标 | 质量指标 | 覆盖率 | 98 | nature >= | unit %(百分比) | weight 25 | actual 100% | score 25",
        ],
      },
    ]);
    expect(reading.messages).toEqual([]);
  });

  test("a report that names its project and its money only in words takes them from there", () => {
    const reading = read(
      "某县公安局2022年度辅警人员经费绩效自评工作报告",
      "项目全年预算数2565万元，全年执行数2500万元，预算执行率97.47%。",
      `指标名称 | 计量单位 | 指标性质 | 指标值
      人员 | 人 | = | 512`,
    );
    expect(reading).toMatchObject({ form: "report", department: "某县公安局", fiscalYear: 2022 });
    expect(reading.projects[0]).toMatchObject({
      name: "辅警人员经费",
      funds: "total=2565万元",
      indicators: ["人员 | 512 | nature = | unit 人"],
    });
    expect(reading.messages).toEqual(["warning name-from-title 0 projectName"]);
  });

  test("management rows of a transfer-payment form are notes, and a total that does not add up is said", () => {
    const reading = read(`
      转移支付（项目）名称 | < | 补助 | < | <
      项目资金（万元） |  |  | 全年预算数（A） | 全年执行数（B）
      ^ | 年度资金总额 | < | 100 | 90
      ^ | 其中：中央财政资金 | < | 60 | 60
      ^ | 地方资金 | < | 30 | 30
      资金管理情况 |  |  | 情况说明 | 存在问题和改进措施
      ^ | 分配科学性 | < | 科学 | 无
      绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值
      ^ | 产出指标 | 数量指标 | 人次 | ≥5人次`);
    expect(reading.projects[0]?.notes).toBe("情况说明: 存在问题和改进措施; 分配科学性: 科学; 分配科学性: 无");
    expect(reading.messages).toEqual(["warning sum-differs 0 funds"]);
  });

  test("a whole-department form takes the department for its name and the tasks for its money", () => {
    const reading = read(`
      部门整体支出绩效目标表 | < | < | < | <
      部门（单位）名称 | 某市某局 | < | < | <
      年度主要任务 | 任务名称 | 主要内容 | 预算金额（万元） | <
      ^ | ^ | ^ | 总额 | 财政拨款
      ^ | 任务1 | 保障运转 | 100 | 90
      ^ | 金额合计 | < | 100 | 90
      年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值
      ^ | 产出指标 | 数量指标 | 办件量 | ≥30件`);
    expect(reading).toMatchObject({ form: "department-whole", department: "某市某局" });
    expect(reading.projects[0]).toMatchObject({ name: "某市某局", funds: "任务1=100 total=100" });
  });
});
