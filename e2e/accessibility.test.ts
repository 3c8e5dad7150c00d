import { expect, test } from "vitest";
import { violationsOf } from "./testing/axe-violations.ts";
import { usePages, type PageOptions } from "./testing/open-page.ts";

const openPage = usePages();
const PATIENCE_MS = 90_000;

/** Every tab is looked at once; other colours and sizes need no more than the main one. */
const DISPLAYS: readonly (readonly [string, PageOptions, tabs: number])[] = [
  ["light, Chinese", {}, 9],
  ["dark, English", { theme: "dark", language: "en" }, 1],
  ["a phone", { width: 390, height: 844 }, 2],
];

test.each(DISPLAYS)("no page breaks a rule of WCAG 2.2 AA: %s", { timeout: PATIENCE_MS }, async (_, options, tabs) => {
  const page = await openPage("/check", options);
  const violations = [["check, empty", await violationsOf(page)]];

  await page.getByRole("button", { name: /用真实样表试一试|Try the real sample/ }).click();
  await page.getByRole("grid").waitFor();
  violations.push(["check, form", await violationsOf(page)]);
  for (const tab of (await page.getByRole("tab").all()).slice(1, tabs)) {
    await tab.click();
    violations.push([`check, ${await tab.textContent()}`, await violationsOf(page)]);
  }

  await page.goto("/department");
  await page.getByText("guangzhou-target-list.txt").waitFor();
  violations.push(["department", await violationsOf(page)]);
  await page.locator("main a").first().click();
  await page.getByRole("grid").waitFor();
  violations.push(["reading", await violationsOf(page)]);

  await page.goto("/rules");
  await page.locator("details").nth(1).locator("summary").click();
  await page.locator("details").first().locator("summary").click();
  violations.push(["rules", await violationsOf(page)]);

  expect(violations.filter(([, found]) => found?.length !== 0)).toEqual([]);
});
