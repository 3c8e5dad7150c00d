import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { usePages } from "./testing/open-page.ts";

const openPage = usePages();
const DOCUMENTS = join(import.meta.dirname, "..", "fixtures", "documents", "dev");
const HOSTILE = join(import.meta.dirname, "..", "fixtures", "hostile", "files");
const HOSTILE_MS = 100_000;
const FORMATS = ["docx", "html", "md", "pdf", "txt", "xlsx"];

test("every format of the same table shows the same four projects", async () => {
  const page = await openPage("/check");
  await page.locator("input[type=file]").setInputFiles(FORMATS.map((format) => join(DOCUMENTS, `000.${format}`)));
  for (const format of FORMATS) {
    await page.getByRole("button", { name: new RegExp(`^\\d+.* 000[.]${format}$`) }).click();
    await page.getByRole("grid").waitFor();
    expect(await page.locator("[role=grid] [data-key$='//name']").count(), format).toBe(4);
  }
});

test("the source of a PDF is its page with the place marked", async () => {
  const page = await openPage("/check");
  await page.locator("input[type=file]").setInputFiles(join(DOCUMENTS, "000.pdf"));
  await page.getByRole("tab", { name: "来源" }).click();
  await page.locator("[data-finding=C08]").first().locator("button").first().click();
  const mark = page.getByTestId("place");
  await mark.waitFor();
  const drawn = await page.locator("canvas").evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    return data.some((value, index) => index % 4 !== 3 && value < 100);
  });
  expect(drawn).toBe(true);
  const [box, paper] = [await mark.boundingBox(), await page.locator("canvas").boundingBox()];
  expect(box !== null && paper !== null && box.x >= paper.x && box.x + box.width <= paper.x + paper.width).toBe(true);
});

test("the source of a sheet is the sheet with the cell marked", async () => {
  const page = await openPage("/check");
  await page.locator("input[type=file]").setInputFiles(join(DOCUMENTS, "000.xlsx"));
  await page.getByRole("tab", { name: "来源" }).click();
  await page.locator("[data-finding=C08]").first().locator("button").first().click();
  await page.getByText("位置：Sheet1!G7").waitFor();
  expect(await page.locator("[aria-selected=true][role=gridcell]").textContent()).toContain("开展对接次数");
});

test("all the broken and hostile files at once leave the page alive, each with its sentence or its reading", async () => {
  const page = await openPage("/check");
  const failures: string[] = [];
  page.on("pageerror", (error) => failures.push(error.message));
  page.on("crash", () => failures.push("the page crashed"));
  const files = await readdir(HOSTILE, { recursive: true, withFileTypes: true });
  const places = files.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  await page.locator("input[type=file]").setInputFiles(places);
  const open = page.getByRole("list", { name: "已放入的文件" }).getByText(/排队中|检查中/);
  await expect.poll(() => open.count(), { timeout: HOSTILE_MS, interval: 500 }).toBe(0);
  await page.locator("input[type=file]").setInputFiles(join(DOCUMENTS, "000.txt"));
  await page.getByRole("grid").waitFor();
  expect(failures).toEqual([]);
}, 120_000);
