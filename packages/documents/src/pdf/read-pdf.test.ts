import { readFileSync } from "node:fs";
import type { Block, SourceDocument, Table } from "@mingji/core/document/document";
import { expect, test } from "vitest";
import { READ_LIMITS } from "../limits.ts";
import { readDocument } from "../read-document.ts";
import { grid, line, rawPdf, text, textUpwards } from "./testing/raw-pdf.ts";

const SAMPLES = new URL("../../../../fixtures/documents/samples/", import.meta.url);

interface TrueCell {
  readonly r: number;
  readonly c: number;
  readonly rs: number;
  readonly cs: number;
  readonly t: string;
}

const read = (bytes: Uint8Array, name = "x.pdf"): Promise<SourceDocument> => readDocument(bytes, name);
const tables = (document: SourceDocument): Table[] => document.blocks.filter((block) => block.kind === "table");
const texts = (document: SourceDocument): string[] =>
  document.blocks.flatMap((block: Block) => (block.kind === "text" ? [block.text] : []));
const rowsOf = (table: Table): string[][] => {
  const rows: string[][] = Array.from({ length: table.rowCount }, () => []);
  for (const cell of table.cells) rows[cell.row]![cell.column] = cell.text;
  return rows;
};

const BORDERED: readonly (readonly [file: string, truth: string, unprinted: number])[] = [
  ["form1_dept-summary__docx-libreoffice-writer", "form1_dept-summary", 0],
  ["form1_dept-summary__html-chromium-print", "form1_dept-summary", 0],
  ["form1_dept-summary__pdfmake", "form1_dept-summary", 0],
  ["form1_dept-summary__typst", "form1_dept-summary", 0],
  ["form1_dept-summary__xlsx-libreoffice-calc", "form1_dept-summary", 0],
  ["form2_project-form__docx-libreoffice-writer", "form2_project-form", 0],
  ["form2_project-form__html-chromium-print", "form2_project-form", 0],
  ["form2_project-form__typst", "form2_project-form", 0],
  ["form2_project-form__xlsx-libreoffice-calc", "form2_project-form", 0],
  // Writer leaves the end of four texts out of their rows, and so out of the file.
  ["form1big_64-projects__docx-libreoffice-writer", "form1big_64-projects", 4],
  ["form1big_64-projects__typst", "form1big_64-projects", 0],
  ["form1big_64-projects__xlsx-libreoffice-calc", "form1big_64-projects", 0],
  ["hard_dotted__html-chromium-print", "form1_dept-summary", 0],
  ["hard_separate__html-chromium-print", "form1_dept-summary", 0],
  ["hard_opensides__html-chromium-print", "form1_dept-summary", 0],
  ["hard_watermark__html-chromium-print", "form1_dept-summary", 0],
  ["hard_tiny5pt__html-chromium-print", "form1_dept-summary", 0],
];

test.each(BORDERED)("%s gives every cell of %s with its place, span and text", async (file, truth, unprinted) => {
  const { cells } = JSON.parse(readFileSync(new URL(`${truth}__truth.json`, SAMPLES), "utf8")) as { cells: TrueCell[] };
  const document = await read(readFileSync(new URL(`${file}.pdf`, SAMPLES)), `${file}.pdf`);
  const squeeze = (words: string) => words.replace(/\s+/g, "");
  const found = new Set(
    tables(document).flatMap((table) =>
      table.cells.map((cell) => [cell.row, cell.column, cell.rowSpan, cell.columnSpan, squeeze(cell.text)].join()),
    ),
  );
  const missing = cells.filter(({ r, c, rs, cs, t }) => !found.has([r, c, rs, cs, squeeze(t)].join()));
  expect(tables(document)).toHaveLength(1);
  expect(missing).toHaveLength(unprinted);
  expect(document.messages).toEqual([]);
});

