import { locateCell } from "@mingji/core/document/locate-cell";
import { expect, test } from "vitest";
import { readDocument } from "../read-document.ts";
import { drawnBlocks } from "../testing/drawn-table.ts";
import { makeXlsx, relations, type TestWorkbook } from "../testing/office-file.ts";

const read = (workbook: TestWorkbook) => readDocument(makeXlsx(workbook), "目标表.xlsx");
const sheet = (xml: string, more: Partial<TestWorkbook> = {}) => read({ sheets: [{ name: "表一", xml }], ...more });
const text = (address: string, value: string) => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;

test("every kind of cell shows what a spreadsheet shows", async () => {
  const document = await sheet(
    `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>0.95</v></c><c r="C1" s="1"><v>0.95</v></c><c r="D1" s="2"><v>45296</v></c>
     <c r="E1" t="b"><v>1</v></c><c r="F1" t="e"><v>#DIV/0!</v></c><c r="G1" t="str"><f>A1&amp;"x"</f><v>甲_x000D_乙</v></c>
     <c r="H1" s="2" t="d"><v>2024-01-05</v></c><c r="I1" s="3" t="str"><v>三</v></c></row>`,
    {
      sharedStrings: ["<r><t>数量</t></r><r><t>指标</t></r><rPh sb='0' eb='1'><t>shu</t></rPh>"],
      formats: ["General", "0%", 'yyyy"年"m"月"d"日"', '0;0;0;@"成"'],
    },
  );
  expect(drawnBlocks(document)).toEqual([
    "1×9",
    "0,0 数量指标",
    "0,1 0.95",
    "0,2 95%",
    "0,3 2024年1月5日",
    "0,4 TRUE",
    "0,5 #DIV/0!",
    "0,6 甲\n乙",
    "0,7 2024年1月5日",
    "0,8 三成",
  ]);
  expect(document.messages).toEqual([]);
});

test("addresses stay the sheet's own, and merges take their first cell", async () => {
  const document = await sheet(
    `<sheetData><row r="3">${text("B3", "标题")}${text("C3", "盖住")}</row><row r="5">${text("C5", "甲")}<c r="D5" s="0"/></row></sheetData>
     <mergeCells><mergeCell ref="B3:D4"/><mergeCell ref="B5:B6"/><mergeCell ref="C5:D5"/><mergeCell ref="C3:C5"/><mergeCell ref="H9:J9"/></mergeCells>`,
  );
  expect(drawnBlocks(document)).toEqual(["5×4", "2,1 2×3 标题", "4,1 ", "4,2 1×2 甲"]);
  expect(document.messages.map(({ code, at }) => [code, at?.cell])).toEqual([["covered-text", "C3"]]);
  const [table] = document.blocks;
  if (table?.kind !== "table") throw new Error("no table");
  expect(table.cells.map((cell) => locateCell(table, cell))).toEqual([
    { sheet: "表一", cell: "B3" },
    { sheet: "表一", cell: "B5" },
    { sheet: "表一", cell: "C5" },
  ]);
});

test("rows and cells without addresses follow each other, in either kind of quotes", async () => {
  const document = await sheet(
    `<row><c t='inlineStr'><is><t>甲</t></is></c><c><v>1</v></c></row><row r='4'><c r='C4'><v>2</v></c></row>`,
  );
  expect(drawnBlocks(document)).toEqual(["4×3", "0,0 甲", "0,1 1", "3,2 2"]);
});

test("hidden rows, columns and sheets are marked, not dropped", async () => {
  const document = await read({
    sheets: [
      {
        name: "表",
        xml: `<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1">${text("A1", "甲")}</row><row r="2" hidden="1">${text("A2", "乙")}</row></sheetData>`,
      },
      { name: "库", xml: `<row r="1">${text("A1", "丙")}</row>`, state: "veryHidden" },
    ],
  });
  expect(document.blocks).toMatchObject([
    { caption: "表", hiddenRows: new Set([1]), hiddenColumns: new Set([1, 2]) },
    { caption: "库", hidden: true },
  ]);
});

