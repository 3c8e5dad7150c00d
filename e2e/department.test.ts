import { expect, test } from "vitest";
import { usePages } from "./testing/open-page.ts";

const openPage = usePages();

test("the sample department comes from the database with totals, form and findings", async () => {
  const page = await openPage("/department");
  const row = page.getByRole("row").filter({ hasText: "guangzhou-target-list.txt" });
  await row.waitFor();
  expect(await row.textContent()).toContain("20,611.44");
  await row.getByRole("link").click();
  await page.getByText("4 个项目，21 条指标").waitFor();
  await page.getByRole("grid").waitFor();
  await page.locator("[data-finding]").first().locator("button").first().click();
  await page.locator("[role=gridcell][aria-selected=true]").waitFor();
});

test("the demo is marked, and a role is chosen without a password", async () => {
  const page = await openPage("/department");
  await page.getByText("演示", { exact: true }).waitFor();
  await page.getByRole("button", { name: "单位经办01" }).click();
  await page
    .getByRole("banner")
    .getByRole("button", { name: /单位经办01/ })
    .waitFor();
  await page.getByRole("heading", { name: "选择一个角色" }).waitFor({ state: "detached" });
});

test("a file is imported once; again it changes nothing; a visitor may not import", async () => {
  const page = await openPage("/department");
  const table = { name: "示例.md", mimeType: "text/markdown", buffer: Buffer.from(TABLE) };
  await page.locator("input[type=file]").setInputFiles(table);
  await page.getByText("请先选择一个角色").waitFor();
  await page.getByRole("button", { name: "部门审核01" }).click();
  await page.getByRole("heading", { name: "选择一个角色" }).waitFor({ state: "detached" });
  await page.locator("input[type=file]").setInputFiles(table);
  await page.getByRole("row").filter({ hasText: "示例.md" }).waitFor();
  await page.locator("input[type=file]").setInputFiles(table);
  await page.getByText(/完全相同，没有改动/).waitFor();
  expect(await page.getByRole("row").filter({ hasText: "示例.md" }).count()).toBe(1);
});

test("the rule book is searched, filtered and tried on an example", async () => {
  const page = await openPage("/rules");
  await page.getByText(/显示 \d+ 条/).waitFor();
  await page.getByRole("textbox", { name: "搜索规则、依据或改法" }).fill("满意度");
  await page.waitForURL(/words=/);
  const found = await page
    .locator("details summary")
    .filter({ hasText: /^C04|C04/ })
    .count();
  expect(found).toBeGreaterThan(0);
  await page.getByText("用一个例子试一试").click();
  await page.getByRole("button", { name: "检查", exact: true }).click();
  await page
    .getByText(/无法衡量/)
    .first()
    .waitFor();
});

test("an unknown page and an unknown reading say so", async () => {
  const page = await openPage("/nowhere");
  await page.getByText("没有这个页面").waitFor();
  await page.goto("/department/01890a5d-ac96-774b-bcce-b302099a8057");
  await page.getByRole("alert").waitFor();
});

const TABLE = `项目支出绩效目标表

单位：万元

| 项目名称 | 总计 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 |
| --- | --- | --- | --- | --- | --- | --- |
| 示例项目1 | 12.00 | 培训120人次。 | 产出指标 | 数量指标 | 培训人次 | ≥120人次 |
| 示例项目1 | 12.00 | 培训120人次。 | 满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥90% |
`;
