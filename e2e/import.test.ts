import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violationsOf } from "./testing/axe-violations.ts";
import { usePages, type PageOptions } from "./testing/open-page.ts";

const openPage = usePages();
const FIXTURES = join(import.meta.dirname, "..", "fixtures", "documents", "dev");

test("the sample that is there already becomes no second reading", async () => {
  const page = await openImports();
  const buffer = await readFile(join(FIXTURES, "..", "..", "sample", "guangzhou-target-list.txt"));
  await choose(page, { name: "样例.txt", mimeType: "text/plain", buffer });
  await page.getByRole("button", { name: "载入 4 个项目" }).click();
  await page.getByRole("link", { name: "打开载入的表" }).click();
  await page.getByText("4 个项目，21 条指标").waitFor();
  await page.goto("/department");
  await page.getByRole("row").filter({ hasText: "guangzhou-target-list.txt" }).waitFor();
  expect(await page.getByRole("row").filter({ hasText: "样例.txt" }).count()).toBe(0);
});

test("a published workbook is read, each project's outcome is shown, and it is loaded once", async () => {
  const page = await openImports();
  const file = {
    name: "公开表.xlsx",
    mimeType: "application/octet-stream",
    buffer: await readFile(join(FIXTURES, "000.xlsx")),
  };
  await choose(page, file);
  const job = page.getByRole("region", { name: "公开表.xlsx" });
  await job.getByText("待载入").waitFor();
  await job.getByRole("heading", { name: "每个项目" }).waitFor();
  expect(await job.getByRole("row").count()).toBeGreaterThan(1);
  await job.getByRole("button", { name: /^载入 \d+ 个项目$/ }).click();
  await job.getByText("已载入").waitFor();
  await choose(page, { ...file, name: "同一份.xlsx" });
  await job.getByText("已载入").waitFor();
  expect(await page.getByRole("list", { name: "导入任务" }).getByText("公开表.xlsx").count()).toBe(1);
  await job.getByRole("link", { name: "打开载入的表" }).click();
  await page.waitForURL(/\/department\//);
  await page.getByRole("grid").waitFor();
});

test("projects that cannot be loaded are held back with the reason, the others are loaded", async () => {
  const page = await openImports();
  const rows = [listRow("可载项目", "12.00", "12.00", "0.00"), listRow("差额项目", "30.00", "20.00", "5.00")];
  await choose(page, markdown("暂缓.md", "年度指标值", rows));
  const held = page.getByRole("row").filter({ hasText: "差额项目" });
  await held.getByText("暂缓").waitFor();
  await held.getByText(/相差 5.00万元/).waitFor();
  await page.getByRole("button", { name: "载入 1 个项目" }).click();
  await page.getByRole("link", { name: "打开载入的表" }).click();
  await page.getByText("1 个项目，").first().waitFor();
});

test("an import is cancelled and starts again with the same file", async () => {
  const page = await openImports();
  const file = markdown("取消.md", "年度指标值", [listRow("取消项目", "7.00", "7.00", "0.00")]);
  await choose(page, file);
  const job = page.getByRole("region", { name: "取消.md" });
  await job.getByRole("button", { name: "取消导入" }).click();
  await job.getByText("已取消，什么也没有载入").waitFor();
  await choose(page, file);
  await job.getByRole("button", { name: "载入 1 个项目" }).waitFor();
});

test("a person says what a column is; the file is read again, and the next one of the layout is read the same way", async () => {
  const page = await openImports();
  await choose(page, markdown("本期.md", "本期数额", [listRow("映射项目", "1.00", "1.00", "0.00")]));
  const column = page.getByRole("listitem").filter({ has: page.getByText("本期数额", { exact: true }) });
  await column.getByText("不认识，没有读入").waitFor();
  await column.getByRole("combobox").selectOption("年度指标值");
  await page.getByRole("button", { name: "按所选重新读取" }).click();
  await choose(page, markdown("本期二.md", "本期数额", [listRow("映射项目二", "2.00", "2.00", "0.00")]));
  await page.getByRole("region", { name: "本期二.md" }).getByText("各列读作什么").click();
  await column.getByText("按您指定读作年度指标值").waitFor();
  await page.getByText(/^记住的表头/).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "导出为文件" }).click(),
  ]);
  expect(JSON.parse(await text(await download.createReadStream()))).toMatchObject({
    format: "mingji-import-mappings",
    mappings: [{ roles: { 本期数额: "annual" } }],
  });
  await page.getByLabel("从文件导入").setInputFiles({
    name: "坏.json",
    mimeType: "application/json",
    buffer: Buffer.from("[}"),
  });
  await page.getByText("这不是从明绩导出的表头文件").waitFor();
});

test("a file that cannot be read fails in words; a visitor chooses a role first", async () => {
  const page = await openImports();
  await choose(page, {
    name: "坏.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("PK\u0003\u0004坏"),
  });
  const job = page.getByRole("region", { name: "坏.xlsx" });
  await job.getByRole("alert").filter({ hasText: "没有读成" }).waitFor();
  const visitor = await openPage("/import");
  await visitor.getByText("当前角色不能导入").waitFor();
});

test.each([
  ["a desk in Chinese", {}],
  ["a phone in English", { width: 390, height: 844, language: "en" }],
  ["a dark desk", { theme: "dark" }],
] as const)("the page has no accessibility violation and never scrolls sideways: %s", async (_, options) => {
  const page = await openImports(options);
  const rows = [listRow("好项目", "12.00", "12.00", "0.00"), listRow("差项目", "30.00", "20.00", "5.00")];
  await choose(page, markdown("查看.md", "未知栏目", rows));
  await page.getByText("差项目").first().waitFor();
  expect(await violationsOf(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
});

async function openImports(options: PageOptions = {}): Promise<Page> {
  const page = await openPage("/import", options);
  await page
    .getByRole("button", { name: /^(单位经办01|Unit editor)/ })
    .first()
    .click();
  await page.locator("#content input[type=file]").first().waitFor({ state: "attached" });
  return page;
}

async function choose(page: Page, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  const done = page.waitForURL((url) => url.searchParams.has("job"));
  await page.locator("#content input[type=file]").first().setInputFiles(file);
  await done;
}

function listRow(name: string, ...money: readonly string[]): readonly (readonly string[])[] {
  return [
    [name, ...money, "完成培训。", "产出指标", "数量指标", "培训人次", "≥120人次"],
    [name, ...money, "完成培训。", "满意度指标", "服务对象满意度指标", "学员满意度", "≥90%"],
  ];
}

function markdown(name: string, valueHeading: string, projects: readonly ReturnType<typeof listRow>[]) {
  const heads = [
    "项目名称",
    "总计",
    "财政拨款",
    "其他资金",
    "年度目标",
    "一级指标",
    "二级指标",
    "三级指标",
    valueHeading,
  ];
  const lines = [heads, heads.map(() => "---"), ...projects.flat()].map((cells) => `| ${cells.join(" | ")} |`);
  const content = `项目支出绩效目标表\n\n单位：万元\n\n${lines.join("\n")}\n`;
  return { name, mimeType: "text/markdown", buffer: Buffer.from(content) };
}
