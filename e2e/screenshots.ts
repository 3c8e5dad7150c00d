// Takes the pictures of docs/screenshots from a real demo: node scripts/run.mjs e2e/screenshots.ts
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { launchBrowser } from "./testing/find-browser.ts";
import { palettePng } from "./testing/palette-png.ts";
import { startPlatform } from "./testing/start-platform.ts";

const FOLDER = join(import.meta.dirname, "..", "docs", "screenshots");
const DESK = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };

interface Shot {
  readonly name: string;
  readonly path: string;
  readonly size: typeof DESK;
  readonly prepare: (page: Page) => Promise<void>;
}

const SHOTS: readonly Shot[] = [
  { name: "check-1366", path: "/check", size: DESK, prepare: chooseFinding },
  { name: "check-390", path: "/check", size: PHONE, prepare: openSample },
  { name: "department-1366", path: "/department", size: DESK, prepare: openReading },
  { name: "department-390", path: "/department", size: PHONE, prepare: openReading },
  { name: "plans-1366", path: "/plans", size: DESK, prepare: openPlans },
  { name: "plan-1366", path: "/plans", size: DESK, prepare: typeInPlan },
  { name: "plan-390", path: "/plans", size: PHONE, prepare: openPlanToReview },
  { name: "rules-1366", path: "/rules", size: DESK, prepare: openRule },
];

mkdirSync(FOLDER, { recursive: true });
const server = await launchBrowser();
const platform = await startPlatform();
try {
  const browser = await chromium.connect(server.wsEndpoint());
  for (const { name, path, size, prepare } of SHOTS) {
    const context = await browser.newContext({ viewport: size, baseURL: platform.url, reducedMotion: "reduce" });
    const page = await context.newPage();
    await page.goto(path);
    await prepare(page);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.waitForTimeout(800);
    const png = palettePng(await page.screenshot());
    writeFileSync(join(FOLDER, `${name}.png`), png);
    console.log(`${name}.png  ${Math.round(png.length / 1024)} KB`);
    await context.close();
  }
  await browser.close();
} finally {
  await server.close();
  await platform.stop();
}

async function openSample(page: Page): Promise<void> {
  await page.getByRole("button", { name: "用真实样表试一试" }).click();
  await page.getByRole("grid").waitFor();
}

async function chooseFinding(page: Page): Promise<void> {
  await openSample(page);
  const finding = page.locator("[data-finding]").nth(1);
  await finding.locator("button").first().click();
  await finding.getByRole("button", { name: "依据和理由" }).click();
  await page.mouse.move(0, 0);
}

async function openReading(page: Page): Promise<void> {
  await page.locator("main a").first().click();
  await page.getByRole("grid").waitFor();
  await page.getByRole("tab", { name: "概览" }).click();
}

async function openRule(page: Page): Promise<void> {
  await page.locator("details").nth(3).locator("summary").click();
  await page.mouse.move(0, 0);
}

async function openPlans(page: Page): Promise<void> {
  await page.getByRole("button", { name: "单位经办01" }).click();
  await page.getByRole("table").getByRole("link").first().waitFor();
}

/** Typing into a cell with a finding: nothing is saved, so that every picture shows the same plan. */
async function typeInPlan(page: Page): Promise<void> {
  await openPlans(page);
  await page.getByRole("table").getByRole("link").first().click();
  await page.locator('[data-key="0/0/period"]').click();
  await page.keyboard.insertText("不少于6次");
}

async function openPlanToReview(page: Page): Promise<void> {
  await page.getByRole("button", { name: "财政审核01" }).click();
  await page.getByRole("table").getByRole("link").nth(2).click();
  await page.getByRole("grid").waitFor();
}
