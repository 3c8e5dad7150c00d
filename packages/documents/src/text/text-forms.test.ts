import { extract } from "@mingji/core/extract/extract";
import type { Reading } from "@mingji/core/plan/reading";
import { describe, expect, test } from "vitest";
import { readDocument } from "../read-document.ts";

/** An invented form as its rows of cells: merged cells stand once, as a text copy leaves them. */
const FORM: readonly (readonly string[])[] = [
  ["项目名称", "河道清淤工程"],
  ["主管部门", "示例水务局", "实施单位", "示例河道所"],
  ["项目资金(万元)", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
  ["年度资金总额", "120.00", "118.00", "118.00", "10", "100%", "10"],
  ["年度总体目标", "预期目标", "实际完成情况"],
  ["完成河道清淤，改善水质。", "已按计划完成清淤任务。"],
  [
    "绩效指标",
    "一级指标",
    "二级指标",
    "三级指标",
    "年度指标值",
    "实际完成值",
    "分值",
    "得分",
    "偏差原因分析及改进措施",
  ],
  ["产出指标", "数量指标", "清淤河道长度", "≥12公里", "12公里", "20", "20", ""],
  ["清淤土方数量", "≥3000立方米", "2800立方米", "20", "18", "雨季停工"],
  ["质量指标", "工程验收合格率", "100%", "100%", "15", "15", ""],
  ["效益指标", "生态效益指标", "河道水质达标率", "≥90%", "92%", "25", "25", ""],
  ["满意度指标", "服务对象满意度指标", "沿岸居民满意度", "≥85%", "88%", "10", "10", ""],
  ["总分", "90", "88", ""],
];

const EXPECTED = [
  ["产出指标", "数量指标", "清淤河道长度", "≥12公里", "12公里", 20, 20],
  ["产出指标", "数量指标", "清淤土方数量", "≥3000立方米", "2800立方米", 20, 18],
  ["产出指标", "质量指标", "工程验收合格率", "100%", "100%", 15, 15],
  ["效益指标", "生态效益指标", "河道水质达标率", "≥90%", "92%", 25, 25],
  ["满意度指标", "服务对象满意度指标", "沿岸居民满意度", "≥85%", "88%", 10, 10],
];

const filled = (row: readonly string[]) => row.filter((cell) => cell !== "");
const WAYS: readonly (readonly [way: string, text: string])[] = [
  ["pipes", FORM.map((row) => row.join(" | ")).join("\n")],
  ["closed pipes with blank lines", FORM.map((row) => `| ${row.join(" | ")} |`).join("\n\n")],
  ["one cell a line, blank cells as bars", FORM.flatMap((row) => row.map((cell) => cell || "|")).join("\n\n")],
  ["one cell a line, blank cells left out", FORM.flatMap(filled).join("\n")],
  ["spaces, a row a line", FORM.map((row) => filled(row).join(" ")).join("\n")],
  ["spaces, all in one line", FORM.flatMap(filled).join(" ")],
  ["nothing at all", FORM.flatMap(filled).join("")],
];

describe("a form whose cells are joined by", () => {
  test.each(WAYS)("%s keeps every value on its indicator", async (_, text) => {
    const reading = await read(`河道清淤项目支出绩效自评表\n(2031年度)\n${text}\n填报人：    填报日期：\n`);
    expect(briefProjects(reading)).toEqual([
      { name: "河道清淤工程", amounts: ["120.00", "118.00", "118.00"], indicators: EXPECTED },
    ]);
  });

  test("spaces knows the line and characters of every value", async () => {
    const text = `绩效自评表\n${FORM.map((row) => filled(row).join(" ")).join("\r\n")}`;
    const { projects } = await read(text);
    const places = projects.flatMap(({ indicators }) => indicators.map(({ places: place }) => place["annual"]));
    expect(places.map((at) => [at?.line, text.slice(...(at?.span ?? [0, 0]))])).toEqual([
      [9, "≥12公里"],
      [10, "≥3000立方米"],
      [11, "100%"],
      [12, "≥90%"],
      [13, "≥85%"],
    ]);
  });
});

describe("what cannot be told for certain", () => {
  test("is warned about on its row: a form printed column by column", async () => {
    const text =
      "绩效目标表\n项目名称\n河道清淤工程\n绩效指标\n一级指标\n二级指标\n三级指标\n指标值\n产出指标\n效益指标\n数量指标\n质量指标\n生态效益指标\n清淤河道长度\n工程验收合格率\n河道水质达标率\n≥12公里\n100%\n≥90%";
    const reading = await read(text);
    expect(briefProjects(reading)[0]?.indicators).toEqual([
      [null, null, "清淤河道长度", "≥12公里", null, null, null],
      [null, null, "工程验收合格率", "100%", null, null, null],
      [null, null, "河道水质达标率", "≥90%", null, null, null],
    ]);
    expect(rowsWarned(reading)).toEqual([0, 1, 2]);
  });

  test("is warned about on its row: digits that may be cut in two ways", async () => {
    const text =
      "项目名称河道清淤工程主管部门示例水务局绩效指标一级指标二级指标三级指标年度指标值实际完成值分值得分产出指标数量指标清淤次数8888质量指标工程验收合格率100%100%1515";
    const reading = await read(`绩效自评表\n${text}`);
    expect(reading.projects[0]?.indicators.map(({ name }) => name)).toEqual(["清淤次数", "工程验收合格率"]);
    expect(rowsWarned(reading)).toEqual([0]);
  });
});

describe("a report in sentences", () => {
  test("gives the indicators its sentences state, under the headings above them", async () => {
    const reading = await read(
      [
        "2031年河道清淤工程绩效自评报告",
        "一、基本情况",
        "河道清淤工程投入资金120万元，自评得分96分。",
        "二、产出指标",
        "数量指标：清淤河道长度≥12公里，实际完成13公里；",
        "清淤完成后，出动机械不少于30台次；堆土场约2处。",
        "(三)满意度指标",
        "沿岸居民满意度，指标值90%，实际完成值93%，自评得分10分。",
      ].join("\n"),
    );
    expect(briefProjects(reading)).toEqual([
      {
        name: "河道清淤工程",
        amounts: [],
        indicators: [
          ["产出指标", "数量指标", "清淤河道长度", "≥12公里", "13公里", null, null],
          ["产出指标", "数量指标", "出动机械", "不少于30台次", null, null, null],
          ["产出指标", "数量指标", "堆土场", "约2处", null, null, null],
          ["满意度指标", null, "沿岸居民满意度", "90%", "93%", null, 10],
        ],
      },
    ]);
    expect(reading.projects[0]?.funds["total"]?.raw).toBe("120万元");
    expect(reading.projects[0]?.totalScore).toBe(96);
  });

  test("without indicators gives no project", async () => {
    const reading = await read("关于加强河道管理的通知\n一、总体要求\n全面落实河长制，2031年底前完成整治。");
    expect(reading.projects).toEqual([]);
  });
});

async function read(text: string): Promise<Reading> {
  const document = await readDocument(new TextEncoder().encode(text), "示例.txt");
  return extract(document, { name: "示例.txt", sha256: "", format: document.format });
}

function briefProjects({ projects }: Reading) {
  return projects.map(({ name, execution, indicators }) => ({
    name,
    amounts: (execution?.rows ?? [])
      .flatMap(({ initialBudget, adjustedBudget, executed }) => [initialBudget, adjustedBudget, executed])
      .map((amount) => amount?.raw),
    indicators: indicators.map((row) => [
      row.level1,
      row.level2,
      row.name,
      row.annual?.raw ?? null,
      row.actual?.raw ?? null,
      row.weight,
      row.score,
    ]),
  }));
}

function rowsWarned({ messages }: Reading) {
  const rows = messages.flatMap(({ severity, indicator }) =>
    severity === "warning" && indicator !== undefined ? [indicator] : [],
  );
  return [...new Set(rows)].toSorted((first, second) => first - second);
}
