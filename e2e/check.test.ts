import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { dropFiles } from "./testing/drop-file.ts";
import { largeTable } from "./testing/large-table.ts";
import { usePages } from "./testing/open-page.ts";

const openPage = usePages();
const SAMPLE = join(import.meta.dirname, "..", "fixtures", "sample", "guangzhou-target-list.txt");

test("the sample shows 4 projects and 21 indicators with findings and their clauses", async () => {
  const page = await openSample();
  expect(await page.locator("[role=grid] [data-key$='//name']").count()).toBe(4);
  await page.getByRole("tab", { name: "概览" }).click();
  await page.getByText("4 个项目，21 条指标，合计 20,611.44万元").waitFor();
  const first = page.locator("[data-finding]").first();
  await first.getByRole("button", { name: "依据和理由" }).click();
  await first.getByText("依据", { exact: true }).waitFor();
});

test("checking sends nothing: after the page is there, no request leaves it", async () => {
  const page = await openPage("/check");
  await page.waitForLoadState("networkidle");
  const sent: string[] = [];
  page.on("request", (request) => {
    const body = request.postDataBuffer();
    if (request.method() !== "GET" || body !== null) sent.push(`${request.method()} ${request.url()}`);
    else if (!/[/](assets|sample)[/]/.test(request.url())) sent.push(request.url());
  });
  await dropFiles(page, [{ name: "表.txt", content: await readFile(SAMPLE, "utf8") }]);
  await page.getByRole("grid").waitFor();
  await page.locator("[data-finding]").first().waitFor();
  expect(sent).toEqual([]);
});

test("a finding leads to its cell, and the cell back to its findings", async () => {
  const page = await openSample();
  const finding = page.locator("[data-finding]").filter({ hasText: "30" }).first();
  await finding.locator("button").first().click();
  const cell = page.locator("[role=gridcell][aria-selected=true]");
  await cell.waitFor();
  expect(await isInView(page, "[role=gridcell][aria-selected=true]")).toBe(true);

  const marked = page
    .getByRole("gridcell", { name: /个问题/ })
    .filter({ hasText: "100%" })
    .first();
  await marked.click();
  await page.getByText("只看“100%”的问题").waitFor();
  expect(await page.locator("[data-finding]").first().textContent()).toContain("满意度");
  await page.getByRole("button", { name: "显示全部" }).click();
  await page.getByText("只看“100%”的问题").waitFor({ state: "detached" });
});

test("every rule says what it found, passed, could not decide or did not apply to, and why", async () => {
  const page = await openSample();
  await page.getByRole("tab", { name: "检查项" }).click();
  const row = page.getByRole("row").filter({ hasText: "C03 成本指标缺失" });
  expect(await row.getByRole("gridcell").nth(1).textContent()).toBe("4");
  await row.getByRole("gridcell").first().click();
  await page.waitForURL(/words=C03/);
  expect(await page.locator("[data-finding]").count()).toBe(4);
});

test("the source view marks the very words of the chosen finding", async () => {
  const page = await openSample();
  await page.getByRole("tab", { name: "来源" }).click();
  await page.locator("[data-finding=C08]").first().locator("button").first().click();
  await page.locator("mark").waitFor();
  expect(await page.locator("mark").textContent()).toBe("开展对接次数");
});

test("a target cell shows how it was read", async () => {
  const page = await openSample();
  await page.getByRole("gridcell", { name: "不少于6次" }).first().hover();
  const hint = page.getByRole("tooltip");
  await hint.getByText("≥6次").waitFor();
  expect(await hint.textContent()).toContain("定量");
});

test("changing the language changes every label and the findings", async () => {
  const page = await openSample();
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("tab", { name: "Form" }).waitFor();
  await page.getByRole("button", { name: "Clause and reason" }).first().waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  await page.reload();
  await page.getByRole("button", { name: "Try the real sample" }).waitFor();
});

test("a broken file says why and what to do, and the others are still checked", async () => {
  const page = await openPage("/check");
  await dropFiles(page, [
    { name: "坏.xlsx", content: "PK\u0003\u0004 broken" },
    { name: "好.txt", content: await readFile(SAMPLE, "utf8") },
  ]);
  const alert = page.getByRole("alert");
  await alert.getByText("坏.xlsx 没有读成").waitFor();
  expect((await alert.textContent())?.length).toBeGreaterThan(20);
  await page.getByRole("button", { name: "好.txt" }).first().click();
  await page.getByRole("grid").waitFor();
});

