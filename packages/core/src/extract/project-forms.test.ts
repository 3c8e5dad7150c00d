import { describe, expect, test } from "vitest";
import { extract } from "./extract.ts";
import { briefReading } from "./testing/brief-reading.ts";
import { documentOf, tableOf } from "./testing/table-of.ts";

const source = { name: "form.docx", sha256: "", format: "docx" };

function read(...parts: readonly string[]) {
  const blocks = parts.map((part, index) => (part.includes("|") ? tableOf(part, index + 1) : part));
  return briefReading(extract(documentOf(...blocks), source));
}

describe("project forms", () => {
  test("a target form gives head, money, goal and indicators with levels carried down merged cells", () => {
    const reading = read(`
      项目支出绩效目标表 | < | < | < | <
      （2023年度） | < | < | < | <
      项目名称 | < | 道路养护项目 | < | <
      主管部门 | < | 某市交通局（部门） | 实施单位 | 某市公路中心
      项目资金/n（万元） | 年度资金总额 | < | 100.50 | <
      ^ | 其中：财政拨款 | < | 80.50 | <
      ^ | 其他资金 | < | 20 | <
      年度/n总体/n目标 | 保障道路通行 | < | < | <
      绩/n效/n指/n标 | 一级/n指标 | 二级指标 | 三级指标 | 指标值
      ^ | 产出指标（50分） | 数量指标 | 养护里程 | ≥30公里
      ^ | ^ | ^ | 巡查次数 | 12次
      ^ | ^ | 质量指标 | 验收合格率 | 100%
      ^ | 2-效益指标 | 22-社会效益 | 通行条件 | 改善
      填报人：            联系电话：            填报日期：    年  月  日 | < | < | < | <`);
    expect(reading).toEqual({
      form: "target-form",
      title: "项目支出绩效目标表",
      department: "某市交通局",
      fiscalYear: 2023,
      moneyUnit: "万元",
      projects: [
        {
          name: "道路养护项目",
          unit: "某市公路中心",
          department: "某市交通局（部门）",
          funds: "total=100.50 fiscalAppropriation=80.50 otherFunds=20",
          annual: "保障道路通行",
          indicators: [
            "产出指标 | 数量指标 | 养护里程 | ≥30公里",
            "产出指标 | 数量指标 | 巡查次数 | 12次",
            "产出指标 | 质量指标 | 验收合格率 | 100%",
            "效益指标 | 社会效益指标 | 通行条件 | 改善",
          ],
        },
      ],
      messages: [],
    });
  });

  test("period and annual trees side by side become one indicator where the names agree", () => {
    const reading = read(`
      项目名称 | < | 养护 | < | < | < | <
      总体目标 | 中期目标（2023年—2025年） | < | < | 年度目标 | < | <
      ^ | 三年养护 | < | < | 当年养护 | < | <
      绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 三级指标 | 指标值
      ^ | 产出指标 | 数量指标 | 里程 | 90公里 | 里程 | 30公里
      ^ | ^ | 质量指标 | 合格率 | ≥95% | 达标率 | ≥90%`);
    expect(reading.projects).toEqual([
      {
        name: "养护",
        period: "三年养护",
        annual: "当年养护",
        indicators: [
          "产出指标 | 数量指标 | 里程 | 30公里 | period 90公里",
          "产出指标 | 质量指标 | 达标率 | ≥90%",
          "产出指标 | 质量指标 | 合格率 | period ≥95%",
        ],
      },
    ]);
  });

  test("a long-term block gives its values to the annual block below", () => {
    const reading = read(`
      项目名称 | 养护 | < | < | <
      长期绩效指标 | 一级指标 | 二级指标 | 指标内容 | 指标值
      ^ | 产出指标 | 数量指标 | 里程 | 90公里
      年度绩效指标 | 一级指标 | 二级指标 | 指标内容 | 指标值
      ^ | 产出指标 | 数量指标 | 里程 | 30公里`);
    expect(reading.projects[0]?.indicators).toEqual(["产出指标 | 数量指标 | 里程 | 30公里 | period 90公里"]);
  });

  test("operator, value and unit are found in any order and swapped headings by their content", () => {
    const reading = read(`
      项目名称 | < | 养护 | < | < | < | < | <
      一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标方向 | 目标值 | 计量单位 | 分值
      产出指标 | 数量指标 | 里程 | 正向 | ≥ | 30 | 公里 | 20
      ^ | 质量指标 | 投诉次数 | 反向 | ≤ | 3 | 次 | 10`);
    expect(reading.projects[0]?.indicators).toEqual([
      '产出指标 | 数量指标 | 里程 | 30 | nature ≥ | unit 公里 | weight 20 | {"指标性质":"正向"}',
      '产出指标 | 质量指标 | 投诉次数 | 3 | nature ≤ | unit 次 | weight 10 | {"指标性质":"反向"}',
    ]);
  });

  test("one value column a place or grade gives one value with all parts", () => {
    const places = read(`
      一级指标 | 二级指标 | 三级指标 | 指标值 | <
      ^ | ^ | ^ | 东村 | 西村
      产出指标 | 数量指标 | 条数 | 1 | 2`);
    expect(places.projects[0]?.indicators).toEqual(["产出指标 | 数量指标 | 条数 | 1 , 2"]);
    const grades = read(`
      一级指标 | 二级指标 | 三级指标 | 优 | 良 | 中 | 差
      产出指标 | 数量指标 | 完成率 | 100% | 90% | 85% | 80%`);
    expect(grades.projects[0]?.indicators).toEqual(["产出指标 | 数量指标 | 完成率 | 100%90%85%80%"]);
  });

  test("several forms in one table are several projects, and the same form twice is one", () => {
    const form = (name: string) => `
      项目支出绩效目标表 | < | < | <
      项目名称 | < | ${name} | <
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 条数 | 3条`;
    expect(
      read(`${form("甲")}${form("乙")}`).projects.map(({ name, indicators }) => [name, indicators.length]),
    ).toEqual([
      ["甲", 1],
      ["乙", 1],
    ]);
    const twice = read(form("甲"), form("甲"));
    expect(twice.projects).toHaveLength(1);
    expect(twice.messages).toEqual(["info printed-twice 0"]);
  });

  test("a form broken into tables goes on under the headings and categories above", () => {
    const reading = read(
      `项目名称 | < | 养护 | < | <
      绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值
      ^ | 产出指标 | 数量指标 | 里程 | 30公里`,
      ` |  |  | 次数 | 4次
       |  | 质量指标 | 合格率 | ≥95%`,
    );
    expect(reading.projects).toEqual([
      {
        name: "养护",
        indicators: [
          "产出指标 | 数量指标 | 里程 | 30公里",
          "产出指标 | 数量指标 | 次数 | 4次",
          "产出指标 | 质量指标 | 合格率 | ≥95%",
        ],
      },
    ]);
  });

  test("a category cell cut by a page break is read as the whole", () => {
    const reading = read(`
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出 | 数量指标 | 里程 | 30公里
      指标（50分） | ^ | 次数 | 4次`);
    expect(reading.projects[0]?.indicators).toEqual([
      "产出指标 | 数量指标 | 里程 | 30公里",
      "产出指标 | 数量指标 | 次数 | 4次",
    ]);
  });

  test("rows nobody filled, column numbers and notes are no indicators", () => {
    const reading = read(`
      一级指标 | 二级指标 | 三级指标 | 指标值
      1 | 2 | 3 | 4
      产出指标 | 数量指标 | 指标1：里程 | 30公里
      ^ | ^ | 指标2： |
      ^ | ^ | …… |
      注：标★的为核心指标，必须填报。 | < | < | <`);
    expect(reading.projects[0]?.indicators).toEqual(["产出指标 | 数量指标 | 指标1：里程 | 30公里"]);
    expect(reading.messages).toEqual([]);
  });

  test("a table without headings is read by its content, and every row says so", () => {
    const reading = read(`
      产出指标 | 数量指标 | 条数 | 3条
      ^ | 质量指标 | 合格率 | ≥95%`);
    expect(reading.projects[0]?.indicators).toEqual([
      "产出指标 | 数量指标 | 条数 | 3条",
      "产出指标 | 质量指标 | 合格率 | ≥95%",
    ]);
    expect(reading.messages).toEqual(["warning columns-guessed 0 0", "warning columns-guessed 0 1"]);
  });

  test("every cell that fits nowhere is named, and names and telephone numbers are flagged", () => {
    const reading = read(`
      项目名称 | < | 养护 | <
      联系人 | 张三 | 联系电话 | 13800001111
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 条数 | 3条
      偏差原因 | 天气 | < | 12`);
    expect(reading.messages).toEqual(["info personal-data 0", "info personal-data 0", "warning cell-unread 0"]);
  });

  test("a category no edition knows is kept as printed and said", () => {
    const reading = read(`
      一级指标 | 二级指标 | 三级指标 | 指标值
      安全 | 数量指标 | 条数 | 3条`);
    expect(reading.projects[0]?.indicators).toEqual(["安全 | 数量指标 | 条数 | 3条"]);
    expect(reading.messages).toEqual(["warning category-unknown 0 0 level1"]);
  });

  test("the budget year may stand behind a label", () => {
    const reading = read(`
      项目名称 | 养护 | 预算年度 | 2024年度
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 条数 | 3条`);
    expect(reading.fiscalYear).toBe(2024);
  });

  test("amounts without any printed unit are read as 万元, and said", () => {
    const reading = read(`
      项目名称 | < | 养护 | <
      项目资金 | 年度资金总额 | 100 | <
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 条数 | 3条`);
    expect(reading.projects[0]).toMatchObject({ funds: "total=100" });
    expect(reading.messages).toEqual(["warning money-unit-assumed 0 funds"]);
  });

  test("the finer of two name columns names, and 完成情况 is the actual value where no other column is", () => {
    const reading = read(`
      一级指标 | 二级指标 | 三级指标 | 四级指标 | 指标值 | 完成情况
      产出指标 | 数量指标 | 办件 | 窗口办件数 | ≥10件 | 12件`);
    expect(reading.projects[0]?.indicators).toEqual([
      '产出指标 | 数量指标 | 窗口办件数 | ≥10件 | actual 12件 | {"三级指标":"办件"}',
    ]);
  });

  test("columns under headings nobody listed are taken by their content, and the heading is named", () => {
    const reading = read(`
      一级指标 | 二级指标 | 考核事项 | 应达标准
      产出指标 | 数量指标 | 办件数 | ≥10件
      ^ | 质量指标 | 合格率 | 95%`);
    expect(reading.projects[0]?.indicators).toEqual([
      "产出指标 | 数量指标 | 办件数 | ≥10件",
      "产出指标 | 质量指标 | 合格率 | 95%",
    ]);
    expect(reading.messages).toEqual(["warning heading-guessed 0 name", "warning heading-guessed 0 annual"]);
  });

  test("two value columns that both hold values: the first is the target and the other is said", () => {
    const reading = read(`
      一级指标 | 二级指标 | 三级指标 | 目标值 | 指标值
      产出指标 | 数量指标 | 条数 | 3条 | 4条`);
    expect(reading.projects[0]?.indicators).toEqual(['产出指标 | 数量指标 | 条数 | 3条 | {"指标值":"4条"}']);
    expect(reading.messages).toEqual(["warning value-columns 0 annual"]);
  });

  test("a document without any target says so", () => {
    expect(read("关于印发工作要点的通知").messages).toEqual(["warning no-targets"]);
  });
});
