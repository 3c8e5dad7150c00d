import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violationsOf } from "./testing/axe-violations.ts";
import { usePages } from "./testing/open-page.ts";

const openPage = usePages();

/** The demo's plan that its unit still holds. */
const DRAFT = "综合业务工作经费";
const WAY_MS = 120_000;

test("a finding is edited away, the plan submitted, approved, returned with a reason and back in draft", {
  timeout: WAY_MS,
}, async () => {
  const page = await openPage("/plans");
  await chooseRole(page, "单位经办01");
  await page.getByRole("link", { name: DRAFT }).click();
  const submit = page.getByRole("button", { name: "提交单位审批" });
  await submit.waitFor();
  expect(await submit.isDisabled()).toBe(true);
  await page.getByText(/还有 \d+ 个错误级问题没有处理/).waitFor();

  await mendErrors(page);
  await page.locator("[data-save=saved]").waitFor();
  await page.getByText(/还有 \d+ 个错误级问题没有处理/).waitFor({ state: "detached" });
  await submit.click();
  await stateIs(page, "单位审批");

  await chooseRole(page, "单位审批01");
  await page.getByRole("button", { name: "单位同意，报部门" }).click();
  await stateIs(page, "部门审核");

  await chooseRole(page, "部门审核01");
  await page.getByRole("button", { name: "退回单位", exact: true }).click();
  const dialog = page.getByRole("dialog");
  expect(await dialog.getByRole("button", { name: "确定" }).isDisabled()).toBe(true);
  await dialog.getByRole("textbox").fill("请补充培训人次的测算依据。");
  await dialog.getByRole("button", { name: "确定" }).click();
  await stateIs(page, "编制中");

  await chooseRole(page, "单位经办01");
  await page.getByText(/部门审核01 .+ 退回：/).waitFor();
  await page.getByText("请补充培训人次的测算依据。").first().waitFor();
  await page.getByRole("tab", { name: /经过/ }).click();
  await page.locator("li").filter({ hasText: "退回单位" }).getByText("请补充培训人次的测算依据。").waitFor();
});

test("typing is undone, kept while the server is away, and saved when it is back", { timeout: WAY_MS }, async () => {
  const page = await openPage("/plans");
  await chooseRole(page, "单位经办01");
  await page.getByRole("link", { name: DRAFT }).click();
  const cell = page.locator('[data-key="0/0/annual"]');
  const before = (await cell.textContent()) ?? "";
  await cell.click();
  await page.keyboard.insertText("≥9次");
  await page.getByText("定量").waitFor();
  await page.keyboard.press("Enter");
  await expect.poll(() => cell.textContent()).toContain("≥9次");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Control+z");
  await expect.poll(() => cell.textContent()).toBe(before);
  await page.locator("[data-save=saved]").waitFor();

  await page.context().setOffline(true);
  await cell.click();
  await page.keyboard.insertText("≥8次");
  await page.keyboard.press("Enter");
  await page.locator("[data-save=offline]").waitFor();
  await page.context().setOffline(false);
  await page.locator("[data-save=saved]").waitFor();
  await page.reload();
  await expect.poll(() => cell.textContent()).toContain("≥8次");
});

test("an input method composes on a selected cell from the first key, and its keys are left to it", {
  timeout: WAY_MS,
}, async () => {
  const page = await openPage("/plans");
  await chooseRole(page, "单位经办01");
  await page.getByRole("link", { name: DRAFT }).click();
  const cell = page.locator('[data-key="0/2/annual"]');
  await cell.click();
  const devtools = await page.context().newCDPSession(page);
  for (const text of ["b", "bu", "bu di yu"]) {
    await devtools.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  }
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  await devtools.send("Input.insertText", { text: "不低于" });
  await page.keyboard.type("91%");
  await page.keyboard.press("Enter");
  await expect.poll(() => cell.textContent()).toContain("不低于91%");
  await page.locator("[data-save=saved]").waitFor();
});

test("two people change one cell: both texts are shown and nothing is overwritten", { timeout: WAY_MS }, async () => {
  const first = await openPage("/plans");
  await chooseRole(first, "单位经办01");
  await first.getByRole("link", { name: DRAFT }).click();
  const cellOf = (page: Page) => page.locator('[data-key="0/1/annual"]');
  await cellOf(first).waitFor();
  const second = await openPage(new URL(first.url()).pathname);
  await second.getByRole("button", { name: "单位经办01" }).click();
  await type(second, '[data-key="0/1/annual"]', "≥21次");
  await second.locator("[data-save=saved]").waitFor();
  await type(first, '[data-key="0/1/annual"]', "≥22次");
  const conflict = first.getByRole("alert", { name: "别人先保存了改动" });
  await conflict.waitFor();
  expect(await conflict.getByRole("radio").count()).toBe(2);
  await conflict.getByRole("radio").nth(1).check();
  await conflict.getByRole("button", { name: "按所选合并并保存" }).click();
  await first.locator("[data-save=saved]").waitFor();
  await expect.poll(() => cellOf(first).textContent()).toContain("≥21次");
});

