import type { FormPage } from "./form-page.ts";

const LINE_POINTS = 15;
const PADDING_POINTS = 5;
const LOWEST_POINTS = 20;
/** Excel's own limit for a row. */
const HIGHEST_POINTS = 409;
const MILLIMETRES_A_CHINESE_CHARACTER = 3.75;

/** Heights in points that hold the wrapped text, since Excel does not fit rows with merged cells by itself. */
export function rowHeights({ rows, columns }: FormPage): readonly number[] {
  const heights = rows.map(() => LOWEST_POINTS);
  rows.forEach(({ cells }, row) => {
    for (const cell of cells) {
      const width = columns.slice(cell.column, cell.column + cell.columnSpan).reduce((sum, one) => sum + one, 0);
      const lines = cell.vertical ? cell.text.length : wrappedLines(cell.text, width);
      const share = (lines * LINE_POINTS + PADDING_POINTS) / cell.rowSpan;
      for (let down = 0; down < cell.rowSpan; down += 1) {
        heights[row + down] = Math.min(HIGHEST_POINTS, Math.max(heights[row + down] ?? 0, share));
      }
    }
  });
  return heights;
}

function wrappedLines(text: string, millimetres: number): number {
  const room = Math.max(1, millimetres / MILLIMETRES_A_CHINESE_CHARACTER - 0.8);
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(displayed(line) / room)), 0);
}

/** Width in Chinese characters: Latin letters and digits take about half. */
function displayed(line: string): number {
  let width = 0;
  for (const character of line) width += (character.codePointAt(0) ?? 0) < 0x2000 ? 0.55 : 1;
  return width;
}
