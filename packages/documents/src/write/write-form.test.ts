import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { AppError } from "@mingji/core/app-error";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { cell, fillWidth, type FormPage, row } from "./form-page.ts";
import { writePages } from "./write-form.ts";

const require = createRequire(import.meta.url);
const fonts = ["400Regular", "700Bold"].map((weight) =>
  readFileSync(require.resolve(`@expo-google-fonts/noto-serif-sc/${weight}/NotoSerifSC_${weight}.ttf`)),
);
const FORMULAS = ["=1+1", "+1", "-2", "@SUM(A1)", '=HYPERLINK("http://example.invalid")', "<script>alert(1)</script>"];

function pageOf(texts: readonly string[], rows = 1): FormPage {
  const body = Array.from({ length: rows }, () => row(...texts.map((text, column) => cell(column, text))));
  return {
    title: "示例表",
    subtitle: null,
    left: null,
    right: null,
    orientation: "landscape",
    columns: fillWidth(
      "landscape",
      texts.map(() => 1),
    ),
    headRows: 1,
    rows: [row(...texts.map((_, column) => cell(column, `列${column + 1}`, { bold: true }))), ...body],
    foot: [],
  };
}

test("nothing in a written workbook runs: no formula, no link, no macro, text stays text", async () => {
  const parts = unzipSync(await writePages([pageOf(FORMULAS)], "xlsx", []));
  const names = Object.keys(parts);
  expect(names.filter((name) => /vba|externalLink|hyperlink/i.test(name))).toEqual([]);
  const text = Object.values(parts)
    .map((part) => new TextDecoder().decode(part))
    .join("\n");
  expect(text).not.toMatch(/<f[ >]|<hyperlink/);
  expect(text).toContain("=1+1");
});

test("a written page of HTML holds no element made by data", async () => {
  const html = new TextDecoder().decode(await writePages([pageOf(FORMULAS)], "html", []));
  expect(html).not.toContain("<script");
  expect(html).toContain("&#60;script&#62;");
});

test("a Word table repeats its heading row and numbers its pages", async () => {
  const parts = unzipSync(await writePages([pageOf(["一", "二"], 3)], "docx", []));
  const document = new TextDecoder().decode(parts["word/document.xml"]);
  expect(document.match(/<w:tblHeader\/>/g)?.length).toBe(1);
  expect(
    Object.entries(parts).some(
      ([name, part]) => /footer/.test(name) && new TextDecoder().decode(part).includes("NUMPAGES"),
    ),
  ).toBe(true);
});

test("a PDF is tagged PDF/A-2b, the same bytes every time, and a character without a glyph is refused by name", async () => {
  const page = pageOf(["≥95%", "二"], 80);
  const first = await writePages([page], "pdf", fonts);
  expect(Buffer.from(first).equals(Buffer.from(await writePages([page], "pdf", fonts)))).toBe(true);
  const text = Buffer.from(first).toString("latin1");
  expect(text).toContain("pdfaid:part");
  expect(text).toContain("/MarkInfo");
  const refused = await writePages([pageOf(["好😀", "二"])], "pdf", fonts).catch((error: unknown) => error);
  expect(refused instanceof AppError && refused.say("zh")).toContain("😀");
});
