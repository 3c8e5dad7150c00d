import { makeDocx, makeXlsx } from "../office-file.ts";
import { makeXls, type TestRecord, wide, word } from "../xls-file.ts";

const ROWS = [
  ["一级指标", "二级指标", "三级指标", "指标值"],
  ["产出指标", "数量指标", "培训人次", "≥100人次"],
  ["产出指标", "质量指标", "合格率", "≥95%"],
  ["效益指标", "社会效益指标", "就业人数", "50人"],
] as const;

const letters = "ABCD";

function sheetRows(): string {
  const cell = (text: string, row: number, column: number) =>
    `<c r="${letters[column]}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`;
  return ROWS.map(
    (cells, row) => `<row r="${row + 1}">${cells.map((text, column) => cell(text, row, column)).join("")}</row>`,
  ).join("");
}

/** A small table in each format: what the hostile files are made of. */
export const HONEST = {
  xlsx: makeXlsx({ sheets: [{ name: "目标", xml: sheetRows() }] }),
  docx: makeDocx({ body: wordTable() }),
  xls: makeXls({
    sheets: [
      {
        name: "目标",
        records: ROWS.flatMap((cells, row) =>
          cells.map((text, column): TestRecord => [0x204, word(row), word(column), word(0), wide(text)]),
        ),
      },
    ],
  }),
  html: new TextEncoder().encode(`<!doctype html><meta charset="utf-8"><table>${webRows()}</table>`),
  xmlSheet: new TextEncoder().encode(
    `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="目标"><Table>${xmlRows()}</Table></Worksheet></Workbook>`,
  ),
  xmlWord: new TextEncoder().encode(
    `<?xml version="1.0"?><w:wordDocument xmlns:w="x"><w:body>${wordTable()}</w:body></w:wordDocument>`,
  ),
  webArchive: new TextEncoder().encode(
    `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n<meta charset="utf-8"><table>${webRows()}</table>\r\n--x--\r\n`,
  ),
  csv: new TextEncoder().encode(ROWS.map((cells) => cells.map((text) => `"${text}"`).join()).join("\r\n")),
  text: new TextEncoder().encode(ROWS.map((cells) => cells.join("\t")).join("\n")),
} as const;

export const HONEST_ROWS = sheetRows();

function wordTable(): string {
  const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  return `<w:tbl>${ROWS.map((cells) => `<w:tr>${cells.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}

function webRows(): string {
  return ROWS.map((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join("")}</tr>`).join("\n");
}

function xmlRows(): string {
  const cell = (text: string) => `<Cell><Data ss:Type="String">${text}</Data></Cell>`;
  return ROWS.map((cells) => `<Row>${cells.map(cell).join("")}</Row>`).join("");
}