test("a table without lines gives its rows, with merged cells over the rows they stand in the middle of", async () => {
  const document = await read(readFileSync(new URL("hard_noborder__html-chromium-print.pdf", SAMPLES)));
  const [table] = tables(document);
  const { cells } = JSON.parse(readFileSync(new URL("form1_dept-summary__truth.json", SAMPLES), "utf8")) as {
    cells: TrueCell[];
  };
  const squeeze = (words: string) => words.replace(/\s+/g, "");
  const found = new Set(table?.cells.map((cell) => [cell.row, cell.rowSpan, squeeze(cell.text)].join()));
  const missing = cells.filter(({ r, rs, t }) => t !== "" && !found.has([r, rs, squeeze(t)].join()));
  expect(missing.length / cells.length).toBeLessThan(0.05);
});

test("a font that is not embedded reads by its character map", async () => {
  const document = await read(readFileSync(new URL("mini_nonembedded-STSong_GBK-EUC-H__raw.pdf", SAMPLES)));
  expect(tables(document).map(rowsOf)).toEqual([
    [
      ["一级指标", "二级指标", "年度指标值"],
      ["产出指标", "数量指标", "不少于6次"],
      ["效益指标", "社会效益", "≥95%"],
    ],
  ]);
});

test("a page turned on its side reads upright and keeps its boxes as displayed", async () => {
  const document = await read(readFileSync(new URL("mini_nonembedded-STSong_UniGB-UCS2-H_Rotate90__raw.pdf", SAMPLES)));
  const [table] = tables(document);
  expect(table === undefined ? [] : rowsOf(table)[1]).toEqual(["产出指标", "数量指标", "不少于6次"]);
  const [x, y, width, height] = table?.cells[0]?.at?.box ?? [];
  expect(x! + width!).toBeLessThanOrEqual(842);
  expect(y! + height!).toBeLessThanOrEqual(595);
  expect(height).toBeGreaterThan(width!);
});

test("a table painted upwards on an upright page reads the same", async () => {
  let content = "0.5 w\n";
  for (const x of [100, 140, 180]) content += line(x, 100, x, 400);
  for (const y of [100, 200, 300, 400]) content += line(100, y, 180, y);
  content += ["甲", "乙", "丙"].map((word, index) => textUpwards(120, 110 + index * 100, `${word}指标`)).join("");
  content += ["一", "二", "三"].map((word, index) => textUpwards(160, 110 + index * 100, `${word}个项目`)).join("");
  const document = await read(rawPdf([{ content }]));
  expect(tables(document).map(rowsOf)).toEqual([
    [
      ["甲指标", "乙指标", "丙指标"],
      ["一个项目", "二个项目", "三个项目"],
    ],
  ]);
});

test("a table goes on over the page break; repeated header and page numbers are left out", async () => {
  const header = ["指标名称", "年度指标值"];
  const page = (number: number, rows: string[][]) => ({
    content: grid(60, 60, [200, 200], 20, [header, ...rows]) + text(280, 30, `第${number}页`),
  });
  const first = Array.from({ length: 34 }, (_, index) => [`指标${index + 1}`, "≥95%"]);
  const document = await read(rawPdf([page(1, first), page(2, [["指标35", "≥90%"]])]));
  const [table] = tables(document);
  expect(tables(document)).toHaveLength(1);
  expect(table === undefined ? [] : rowsOf(table)).toEqual([header, ...first, ["指标35", "≥90%"]]);
  expect(table?.cells.at(-1)?.at?.page).toBe(2);
  expect(texts(document)).toEqual([]);
});

test("the next form with the same labels is a table of its own", async () => {
  const form = (name: string) =>
    grid(60, 60, [200, 200], 180, [
      ["项目名称", name],
      ["主管部门", "农业局"],
      ["金额", "10"],
      ["目标", "完成"],
    ]);
  const document = await read(rawPdf([{ content: form("甲项目") }, { content: form("乙项目") }]));
  expect(tables(document).map((table) => rowsOf(table)[0])).toEqual([
    ["项目名称", "甲项目"],
    ["项目名称", "乙项目"],
  ]);
});

test("places of cells are in points from the top left corner", async () => {
  const document = await read(
    rawPdf([
      {
        content: grid(60, 742, [200, 200], 20, [
          ["甲", "乙"],
          ["丙", "丁"],
        ]),
      },
    ]),
  );
  expect(tables(document)[0]?.cells.map(({ at }) => at)).toEqual([
    { page: 1, box: [60, 60, 200, 20] },
    { page: 1, box: [260, 60, 200, 20] },
    { page: 1, box: [60, 80, 200, 20] },
    { page: 1, box: [260, 80, 200, 20] },
  ]);
});

