import { makeXlsx } from "../office-file.ts";
import type { HostileFile } from "./hostile-file.ts";

/** Worksheets with cells, merges, columns and formats that no spreadsheet would write. */
export function hostileSheets(): readonly HostileFile[] {
  const cell = '<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row>';
  const merges = (count: number, reference: (index: number) => string) =>
    `<sheetData>${cell}</sheetData><mergeCells>${Array.from({ length: count }, (_, index) => `<mergeCell ref="${reference(index)}"/>`).join("")}</mergeCells>`;
  return [
    sheet(
      "formula-starts.xlsx",
      `<row r="1">${["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "=HYPERLINK(&quot;http://192.0.2.1&quot;)"].map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`,
    ),
    sheet("far-corner.xlsx", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    sheet("beyond-corner.xlsx", '<row r="9999999999"><c r="ZZZZZ9999999999"><v>1</v></c></row>'),
    sheet("no-address.xlsx", '<row r="-5"><c r="??"><v>1</v></c><c r=""><v>2</v></c></row>'),
    sheet(
      "million-hidden-columns.xlsx",
      `<cols><col min="1" max="99999999" hidden="1"/></cols><sheetData>${cell}</sheetData>`,
    ),
    sheet(
      "merge-everything.xlsx",
      merges(1, () => "A1:XFD1048576"),
    ),
    sheet(
      "merge-everything-often.xlsx",
      merges(2000, () => "A1:XFD1048576"),
    ),
    sheet(
      "merge-staircase.xlsx",
      merges(2000, (index) => `A${index + 1}:Z${index + 3}`),
    ),
    sheet(
      "merge-nonsense.xlsx",
      merges(5, (index) => ["A1:", ":B2", "B2:A1", "$A$1:$B$2", "A0:A0"][index] ?? ""),
    ),
    sheet(
      "string-out-of-range.xlsx",
      `<row r="1"><c r="A1" t="s"><v>4294967295</v></c><c r="B1" t="s"><v>-1</v></c><c r="C1"><v>1</v></c></row>`,
    ),
    sheet(
      "style-out-of-range.xlsx",
      '<row r="1"><c r="A1" s="99999999"><v>1</v></c><c r="B1" s="-1"><v>2</v></c></row>',
    ),
    sheet(
      "strange-numbers.xlsx",
      `<row r="1">${["1e999", "-1e999", "NaN", "0x10", "1,5", "", " "].map((value) => `<c><v>${value}</v></c>`).join("")}</row>`,
    ),
    { name: "strange-formats.xlsx", bytes: strangeFormats(), outcome: "reads" },
    { name: "strange-dates.xlsx", bytes: strangeDates(), outcome: "reads" },
    sheet("values-in-values.xlsx", '<row r="1"><c r="A1"><v>1<v>2</v>3</v><is><t>4<t>5</t></t></is></c></row>'),
    sheet("cell-outside-row.xlsx", '<c r="A1"><v>1</v></c><row r="2"><c r="A2"><v>2</v></c></row>'),
  ];
}

function sheet(name: string, xml: string): HostileFile {
  const body =
    xml.startsWith("<row") || xml.startsWith("<sheetData") || xml.startsWith("<cols")
      ? xml
      : `<sheetData>${xml}</sheetData>`;
  return { name, bytes: makeXlsx({ sheets: [{ name: "目标", xml: body }] }), outcome: "reads" };
}

function strangeFormats(): Uint8Array {
  const formats = [
    ";;;;;;;;",
    "[",
    "]",
    '"',
    "\\",
    "_",
    "*",
    "[h",
    "0".repeat(2000),
    "#,".repeat(500),
    "?/?/?/?",
    "E+E+E+",
    "[DBNum9]0",
    "yyyy".repeat(300),
    "%".repeat(300),
    "[>",
    "0.0.0.0",
    "G/通用格式;G",
  ];
  const cells = formats.flatMap((_, style) => [
    `<c s="${style}"><v>45296.25</v></c>`,
    `<c s="${style}"><v>-0.001</v></c>`,
  ]);
  return makeXlsx({
    sheets: [{ name: "目标", xml: `<row r="1">${cells.join("")}<c><v>1</v></c></row>` }],
    formats: ["General", ...formats].map((code) => code.replaceAll("<", "&lt;").replaceAll(">", "&gt;")),
  });
}

function strangeDates(): Uint8Array {
  const values = ["-1", "0", "60", "2958465.9999", "2958466", "1e300", "-1e300", "0.9999999999"];
  const cells = values.map((value) => `<c s="1"><v>${value}</v></c>`);
  return makeXlsx({
    sheets: [{ name: "目标", xml: `<row r="1">${cells.join("")}<c s="1" t="d"><v>not a date</v></c></row>` }],
    formats: ["General", "yyyy-mm-dd hh:mm:ss"],
  });
}
