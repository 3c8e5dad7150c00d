import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCommandLine } from "../run-command-line.ts";
import { listen } from "../testing/listen.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mingji-across-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(...args: readonly string[]) {
  const { environment, written, complaints } = listen();
  const exitCode = await runCommandLine(["audit", ...args], environment);
  return { exitCode, text: written(), complaints: complaints() };
}

/** Writes a table under the test's folder and gives its path. */
async function write(place: string, text: string): Promise<string> {
  const path = join(folder, place);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return path;
}

interface PlanSpec {
  readonly title?: string;
  readonly name?: string;
  readonly department?: string;
  readonly unit?: string;
  readonly year?: number;
  readonly total?: string;
  readonly persons?: string;
  readonly rate?: string;
}

function planText({
  title = "项目支出绩效目标表",
  name = "技能培训项目",
  department = "甲市人社局",
  unit = department,
  year = 2024,
  total = "80.00",
  persons = "≥500人次",
  rate = "≥95%",
}: PlanSpec): string {
  return [
    `# ${year}年度${title}`,
    "单位：万元",
    "",
    `| 项目名称 | ${name} | | |`,
    "|---|---|---|---|",
    `| 主管部门 | ${department} | 实施单位 | ${unit} |`,
    `| 资金总额 | ${total} | | |`,
    "| 一级指标 | 二级指标 | 三级指标 | 指标值 |",
    `| 产出指标 | 数量指标 | 培训技能人才 | ${persons} |`,
    `| 产出指标 | 质量指标 | 培训合格率 | ${rate} |`,
    "| 产出指标 | 时效指标 | 完成时间 | 2024年12月底前 |",
    "| 成本指标 | 经济成本指标 | 人均培训成本 | ≤1500元 |",
    "| 效益指标 | 社会效益指标 | 受训人员就业率 | ≥80% |",
    "| 满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥90% |",
    "",
  ].join("\n");
}

function wholeText(name: string, superior: string | null, total: string, persons: string): string {
  return [
    "# 2024年度部门（单位）整体支出绩效目标表",
    "单位：万元",
    "",
    `| 部门（单位）名称 | ${name} | | |`,
    "|---|---|---|---|",
    ...(superior === null ? [] : [`| 主管部门 | ${superior} | | |`]),
    `| 年度预算总额 | ${total} | | |`,
    "| 一级指标 | 二级指标 | 三级指标 | 指标值 |",
    `| 产出指标 | 数量指标 | 培训技能人才 | ${persons} |`,
    "| 效益指标 | 社会效益指标 | 受训人员就业率 | ≥80% |",
    "",
  ].join("\n");
}

function scoreText(title: string, score: number): string {
  return [
    `# 2023年度${title}`,
    "",
    "| 项目名称 | 技能培训项目 | | | | | |",
    "|---|---|---|---|---|---|---|",
    "| 主管部门 | 甲市人社局 | | 实施单位 | 甲市人社局 | | |",
    "| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |",
    `| 产出指标 | 数量指标 | 培训技能人才 | ≥500人次 | 520人次 | 100 | ${score} |`,
    `| 总分 | | | | | 100 | ${score} |`,
    "",
  ].join("\n");
}

interface JsonFinding {
  readonly source?: { readonly name: string };
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly other?: { readonly document: string; readonly project: number | null; readonly indicator: number | null };
}

interface JsonLine {
  readonly source: { readonly name: string };
  readonly findings: readonly JsonFinding[];
  readonly across?: readonly JsonFinding[];
  readonly compared?: { readonly families: readonly unknown[]; readonly budgets: readonly unknown[] };
}

function linesOf(text: string): readonly JsonLine[] {
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as JsonLine);
}

/** Findings that name a second document, in short. */
function compared(findings: readonly JsonFinding[]): readonly string[] {
  return findings.flatMap(({ rule, message, other }) =>
    other === undefined ? [] : [`${rule} ${message} ← ${other.document}#${other.project}`],
  );
}