test("a block from a spreadsheet fills rows and adds the missing ones", { timeout: WAY_MS }, async () => {
  const page = await openPage("/plans");
  await chooseRole(page, "单位经办01");
  await page.getByRole("link", { name: DRAFT }).click();
  await page.locator('[data-key="0/3/name"]').waitFor();
  // The key of the project's own name ends the same way.
  const last = (await page.locator('[data-key$="/name"]').count()) - 2;
  await page.locator(`[data-key="0/${last}/name"]`).click();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", '满意度甲\t≥95%\t≥91%\n"两行\n指标"\t≥1个\t≥1个\n');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  const added = page.locator(`[data-key="0/${last + 1}/name"]`);
  await expect.poll(() => added.textContent()).toContain("两行\n指标");
  expect(await page.locator(`[data-key="0/${last}/annual"]`).textContent()).toContain("≥91%");
  await page.keyboard.press("Control+z");
  await added.waitFor({ state: "detached" });
});

test("a comment is pinned to its cell, and a reviewer waives a finding with a reason", {
  timeout: WAY_MS,
}, async () => {
  const page = await openPage("/plans");
  await chooseRole(page, "财政审核01");
  await page
    .getByRole("group", { name: "按状态筛选" })
    .getByRole("button", { name: /^财政审核/ })
    .click();
  await page.getByText("显示 1 份").waitFor();
  await page.getByRole("table").getByRole("link").first().click();
  await page.locator('[data-key="0/0/annual"]').click();
  await page.getByRole("tab", { name: /批注/ }).click();
  await page.getByRole("textbox", { name: /年度指标值/ }).fill("请写明口径");
  await page.getByRole("button", { name: "提交批注" }).click();
  await page.locator('[data-key="0/0/annual"][title*="请写明口径"]').waitFor();

  await page.getByRole("tab", { name: /问题/ }).click();
  await page.locator("[data-finding]").first().locator("button").first().click();
  await page.getByRole("button", { name: /豁免 .+ 这条问题/ }).click();
  await page.getByRole("dialog").getByRole("textbox").first().fill("已核实，可以接受");
  await page.getByRole("dialog").getByRole("button", { name: "确定" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.getByRole("tab", { name: /经过/ }).click();
  await page.locator("li").filter({ hasText: "豁免问题" }).getByText("已核实，可以接受").waitFor();
});

test.each([
  ["a desk", {}],
  ["dark, English", { theme: "dark", language: "en" }],
  ["a phone", { width: 390, height: 844 }],
] as const)("neither page breaks a rule of WCAG 2.2 AA: %s", { timeout: WAY_MS }, async (_, options) => {
  const page = await openPage("/plans", options);
  const english = "language" in options;
  await page.getByRole("button", { name: english ? "Unit editor 01" : "单位经办01" }).click();
  await page.getByRole("link", { name: DRAFT }).waitFor();
  const found: (readonly [string, readonly string[]])[] = [["list", await violationsOf(page)]];
  await page.getByRole("link", { name: DRAFT }).click();
  await page.getByRole("grid").waitFor();
  found.push(["plan", await violationsOf(page)]);
  for (const tab of await page.getByRole("tab").all()) {
    await tab.click();
    found.push([(await tab.textContent()) ?? "", await violationsOf(page)]);
  }
  expect(found.filter(([, violations]) => violations.length > 0)).toEqual([]);
});

async function chooseRole(page: Page, name: string): Promise<void> {
  const menu = page.getByRole("banner").getByRole("button", { name: /▾/ });
  await menu.click();
  await page.getByRole("menuitem", { name }).click();
  await page
    .getByRole("banner")
    .getByRole("button", { name: new RegExp(name) })
    .waitFor();
}

async function stateIs(page: Page, title: string): Promise<void> {
  await page.locator("[aria-current=step]").filter({ hasText: title }).waitFor();
}

async function type(page: Page, selector: string, text: string): Promise<void> {
  await page.locator(selector).click();
  await page.keyboard.insertText(text);
  await page.keyboard.press("Enter");
}

/** What the findings ask for: real period values, and the missing class of indicator. */
async function mendErrors(page: Page): Promise<void> {
  await type(page, '[data-key="0/0/period"]', "不少于6次");
  await type(page, '[data-key="0/1/period"]', "不少于2次");
  await type(page, '[data-key="0/2/period"]', "不低于90%");
  await type(page, '[data-key="0/3/period"]', "≥90%");
  await page.locator('[data-key="0/2/name"]').click();
  await page.getByRole("button", { name: "加一行" }).click();
  // The new row's name has the focus already.
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toMatch(/^#4 /);
  await page.keyboard.insertText("受益企业数");
  await page.keyboard.press("Enter");
  await type(page, '[data-key="0/3/period"]', "≥30家");
  await type(page, '[data-key="0/3/annual"]', "≥30家");
  await page.locator('[data-key="0/3/name"]').click();
  await page.getByRole("combobox", { name: "指标类别" }).fill("社会效益");
  await page.keyboard.press("Enter");
}
