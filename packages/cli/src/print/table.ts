/** A plain table for people: columns padded by display width, long cells wrapped, no borders but a rule under the head. */
export interface TableColumn {
  readonly title: string;
  readonly align?: "left" | "right";
  /** The column gives way first when the line is too long. */
  readonly flexible?: boolean;
}

const GAP = "  ";
const NARROWEST_FLEXIBLE = 12;

export function printTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const widths = fitWidths(columns, rows, width);
  const head = printRow(
    columns,
    columns.map((column) => column.title),
    widths,
  );
  const rule = `${widths.map((count) => "─".repeat(count)).join(GAP)}\n`;
  return head + rule + rows.map((row) => printRow(columns, row, widths)).join("");
}

/** Columns a terminal uses for a text: Chinese characters and full-width signs take two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
  return width;
}

function printRow(columns: readonly TableColumn[], row: readonly string[], widths: readonly number[]): string {
  const cells = columns.map((_, index) => wrap(row[index] ?? "", widths[index] ?? 0));
  const height = Math.max(...cells.map((lines) => lines.length));
  let printed = "";
  for (let line = 0; line < height; line += 1) {
    const parts = columns.map((column, index) =>
      pad(cells[index]?.[line] ?? "", widths[index] ?? 0, column.align ?? "left"),
    );
    printed += `${parts.join(GAP).trimEnd()}\n`;
  }
  return printed;
}

/** Natural widths, and when they do not fit, the flexible columns share what is left. */
function fitWidths(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly number[] {
  const natural = columns.map((column, index) =>
    Math.max(displayWidth(column.title), ...rows.map((row) => widestLine(row[index] ?? ""))),
  );
  const gaps = GAP.length * (columns.length - 1);
  const fixed = natural.reduce((sum, count, index) => sum + (columns[index]?.flexible ? 0 : count), 0);
  const flexible = natural.filter((_, index) => columns[index]?.flexible);
  const wanted = flexible.reduce((sum, count) => sum + count, 0);
  const left = width - gaps - fixed;
  if (wanted <= left || flexible.length === 0) return natural;
  return natural.map((count, index) =>
    columns[index]?.flexible ? Math.max(NARROWEST_FLEXIBLE, Math.floor((count / wanted) * left)) : count,
  );
}

function widestLine(text: string): number {
  return Math.max(...text.split("\n").map(displayWidth));
}

function wrap(text: string, width: number): readonly string[] {
  return text.split("\n").flatMap((line) => wrapLine(line, width));
}

function wrapLine(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  let current = "";
  let used = 0;
  for (const character of line) {
    const needed = isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
    if (used + needed > width && current !== "") {
      lines.push(current);
      current = "";
      used = 0;
    }
    current += character;
    used += needed;
  }
  return [...lines, current];
}

function pad(text: string, width: number, align: "left" | "right"): string {
  const space = " ".repeat(Math.max(0, width - displayWidth(text)));
  return align === "right" ? space + text : text + space;
}

function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}