describe("the same project in other files", () => {
  test("each file of a folder is compared with its own department's project of last year and as approved", async () => {
    const own = await write("plans/甲.md", planText({}));
    await write("plans/乙.md", planText({ department: "乙市人社局" }));
    await write("last/一.md", planText({ year: 2023, persons: "≥900人次" }));
    await write("last/二.md", planText({ year: 2023, department: "乙市人社局" }));
    await write("last/三.md", planText({ year: 2022, persons: "≥9000人次" }));
    await write("approved/甲.md", planText({ persons: "≥600人次" }));
    await write("approved/乙.md", planText({ department: "乙市人社局" }));
    const plans = join(folder, "plans");
    const related = ["--last-year", join(folder, "last"), "--approved", join(folder, "approved")];
    const { exitCode, text } = await run(plans, ...related, "--json");
    expect(linesOf(text).map(({ source, findings }) => [source.name, compared(findings)])).toEqual([
      ["乙.md", []],
      [
        "甲.md",
        [
          "M01 “培训技能人才”上年目标≥900人次，本年降到≥500人次，没有说明。 ← 一.md#0",
          "X06 “培训技能人才”批复值≥600人次，本表写≥500人次，无调整记录。 ← 甲.md#0",
        ],
      ],
    ]);
    expect(exitCode).toBe(1);
    const human = await run(own, ...related);
    expect(human.text).toContain("↔ 一.md 第 9 行");
  });

  test("one file beside one file belong together whatever department is printed", async () => {
    const plan = await write("pair/plan.md", planText({}));
    const approved = await write("pair/approved.md", planText({ department: "甲市人力资源局", rate: "≥98%" }));
    const { text } = await run(plan, "--approved", approved, "--json");
    expect(linesOf(text).flatMap(({ findings }) => compared(findings))).toEqual([
      "X06 “培训合格率”批复值≥98%，本表写≥95%，无调整记录。 ← approved.md#0",
    ]);
  });

  test("an evaluation far below the self-score is named with both places", async () => {
    const own = await write("scores/自评.md", scoreText("项目支出绩效自评表", 98));
    const evaluation = await write("scores/评价.md", scoreText("项目支出绩效自评表", 80));
    const { text } = await run(own, "--evaluation", evaluation, "--json");
    expect(linesOf(text).flatMap(({ findings }) => compared(findings))).toEqual([
      "X05 自评98分，评价80分，相差18分。 ← 评价.md#0",
    ]);
  });

  test("a related file that cannot be read is said; the audit goes on and ends with 2", async () => {
    const plan = await write("pair/plan.md", planText({}));
    const { exitCode, text, complaints } = await run(plan, "--approved", join(folder, "none.md"), "--json");
    expect([exitCode, linesOf(text).length]).toEqual([2, 1]);
    expect(complaints).toContain("none.md");
  });
});

