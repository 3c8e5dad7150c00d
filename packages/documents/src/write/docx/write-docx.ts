import {
  AlignmentType,
  Document,
  Footer,
  HeightRule,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ISectionOptions,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextDirection,
  TextRun,
  VerticalAlign,
} from "docx";
import { type FormCell, type FormPage, type FormRow, MARGIN_MILLIMETRES, PRINT_WIDTH } from "../form-page.ts";
import { rowHeights } from "../row-heights.ts";

const TWIPS_A_MILLIMETRE = 1440 / 25.4;
const TWIPS_A_POINT = 20;
const A4 = { short: 11_906, long: 16_838 } as const;
const TITLE_FONT = "方正小标宋简体";
const BODY_FONT = "仿宋_GB2312";
const BODY_SIZE = 21;
const TITLE_SIZE = 36;

/** The pages as one Word document: a section each, heading rows repeated, page n of m below. */
export async function writeDocx(pages: readonly FormPage[]): Promise<Uint8Array> {
  const file = new Document({
    styles: { default: { document: { run: { font: BODY_FONT, size: BODY_SIZE } } } },
    sections: pages.map(section),
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function section(page: FormPage): ISectionOptions {
  const margin = Math.round(MARGIN_MILLIMETRES * TWIPS_A_MILLIMETRE);
  const orientation = page.orientation === "landscape" ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    properties: {
      page: {
        size: { width: A4.short, height: A4.long, orientation },
        margin: { top: margin, bottom: margin, left: margin, right: margin },
      },
    },
    footers: { default: pageNumber() },
    children: [...heading(page), table(page), ...page.foot.map((text) => line(text))],
  };
}

function heading({ title, subtitle, left, right, orientation }: FormPage): readonly Paragraph[] {
  const centred = { alignment: AlignmentType.CENTER } as const;
  const found = [
    new Paragraph({
      ...centred,
      heading: "Heading1",
      children: [new TextRun({ text: title, font: TITLE_FONT, size: TITLE_SIZE, color: "000000" })],
    }),
  ];
  if (subtitle !== null) found.push(new Paragraph({ ...centred, children: [new TextRun(subtitle)] }));
  if (left !== null || right !== null) {
    const position = Math.round(PRINT_WIDTH[orientation] * TWIPS_A_MILLIMETRE);
    const text = `${left ?? ""}\t${right ?? ""}`;
    found.push(new Paragraph({ tabStops: [{ type: TabStopType.RIGHT, position }], children: [new TextRun(text)] }));
  }
  return found;
}

function line(text: string): Paragraph {
  return new Paragraph({ spacing: { before: 120 }, children: [new TextRun(text)] });
}

function pageNumber(): Footer {
  const children = ["第 ", PageNumber.CURRENT, " 页，共 ", PageNumber.TOTAL_PAGES, " 页"];
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children, size: 18 })] })],
  });
}

function table(page: FormPage): Table {
  const widths = page.columns.map((width) => Math.round(width * TWIPS_A_MILLIMETRE));
  const heights = rowHeights({ ...page, rows: page.rows.map(verticalOnly) });
  return new Table({
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((total, width) => total + width, 0), type: "dxa" },
    rows: page.rows.map((row, index) => tableRow(row, index < page.headRows, widths, heights[index] ?? 0)),
  });
}

/** Word fits a row to its text by itself, but not to a vertical label. */
function verticalOnly(row: FormRow): FormRow {
  return { cells: row.cells.filter(({ vertical }) => vertical) };
}

function tableRow(row: FormRow, isHead: boolean, widths: readonly number[], points: number): TableRow {
  return new TableRow({
    tableHeader: isHead,
    cantSplit: isHead,
    height: { value: Math.round(points * TWIPS_A_POINT), rule: HeightRule.ATLEAST },
    children: row.cells.map((one) => tableCell(one, widths)),
  });
}

const ALIGNMENT = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

function tableCell(cell: FormCell, widths: readonly number[]): TableCell {
  const width = widths.slice(cell.column, cell.column + cell.columnSpan).reduce((total, one) => total + one, 0);
  return new TableCell({
    columnSpan: cell.columnSpan,
    rowSpan: cell.rowSpan,
    verticalAlign: VerticalAlign.CENTER,
    width: { size: width, type: "dxa" },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    ...(cell.vertical ? { textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT } : {}),
    children: cell.text
      .split("\n")
      .map(
        (text) =>
          new Paragraph({ alignment: ALIGNMENT[cell.align], children: [new TextRun({ text, bold: cell.bold })] }),
      ),
  });
}
