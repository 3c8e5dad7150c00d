import type { CellStyle, CellValue, WriteSheet } from "hucre";
import { writeXlsx as writeWorkbook } from "hucre";
import type { FormCell, FormPage } from "../form-page.ts";
import { rowHeights } from "../row-heights.ts";

const THIN = { style: "thin" } as const;
const BORDER = { top: THIN, right: THIN, bottom: THIN, left: THIN } as const;
const TITLE_FONT = { name: "方正小标宋简体", size: 18 } as const;
const BODY_FONT = { name: "仿宋_GB2312", size: 10.5 } as const;
const MILLIMETRES_A_CHARACTER = 2.1;
/** Downwards, letter under letter (ECMA-376 part 1, 18.8.1). */
const STACKED = 255;

/** The pages as one workbook: a sheet each, A4, one page wide, heading rows repeated. Every value is text: nothing can run. */
export async function writeXlsx(pages: readonly FormPage[]): Promise<Uint8Array> {
  const names = sheetNames(pages);
  return writeWorkbook({ sheets: pages.map((page, index) => sheetOf(page, names[index] ?? `${index + 1}`)) });
}

function sheetOf(page: FormPage, name: string): WriteSheet {
  const width = page.columns.length;
  const above = linesAbove(page);
  const top = above.length;
  const rows: CellValue[][] = [...above.map(({ texts }) => texts), ...page.rows.map(() => [])];
  const cells = new Map<string, { value: CellValue; style: CellStyle }>();
  const merges = above.flatMap(({ merged }, row) => (merged ? [range(row, 0, row, width - 1)] : []));
  above.forEach(({ style }, row) => {
    for (let column = 0; column < width; column += 1) {
      cells.set(`${row},${column}`, { value: rows[row]?.[column] ?? null, style: columnStyle(style, column, width) });
    }
  });
  page.rows.forEach(({ cells: formCells }, index) => {
    for (const one of formCells) placeCell(one, top + index, cells, merges);
  });
  const footStart = top + page.rows.length;
  page.foot.forEach((text, index) => {
    cells.set(`${footStart + index},0`, {
      value: text,
      style: { font: BODY_FONT, alignment: { horizontal: "left", wrapText: true } },
    });
    merges.push(range(footStart + index, 0, footStart + index, width - 1));
    rows.push([]);
  });
  const heights = [...above.map(({ height }) => height), ...rowHeights(page), ...page.foot.map(() => 20)];
  return {
    name,
    rows,
    cells,
    merges,
    columns: page.columns.map((millimetres) => ({ width: millimetres / MILLIMETRES_A_CHARACTER })),
    rowDefs: new Map(heights.map((height, row) => [row, { height }])),
    pageSetup: {
      paperSize: "a4",
      orientation: page.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { top: 0.6, bottom: 0.6, left: 0.6, right: 0.6 },
      ...(page.headRows > 0 ? { printTitlesRow: `$${top + 1}:$${top + page.headRows}` } : {}),
    },
    headerFooter: { oddFooter: "&C第 &P 页，共 &N 页" },
  };
}

interface LineAbove {
  readonly texts: CellValue[];
  readonly merged: boolean;
  readonly height: number;
  readonly style: CellStyle;
}

function linesAbove({ title, subtitle, left, right, columns }: FormPage): readonly LineAbove[] {
  const centred = { horizontal: "center", vertical: "center" } as const;
  const lines: LineAbove[] = [
    { texts: [title], merged: true, height: 30, style: { font: TITLE_FONT, alignment: centred } },
  ];
  if (subtitle !== null)
    lines.push({ texts: [subtitle], merged: true, height: 20, style: { font: BODY_FONT, alignment: centred } });
  if (left !== null || right !== null) {
    const texts: CellValue[] = columns.map(() => null);
    texts[0] = left;
    texts[columns.length - 1] = right;
    lines.push({ texts, merged: false, height: 20, style: { font: BODY_FONT } });
  }
  return lines;
}

function columnStyle(style: CellStyle, column: number, width: number): CellStyle {
  if (style.alignment !== undefined) return style;
  return { ...style, alignment: { horizontal: column === width - 1 ? "right" : "left" } };
}

function placeCell(
  cell: FormCell,
  row: number,
  cells: Map<string, { value: CellValue; style: CellStyle }>,
  merges: ReturnType<typeof range>[],
): void {
  const style: CellStyle = {
    font: { ...BODY_FONT, bold: cell.bold },
    border: BORDER,
    alignment: {
      horizontal: cell.align,
      vertical: "center",
      wrapText: true,
      ...(cell.vertical ? { textRotation: STACKED } : {}),
    },
  };
  for (let down = 0; down < cell.rowSpan; down += 1) {
    for (let across = 0; across < cell.columnSpan; across += 1) {
      const value = down === 0 && across === 0 && cell.text !== "" ? cell.text : null;
      cells.set(`${row + down},${cell.column + across}`, { value, style });
    }
  }
  if (cell.rowSpan > 1 || cell.columnSpan > 1) {
    merges.push(range(row, cell.column, row + cell.rowSpan - 1, cell.column + cell.columnSpan - 1));
  }
}

function range(startRow: number, startCol: number, endRow: number, endCol: number) {
  return { startRow, startCol, endRow, endCol };
}

const LONGEST_SHEET_NAME = 31;

/** Excel allows 31 characters, none of `[]:*?/\`, and no name twice. */
function sheetNames(pages: readonly FormPage[]): readonly string[] {
  if (pages.length === 1) return [clean(pages[0]?.title ?? "1")];
  return pages.map((page, index) => clean(`${index + 1} ${page.rows[0]?.cells[1]?.text ?? page.title}`));
}

function clean(name: string): string {
  return (
    name
      .replace(/[[\]:*?/\\'\s]+/g, " ")
      .trim()
      .slice(0, LONGEST_SHEET_NAME) || "1"
  );
}
