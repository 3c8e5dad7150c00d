import { expect, test } from "vitest";
import { readDocument } from "../read-document.ts";
import { drawnBlocks } from "../testing/drawn-table.ts";

const HEAD = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>`;
const BOOK = `<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">`;

const read = (body: string) => readDocument(new TextEncoder().encode(`${HEAD}${BOOK}${body}</Workbook>`), "导出.xls");

test("an XML spreadsheet of 2003 shows its cells by format, merged and in their own places", async () => {
  const document = await read(`<Styles><Style ss:ID="Default"/><Style ss:ID="p"><NumberFormat ss:Format="0%"/></Style>
    <Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style></Styles>
    <Worksheet ss:Name="表一"><Table><Column/><Column ss:Hidden="1" ss:Span="1"/>
    <Row><Cell ss:MergeAcross="2"><Data ss:Type="String">标题</Data></Cell><Cell><Data ss:Type="Number">1.5</Data></Cell></Row>
    <Row ss:Index="3" ss:Hidden="1"><Cell ss:Index="2" ss:StyleID="p"><Data ss:Type="Number">0.95</Data><Comment><ss:Data>请核对</ss:Data></Comment></Cell>
    <Cell ss:StyleID="d"><Data ss:Type="DateTime">2024-01-05T00:00:00.000</Data></Cell><Cell><Data ss:Type="Boolean">1</Data></Cell></Row></Table></Worksheet>
    <Worksheet ss:Name="库"><Table><Row><Cell><Data ss:Type="String">甲</Data></Cell></Row></Table><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>`);
  expect(document.messages).toEqual([]);
  expect(drawnBlocks(document)).toEqual([
    "3×4",
    "0,0 1×3 标题",
    "0,3 1.5",
    "2,1 95% (comment: 请核对)",
    "2,2 2024/1/5",
    "2,3 TRUE",
    "1×1",
    "0,0 甲",
  ]);
  expect(document.blocks).toMatchObject([
    { hiddenRows: new Set([2]), hiddenColumns: new Set([1, 2]) },
    { caption: "库", hidden: true },
  ]);
});

test("one that is cut off is refused with a message", async () => {
  const bytes = new TextEncoder().encode(
    `${HEAD}${BOOK}<Worksheet ss:Name="表"><Table><Row><Cell><Data ss:Type="String">甲`,
  );
  expect((await readDocument(bytes, "导出.xls")).messages.map(({ code }) => code)).toEqual(["xml-incomplete"]);
});