test("paragraphs are joined from their lines, and larger type is a heading", async () => {
  const content =
    text(200, 780, "绩效自评报告", 18) +
    text(80, 740, "项目概况：本项目总投资五十万元，用于改造乡村道路并完善沿线排水设施及安全标") +
    text(60, 724, "志，年内完工。") +
    text(80, 708, "自评得分一百分。");
  const document = await read(rawPdf([{ content }]));
  expect(document.blocks.map((block) => (block.kind === "text" ? [block.heading, block.text] : []))).toEqual([
    [1, "绩效自评报告"],
    [undefined, "项目概况：本项目总投资五十万元，用于改造乡村道路并完善沿线排水设施及安全标志，年内完工。"],
    [undefined, "自评得分一百分。"],
  ]);
});

test("a scanned page is refused with the step to take", async () => {
  const picture = "q 500 0 0 700 40 60 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u0001 EI Q";
  const document = await read(rawPdf([{ content: picture }]), "扫描.pdf");
  expect(document.blocks).toEqual([]);
  expect(document.messages.map(({ code, severity, values }) => [code, severity, values])).toEqual([
    ["pdf-scanned", "error", { name: "扫描.pdf", pages: "1" }],
  ]);
});

test("more pages than allowed are refused with the number", async () => {
  const pages = Array.from({ length: 4 }, () => ({ content: "" }));
  const document = await readDocument(rawPdf(pages), "x.pdf", { limits: { pages: 3 } });
  expect(document.messages.map(({ code, values }) => [code, values?.["found"], values?.["allowed"]])).toEqual([
    ["limit-pages", 4, 3],
  ]);
  expect(READ_LIMITS.pages).toBeLessThan(10_000);
});

test("a page whose painting breaks off is an error that names it, and what could be seen is kept", async () => {
  const document = await read(
    rawPdf([{ content: `${text(60, 700, "绩效目标")}/Missing Do\n${text(60, 600, "指标")}` }]),
  );
  expect(document.messages.map(({ code, severity, at }) => [code, severity, at])).toEqual([
    ["pdf-page-incomplete", "error", { page: 1 }],
  ]);
  expect(texts(document)).toContain("绩效目标");
});

test("the reading ends with a message when its time is up", async () => {
  let now = 0;
  const pages = Array.from({ length: 5 }, () => ({ content: text(60, 700, "绩效目标") }));
  const document = await readDocument(rawPdf(pages), "x.pdf", { limits: { milliseconds: 3 }, clock: () => now++ });
  expect(document.messages.map(({ code }) => code)).toEqual(["limit-milliseconds"]);
});

test("fifty thousand lines on a page are read in bounded time", async () => {
  const content = Array.from(
    { length: 200_000 },
    (_, index) => `${index % 500} ${index % 700} m 600 ${index % 700} l S`,
  );
  const started = performance.now();
  const document = await read(rawPdf([{ content: content.join("\n") + text(60, 700, "绩效目标") }]));
  expect(texts(document)).toEqual(["绩效目标"]);
  expect(performance.now() - started).toBeLessThan(20_000);
});

test("texts scattered over a page do not make a table without end", async () => {
  const content = Array.from({ length: 8_000 }, (_, index) => text((index * 37) % 560, (index * 53) % 820, "值", 4));
  const started = performance.now();
  const document = await read(rawPdf([{ content: content.join("") }]));
  expect(tables(document).reduce((sum, { cells }) => sum + cells.length, 0)).toBeLessThan(200_000);
  expect(performance.now() - started).toBeLessThan(20_000);
});

test("a font that is announced and never comes does not stop the reading", async () => {
  const page = { content: grid(60, 60, [200, 200], 20, [["甲", "乙"]]) };
  const intact = new TextDecoder().decode(rawPdf([page, page]));
  const broken = new TextEncoder().encode(intact.replace("/CIDSystemInfo<<", "/CIDSystemInf 0 R<<"));
  const document = await read(broken);
  expect(document.messages.length).toBeGreaterThan(0);
});