test("a running check can be cancelled and started again", async () => {
  const page = await openPage("/check");
  await dropFiles(page, [{ name: "大.md", content: largeTable(5_000) }]);
  await page.getByRole("button", { name: "取消" }).click();
  await page.getByText("已取消检查 大.md。").waitFor();
  await page.getByRole("button", { name: "再试一次" }).click();
  await page.getByRole("grid").waitFor();
});

test("5,000 rows are checked, drawn in part, and scroll within one frame a step", async () => {
  const page = await openPage("/check");
  await dropFiles(page, [{ name: "大.md", content: largeTable(5_000) }]);
  await page.getByRole("grid").waitFor({ timeout: 25_000 });
  const drawn = await page.getByRole("gridcell").count();
  expect(drawn).toBeLessThan(1_500);
  expect(await workPerFrame(page)).toBeLessThan(FRAME_MS);
  await page.getByRole("gridcell").first().click();
  await page.keyboard.press("Control+End");
  await page
    .getByRole("gridcell", { name: /示例项目1000|≥90%/ })
    .first()
    .waitFor();
});

test("findings are downloaded as CSV and JSON", async () => {
  const page = await openSample();
  const csv = await download(page, /CSV/);
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  expect(csv).toContain("级别,规则,项目,指标");
  const json = JSON.parse(await download(page, /JSON/)) as { readonly projects: readonly unknown[] };
  expect(json.projects).toHaveLength(4);
});

test("the keyboard is enough: skip link, arrows over merged cells, Enter to a finding", async () => {
  const page = await openSample();
  await page.keyboard.press("Tab");
  await page.getByRole("grid").locator("[tabindex='0']").focus();
  for (const key of ["ArrowDown", "ArrowDown", "ArrowRight", "ArrowRight", "ArrowRight"])
    await page.keyboard.press(key);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-key"))).toBe("0//goals.annual");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "显示全部" }).waitFor();
});

test("on a phone the form, the findings and the source take turns and nothing is wider than the screen", async () => {
  const page = await openSample({ width: 390, height: 844 });
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.getByRole("tab", { name: /问题/ }).click();
  await page.locator("[data-finding]").first().locator("button").first().click();
  await page.locator("[role=gridcell][aria-selected=true]").waitFor();
  expect(await overflow()).toBeLessThanOrEqual(0);
});

test("on paper every row and every finding is drawn", async () => {
  const page = await openSample();
  const all = Number(
    /\d+/.exec(
      (await page
        .getByRole("button", { name: /guangzhou/ })
        .first()
        .textContent()) ?? "",
    )?.[0],
  );
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await page.locator("[data-finding]").count()).toBe(all);
  expect(await page.locator("[role=grid] [data-key$='//name']").count()).toBe(4);
});

test("the filter stands in the address", async () => {
  const page = await openSample();
  await page.getByRole("button", { name: /^错误/ }).click();
  await page.waitForURL(/level=error/);
  expect(await page.locator("[data-finding] .severity-warning").count()).toBe(0);
});

async function openSample(options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  const page = await openPage("/check", options);
  await page.getByRole("button", { name: "用真实样表试一试" }).click();
  await page.getByRole("grid").waitFor();
  return page;
}

async function download(page: Page, item: RegExp): Promise<string> {
  await page.getByRole("button", { name: /下载/ }).click();
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("menuitem", { name: item }).click()]);
  const folder = await mkdtemp(join(tmpdir(), "mingji-download-"));
  const place = join(folder, "file");
  await file.saveAs(place);
  const text = await readFile(place, "utf8");
  await rm(folder, { recursive: true });
  return text;
}

function isInView(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const box = element.getBoundingClientRect();
    return box.top >= 0 && box.bottom <= innerHeight && box.height > 0;
  });
}

const STEPS = 60;
const FRAME_MS = 16;

/** Processor time of the page's main thread for one step of a wheel, which a busy machine does not change. */
async function workPerFrame(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const before = await taskSeconds();
  await page.evaluate(async (steps) => {
    const scroller = document.querySelector("[role=grid]")?.parentElement;
    if (scroller === null || scroller === undefined) throw new Error("no form");
    for (let step = 0; step < steps; step++) {
      scroller.scrollTop += 120;
      await new Promise((done) => requestAnimationFrame(done));
    }
  }, STEPS);
  return ((await taskSeconds()) - before) * (1000 / STEPS);

  async function taskSeconds(): Promise<number> {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
  }
}
