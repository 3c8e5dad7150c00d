import { AppError } from "@mingji/core/app-error";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { extract } from "@mingji/core/extract/extract";
import { beforeAll, expect, test } from "vitest";
import type { Reading } from "@mingji/core/plan/reading";
import { readDocument } from "../read-document.ts";
import { applyVariant, inVariantUnit, readVariant } from "./variant.ts";
import { formPages, writePages } from "./write-form.ts";

const SAMPLE = join(import.meta.dirname, "..", "..", "..", "..", "fixtures", "sample", "guangzhou-target-list.txt");
const VARIANT = join(import.meta.dirname, "..", "..", "..", "..", "fixtures", "forms", "shanghai-target-form.json");

let reading: Reading;
beforeAll(async () => {
  const document = await readDocument(readFileSync(SAMPLE), "sample.txt");
  reading = extract(document, { name: "sample.txt", sha256: "", format: "text" });
});

test("a variant file changes title, labels, unit, order and rows without code, and the form still reads back the same", async () => {
  const variant = readVariant(readFileSync(VARIANT, "utf8"), "shanghai");
  const pages = applyVariant(formPages(inVariantUnit(reading, variant), "target-form"), variant);
  const [first] = pages;
  expect(first?.title).toBe("财政项目支出绩效目标表");
  expect(first?.rows.map(({ cells }) => cells[0]?.text)).toContain("项目类别");
  expect(first?.rows.flatMap(({ cells }) => cells.map(({ text }) => text))).toContain("500,000.00");
  const written = await readDocument(await writePages(pages, "xlsx", []), "variant.xlsx");
  const read = extract(written, { name: "", sha256: "", format: "xlsx" });
  expect(read.projects.map(({ funds }) => funds.total?.fen)).toEqual(
    reading.projects.map(({ funds }) => funds.total?.fen),
  );
  expect(read.projects.map(({ indicators }) => indicators.map(({ name }) => name))).toEqual(
    reading.projects.map(({ indicators }) => indicators.map(({ name }) => name)),
  );
});

test("columns change places with everything below them", () => {
  const variant = readVariant(JSON.stringify({ order: ["指标值", "三级指标"] }), "order");
  const [page] = applyVariant(formPages(reading, "target-form"), variant);
  const heading = page?.rows.find(({ cells }) => cells.some(({ text }) => text === "三级指标"));
  expect(heading?.cells.slice(-2).map(({ text }) => text)).toEqual(["指标值", "三级指标"]);
  expect(
    page?.rows
      .at(-1)
      ?.cells.slice(-2)
      .map(({ text }) => text),
  ).toEqual(["100%", "各合作园区、对口支援协作和帮扶合作地区满意度"]);
});

test("a wrong variant is refused with the place of its fault", () => {
  expect(() => readVariant('{"moneyUnit":"美元"}', "x.json")).toThrow(AppError);
  expect(() => readVariant("not json", "x.json")).toThrow(AppError);
});
