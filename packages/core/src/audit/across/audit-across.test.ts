import { describe, expect, test } from "vitest";
import { readingOf } from "../../rules/testing/reading-of.ts";
import type { IndicatorSpec, ReadingSpec } from "../../rules/testing/reading-spec.ts";
import { settingsOf } from "../settings.ts";
import type { AcrossFinding } from "./across-check.ts";
import { auditAcross, type AcrossDocument } from "./audit-across.ts";
import { findSameTexts } from "./same-texts.ts";

const settings = settingsOf({ reading: readingOf({ projects: [] }), coverage: "complete" });

function document(role: AcrossDocument["role"], name: string, spec: ReadingSpec): AcrossDocument {
  const reading = readingOf(spec);
  return { role, reading: { ...reading, source: { ...reading.source, name } } };
}

function brief(findings: readonly AcrossFinding[]): readonly string[] {
  return findings.map(
    ({ reading, finding }) =>
      `${reading} ${finding.rule} ${finding.severity} ${finding.message.zh} ← ${finding.other?.document ?? "-"}`,
  );
}

const region = (name: string, total: string, ...indicators: readonly IndicatorSpec[]): ReadingSpec => ({
  form: "region-transfer",
  department: name,
  projects: [{ name: "农村公路补助资金", funds: { total }, indicators }],
});
const length = (value: string) => ["产出指标", "数量指标", "新改建里程", value] as const;
const rate = (value: string) => ["产出指标", "质量指标", "交工验收合格率", value] as const;

describe("parts against the whole", () => {
  const whole = document("whole", "全省.xlsx", region("示例省", "300.00", length("≥50公里"), rate("≥98%")));

  test("money, counts and rates that fit give no finding", () => {
    const parts = [
      document("part", "甲市.xlsx", region("甲市", "180.00", length("≥30公里"), rate("≥98%"))),
      document("part", "乙市.xlsx", region("乙市", "120.00", length("≥22000米"), rate("≥99%"))),
    ];
    expect(brief(auditAcross([whole, ...parts], settings))).toEqual([]);
  });

  test("parts that fall short name the whole's cell and the place of a part", () => {
    const parts = [
      document("part", "甲市.xlsx", region("甲市", "180.00", length("≥20公里"), rate("≥95%"))),
      document("part", "乙市.xlsx", region("乙市", "100.00", length("≥18公里"), rate("≥98%"))),
    ];
    const found = auditAcross([whole, ...parts], settings);
    expect(brief(found)).toEqual([
      "0 F03 error 总额300.00万元，2个下级表合计280.00万元，相差20.00万元。 ← 甲市.xlsx",
      "0 R02 error “新改建里程”总目标≥50公里，2个下级表合计38公里。 ← 甲市.xlsx",
      "0 R02 error “交工验收合格率”总目标≥98%，“甲市”只定≥95%（共1个下级偏低）。 ← 甲市.xlsx",
    ]);
    expect(found[1]?.finding).toMatchObject({
      project: 0,
      indicator: 0,
      field: "annual",
      other: { project: 0, indicator: 0 },
    });
  });

  test("a row that only one part has was not distributed, and a price is not added up", () => {
    const price = ["成本指标", "经济成本指标", "每公里补助标准", "≤60万元/公里"] as const;
    const average = ["成本指标", "经济成本指标", "人均培训成本", "≤1500元"] as const;
    const county = document("whole", "全县.xlsx", region("示例县", "100.00", length("≥50公里"), price, average));
    const parts = [
      document("part", "甲镇.xlsx", region("甲镇", "60.00", length("≥20公里"), price, average)),
      document("part", "乙镇.xlsx", region("乙镇", "40.00", price, average)),
    ];
    expect(brief(auditAcross([county, ...parts], settings))).toEqual([]);
  });

  test("a name with 标准 or 最低 in it may still be a count", () => {
    const farmland = (value: string) => ["产出指标", "数量指标", "高标准农田建设面积", value] as const;
    const support = (value: string) => ["产出指标", "数量指标", "最低生活保障人数", value] as const;
    const county = document("whole", "全县.xlsx", region("示例县", "100.00", farmland("≥500亩"), support("≥90人")));
    const parts = [
      document("part", "甲镇.xlsx", region("甲镇", "60.00", farmland("≥200亩"), support("≥40人"))),
      document("part", "乙镇.xlsx", region("乙镇", "40.00", farmland("≥200亩"), support("≥40人"))),
    ];
    expect(brief(auditAcross([county, ...parts], settings))).toEqual([
      "0 R02 error “高标准农田建设面积”总目标≥500亩，2个下级表合计400亩。 ← 甲镇.xlsx",
      "0 R02 error “最低生活保障人数”总目标≥90人，2个下级表合计80人。 ← 甲镇.xlsx",
    ]);
  });
});