test("a formula without a stored result is named, one with a result is its value", async () => {
  const document = await sheet(
    `<row r="1"><c r="A1"><f>SUM(B1:C1)</f></c><c r="B1"><f t="shared" si="0"/><v>3</v></c></row>`,
  );
  expect(drawnBlocks(document)).toEqual(["1×2", "0,1 3"]);
  expect(document.messages.map(({ code, severity, at }) => ({ code, severity, at }))).toEqual([
    { code: "formula-without-result", severity: "warning", at: { sheet: "表一", cell: "A1" } },
  ]);
});

test("comments stand with their cells", async () => {
  const comments = '<comment ref="A1"><text><r><t>审核：</t></r><r><t>请核对</t></r></text></comment>';
  const document = await read({ sheets: [{ name: "表", xml: `<row r="1">${text("A1", "甲")}</row>`, comments }] });
  expect(drawnBlocks(document)).toEqual(["1×1", "0,0 甲 (comment: 审核：请核对)"]);
});

test("text boxes drawn on a sheet are its lines before the table", async () => {
  const parts = [
    { name: "xl/worksheets/_rels/sheet1.xml.rels", data: relations([["d", "drawing", "../drawings/drawing1.xml"]]) },
    {
      name: "xl/drawings/drawing1.xml",
      data: "<xdr:wsDr><xdr:txBody><a:p><a:r><a:t>绩效</a:t></a:r><a:r><a:t>目标表</a:t></a:r></a:p></xdr:txBody></xdr:wsDr>",
    },
  ];
  const document = await sheet(`<row r="1">${text("A1", "甲")}</row>`, { parts });
  expect(drawnBlocks(document)).toEqual(["绩效目标表", "1×1", "0,0 甲"]);
});

test("dates of a workbook that counts from 1904 are right", async () => {
  const document = await sheet(`<row r="1"><c r="A1" s="0"><v>43834</v></c></row>`, {
    formats: ["yyyy-mm-dd"],
    starts1904: true,
  });
  expect(drawnBlocks(document)).toEqual(["1×1", "0,0 2024-01-05"]);
});

test("a title merged over the whole sheet covers the used range", async () => {
  const document = await sheet(
    `<sheetData><row r="1">${text("A1", "标题")}</row><row r="2">${text("A2", "甲")}${text("B2", "乙")}</row></sheetData><mergeCells><mergeCell ref="A1:XFD1"/></mergeCells>`,
  );
  expect(drawnBlocks(document)).toEqual(["2×2", "0,0 1×2 标题", "1,0 甲", "1,1 乙"]);
});

test("a million blank bordered cells cost no memory and no cells", async () => {
  const blanks = Array.from({ length: 1000 }, (_, row) => `<row r="${row + 2}">${'<c s="1"/>'.repeat(1000)}</row>`);
  const document = await sheet(`<row r="1">${text("A1", "甲")}</row>${blanks.join("")}`, {
    formats: ["General", "0.00"],
  });
  expect(drawnBlocks(document)).toEqual(["1×1", "0,0 甲"]);
});

test("a workbook without text says so", async () => {
  const document = await sheet("<row r='1'/>");
  expect(document.blocks).toEqual([]);
  expect(document.messages.map(({ code }) => code)).toEqual(["file-empty"]);
});

test("a workbook with macros is read without them, with a word about it", async () => {
  const document = await sheet(`<row r="1">${text("A1", "甲")}</row>`, {
    parts: [{ name: "xl/vbaProject.bin", data: "VBA" }],
  });
  expect(drawnBlocks(document)).toEqual(["1×1", "0,0 甲"]);
  expect(document.messages.map(({ code, severity }) => [code, severity])).toEqual([["macros-ignored", "info"]]);
});