describe("files beside each other", () => {
  const REPORT = [
    "# 示例县教育局2024年部门预算公开",
    "",
    "## 项目支出表",
    "单位：万元",
    "",
    "| 单位名称 | 项目名称 | 合计 | 财政拨款 |",
    "|---|---|---|---|",
    "| 示例县教育局 | 校舍维修项目 | 80.00 | 80.00 |",
    "| 示例县教育局 | 营养改善项目 | 40.00 | 40.00 |",
    "| 合计 | | 120.00 | 120.00 |",
    "",
    planText({ name: "校舍维修项目", department: "示例县教育局", total: "88.00" }),
  ].join("\n");

  test("plans against the budget table of the same report, in every format with both places", async () => {
    const report = await write("report/预算公开.md", REPORT);
    const json = await run(report, "--across", "--json");
    const last = linesOf(json.text).at(-1);
    expect(last?.across?.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
      ["F03", "error", "项目“校舍维修项目”目标表88.00万元，预算表80.00万元，相差8.00万元。"],
      ["F03", "warning", "预算表项目“营养改善项目”（40.00万元）没有绩效目标表。"],
    ]);
    expect(last?.compared?.budgets).toEqual([{ budget: "预算公开.md", lines: 2, plans: 1, matched: true }]);
    expect(json.exitCode).toBe(1);
    const human = await run(report, "--across");
    expect(human.text).toContain("目标与预算: 预算公开.md，预算表 2 行，1 个项目");
    const csv = await run(report, "--across", "--csv");
    expect(csv.text).toContain("第 18 行 ↔ 预算公开.md 第 8 行");
    const sarif = JSON.parse((await run(report, "--across", "--sarif")).text) as {
      readonly runs: readonly { readonly results: readonly { readonly relatedLocations?: readonly unknown[] }[] }[];
    };
    const related = sarif.runs[0]?.results.flatMap(({ relatedLocations }) => relatedLocations ?? []);
    expect(related).toEqual([
      {
        physicalLocation: { artifactLocation: { uri: encodeURI("预算公开.md") }, region: { startLine: 8 } },
        message: { text: "预算公开.md 第 8 行" },
      },
    ]);
  });

  test("a budget table that shares no name with the plans is undetermined, not a finding", async () => {
    const report = await write(
      "report/其他.md",
      REPORT.replaceAll("| 示例县教育局 | 校舍维修项目 |", "| 示例县教育局 | 基本支出 |"),
    );
    const { text } = await run(report, "--across");
    expect(text).toContain("名称无一相同，无法判定");
    expect(text).not.toContain("预算表中没有");
  });

  test("regions against the programme: money and counts; broken down together they are no copies", async () => {
    const title = "转移支付区域绩效目标表";
    await write("regions/0.md", planText({ title, department: "示例省人社厅", total: "300.00", persons: "≥1000人次" }));
    await write("regions/1.md", planText({ title, department: "甲市人社局", total: "180.00", persons: "≥500人次" }));
    await write("regions/2.md", planText({ title, department: "乙市人社局", total: "100.00", persons: "≥400人次" }));
    const { exitCode, text } = await run(join(folder, "regions"), "--across", "--json");
    const last = linesOf(text).at(-1);
    expect(last?.compared?.families).toEqual([{ whole: "0.md", parts: ["1.md", "2.md"] }]);
    expect(compared(last?.across ?? [])).toEqual([
      "F03 总额300.00万元，2个下级表合计280.00万元，相差20.00万元。 ← 1.md#null",
      "R02 “培训技能人才”总目标≥1000人次，2个下级表合计900人次。 ← 1.md#0",
    ]);
    expect(exitCode).toBe(1);
  });

  test("a department's list against one file of every unit: the sums of money; a unit that is missing leaves it open", async () => {
    const unit = (name: string, total: string) =>
      planText({ name: `${name}项目`, unit: name, total, persons: "=500人次" });
    const list = await write("list/部门.md", `${unit("一中心", "60.00")}\n${unit("二中心", "40.00")}`);
    const one = await write("list/一.md", unit("一中心", "60.00"));
    const two = await write("list/二.md", unit("二中心", "30.00"));
    const all = linesOf((await run(list, one, two, "--across", "--json")).text).at(-1);
    expect(compared(all?.across ?? [])).toEqual([
      "F03 总额100.00万元，2个下级表合计90.00万元，相差10.00万元。 ← 一.md#null",
    ]);
    const open = linesOf((await run(list, one, "--across", "--json")).text).at(-1);
    expect([open?.across, open?.compared?.families]).toEqual([[], []]);
  });

  test("the whole-department tables of units against the department's", async () => {
    await write("whole/0.md", wholeText("甲市人社局", null, "1000.00", "≥900人次"));
    await write("whole/1.md", wholeText("一中心", "甲市人社局", "600.00", "≥500人次"));
    await write("whole/2.md", wholeText("二中心", "甲市人社局", "400.00", "≥300人次"));
    const last = linesOf((await run(join(folder, "whole"), "--across", "--json")).text).at(-1);
    expect(last?.compared?.families).toEqual([{ whole: "0.md", parts: ["1.md", "2.md"] }]);
    expect(compared(last?.across ?? [])).toEqual(["R02 “培训技能人才”总目标≥900人次，2个下级表合计800人次。 ← 1.md#0"]);
  });

  test("--whole names the whole when the tables do not tell; it is one of the named files", async () => {
    const whole = await write("units/总.md", planText({ total: "100.00", persons: "≥1000人次" }));
    const one = await write("units/一.md", planText({ department: "一中心", total: "60.00", persons: "≥600人次" }));
    const two = await write("units/二.md", planText({ department: "二中心", total: "30.00", persons: "≥400人次" }));
    const { text } = await run(whole, one, two, "--whole", relative(".", whole), "--json");
    expect(compared(linesOf(text).at(-1)?.across ?? [])).toEqual([
      "F03 总额100.00万元，2个下级表合计90.00万元，相差10.00万元。 ← 一.md#null",
    ]);
    expect((await run(one, two, "--whole", whole)).exitCode).toBe(2);
  });

  test("the same text of another unit is found among many files read in threads, and a baseline knows it", async () => {
    const persons = (index: number) => (index === 5 ? "≥500人次" : `≥${index * 37 + 500}人次`);
    for (let index = 0; index < 6; index += 1) {
      const department = `示例${index}局`;
      const name = index % 5 === 0 ? "技能培训项目" : `第${index}项`;
      const text = planText({ department, name, persons: persons(index) });
      const changed = index % 5 === 0 ? text : text.replace(/≥\d+%|≤1500元|培训|学员/g, (word) => `${word}${index}`);
      await write(`many/${index}.md`, changed);
    }
    const many = join(folder, "many");
    const { text } = await run(many, "--across", "--json");
    expect(linesOf(text).length).toBe(7);
    expect(
      linesOf(text)
        .at(-1)
        ?.across?.map(({ source, message }) => [source?.name, message]),
    ).toEqual([["5.md", "指标与“示例0局”的项目“技能培训项目”有100%相同。"]]);
    const baseline = await write("baseline.jsonl", text);
    const again = await run(many, "--across", "--json", "--baseline", baseline);
    expect(
      linesOf(again.text)
        .at(-1)
        ?.across?.map(({ severity }) => severity),
    ).toEqual(["info"]);
  });

  test("a self-evaluation of the same project and year is no copy of its plan", async () => {
    const plan = await write("same/目标.md", planText({}));
    const copy = await write("same/另存.md", planText({ title: "项目支出绩效自评表" }));
    const { text } = await run(plan, copy, "--across", "--json");
    expect(linesOf(text).at(-1)?.across).toEqual([]);
  });
});

describe("coverage", () => {
  test("the report for people says what was checked, and on request why rules are undetermined", async () => {
    const plan = await write("pair/plan.md", planText({}));
    const { text } = await run(plan);
    const [, total, ...counts] =
      /检查 (\d+) 条规则: 通过 (\d+)  有问题 (\d+)  不适用 (\d+)  无法判定 (\d+)/.exec(text) ?? [];
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(Number(total));
    expect(text).not.toContain("无法判定的原因");
    const full = await run(plan, "--outcomes", "full");
    expect(full.text).toMatch(/无法判定的原因\n(?:.+: [A-Z]\d\d.*\n)+/);
    expect(full.text).toMatch(/1\. 技能培训项目 {2}检查 \d+ 条规则/);
  });

  test("help names the options in both languages", async () => {
    const chinese = await run("--help");
    const english = await run("--help", "--lang", "en");
    for (const option of ["--approved", "--last-year", "--evaluation", "--across", "--whole"]) {
      expect(chinese.text).toContain(option);
      expect(english.text).toContain(option);
    }
  });
});
