import { makeXlsx, xlsxParts } from "../office-file.ts";
import { makeZip } from "../zip-file.ts";
import { ascii, type HostileFile } from "./hostile-file.ts";
import { HONEST_ROWS } from "./honest-files.ts";
import { pdf } from "./hostile-pdfs.ts";

/** Files too big to keep, each made when its turn comes. */
export function bigHostileFiles(): readonly (() => HostileFile)[] {
  return [manyParts, manyPages, millionBlankCells, manyMerges, manySheets, longLine, hugeText, manyCells, tooManyBytes];
}

function manyParts(): HostileFile {
  const parts = Array.from({ length: 6000 }, (_, index) => ({ name: `xl/part${index}.xml`, data: "x", method: 0 }));
  const honest = xlsxParts({ sheets: [{ name: "目标", xml: HONEST_ROWS }] });
  return { name: "six-thousand-parts.xlsx", bytes: makeZip([...honest, ...parts]), outcome: "limit-archive-entries" };
}

function manyPages(): HostileFile {
  const count = 10_000;
  const kids = Array.from({ length: count }, (_, index) => `${index + 3} 0 R`).join(" ");
  const page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>";
  const objects = ["<</Type/Catalog/Pages 2 0 R>>", `<</Type/Pages/Kids[${kids}]/Count ${count}>>`];
  const bytes = ascii(pdf([...objects, ...Array.from({ length: count }, () => page)]));
  return { name: "ten-thousand-pages.pdf", bytes, outcome: "limit-pages" };
}

function millionBlankCells(): HostileFile {
  const row = `<row>${'<c s="1"/>'.repeat(16_384)}</row>`;
  return sheet("million-blank-cells.xlsx", `${HONEST_ROWS}${row.repeat(64)}`, "reads");
}

function manyMerges(): HostileFile {
  const merges = Array.from({ length: 2000 }, (_, index) => `<mergeCell ref="A${index * 2 + 1}:XFC${index * 2 + 2}"/>`);
  const xml = `<sheetData>${HONEST_ROWS}</sheetData><mergeCells>${merges.join("")}</mergeCells>`;
  return { ...sheet("wide-merges.xlsx", xml, "limit-covered-cells"), limits: { coveredCells: 1_000_000 } };
}

function manySheets(): HostileFile {
  const sheets = Array.from({ length: 600 }, (_, index) => ({ name: `表${index}`, xml: HONEST_ROWS }));
  return { name: "six-hundred-sheets.xlsx", bytes: makeXlsx({ sheets }), outcome: "limit-sheets" };
}

function longLine(): HostileFile {
  return { name: "one-long-line.txt", bytes: ascii("数量指标".repeat(2_000_000)), outcome: "reads" };
}

function hugeText(): HostileFile {
  const cell = `<c t="str"><v>${"目标".repeat(1000)}</v></c>`;
  const file = sheet("two-million-characters.xlsx", `<row>${cell.repeat(10)}</row>`.repeat(100), "limit-text-bytes");
  return { ...file, limits: { textBytes: 1_000_000 } };
}

function manyCells(): HostileFile {
  const cells = "<c><v>1</v></c>".repeat(100);
  return { ...sheet("many-cells.xlsx", `<row>${cells}</row>`.repeat(2000), "limit-cells"), limits: { cells: 100_000 } };
}

function tooManyBytes(): HostileFile {
  const bytes = new Uint8Array(2_000_000);
  return { name: "too-many-bytes.pdf", bytes, outcome: "limit-file-bytes", limits: { fileBytes: 1_000_000 } };
}

function sheet(name: string, xml: string, outcome: string): HostileFile {
  return { name, bytes: makeXlsx({ sheets: [{ name: "目标", xml }] }), outcome };
}