describe("plan against the budget table", () => {
  const budget = document("budget", "预算表.xlsx", {
    projects: [
      { name: "校舍维修项目", funds: { total: "80.00" } },
      { name: "营养改善项目", funds: { total: "40.00" } },
    ],
  });

  test("the same projects with the same amounts give no finding", () => {
    const plan = document("plan", "目标表.xlsx", {
      projects: [
        { name: "校舍维修项目", funds: { total: "80.00" } },
        { name: "营养改善项目", funds: { total: "40.00" } },
      ],
    });
    expect(brief(auditAcross([plan, budget], settings))).toEqual([]);
  });

  test("another amount, a plan without budget and a budget line without plan are told apart", () => {
    const plan = document("plan", "目标表.xlsx", {
      projects: [
        { name: "校舍维修项目", funds: { total: "88.00" } },
        { name: "教师培训项目", funds: { total: "12.00" } },
      ],
    });
    expect(brief(auditAcross([plan, budget], settings))).toEqual([
      "0 F03 error 项目“校舍维修项目”目标表88.00万元，预算表80.00万元，相差8.00万元。 ← 预算表.xlsx",
      "0 F03 warning 项目“教师培训项目”有绩效目标，预算表中没有。 ← -",
      "0 F03 warning 预算表项目“营养改善项目”（40.00万元）没有绩效目标表。 ← 预算表.xlsx",
    ]);
  });
});

type RowSpec = readonly [level1: string, level2: string, name: string, annual: string];

describe("the same text", () => {
  const rows: readonly RowSpec[] = [
    ["产出指标", "数量指标", "图书馆全年免费开放天数", "≥320天"],
    ["产出指标", "数量指标", "举办公益讲座和展览活动场次", "≥24场"],
    ["产出指标", "质量指标", "设施设备完好率", "≥95%"],
    ["效益指标", "社会效益指标", "年度接待读者人次", "≥18万人次"],
    ["满意度指标", "服务对象满意度指标", "到馆读者满意度", "≥90%"],
  ];
  const library = (department: string, year: number, indicators: readonly IndicatorSpec[] = rows): ReadingSpec => ({
    department,
    year,
    projects: [{ name: `${year}年免费开放补助`, indicators }],
  });

  test("another unit's indicators, value for value, are a copy", () => {
    const documents = [
      document("plan", "甲.xlsx", library("甲图书馆", 2023)),
      document("plan", "乙.xlsx", library("乙图书馆", 2023)),
    ];
    expect(brief(auditAcross(documents, settings))).toEqual([
      "1 F05 warning 指标与“甲图书馆”的项目“2023年免费开放补助”有100%相同。 ← 甲.xlsx",
    ]);
  });

  test("a recurring project that keeps its indicators is asked for a review, as a remark", () => {
    const documents = [
      document("plan", "2022.xlsx", library("甲图书馆", 2022)),
      document("plan", "2023.xlsx", library("甲图书馆", 2023)),
    ];
    expect(brief(auditAcross(documents, settings))).toEqual([
      "1 F05 info 指标与2022年同一项目有100%相同。 ← 2022.xlsx",
    ]);
  });

  test("another project of the same kind with its own values is no copy", () => {
    const own = rows.map(
      ([level1, level2, name], index) => [level1, level2, `${name}（分馆）`, `≥${index * 7 + 30}`] as const,
    );
    const documents = [
      document("plan", "甲.xlsx", library("甲图书馆", 2023)),
      document("plan", "乙.xlsx", library("乙图书馆", 2023, own)),
    ];
    expect(brief(auditAcross(documents, settings))).toEqual([]);
  });

  test("twice as many documents take about twice as long", () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        readingOf(
          library(
            `单位${index}`,
            2023,
            rows.map(([l1, l2, name], row) => [l1, l2, `${name}${index * 31 + row}`, `≥${index + row}`] as const),
          ),
        ),
      );
    const time = (count: number) => {
      const readings = many(count);
      const started = performance.now();
      findSameTexts(readings, settings);
      return performance.now() - started;
    };
    time(100);
    expect(time(800)).toBeLessThan(time(400) * 6 + 100);
  });
});
