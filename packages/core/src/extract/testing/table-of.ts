import type { Block, Cell, SourceDocument, Table } from "../../document/document.ts";

/**
 * A table as text for tests: one line a row, cells between bars; `<` joins the cell to its left neighbour, `^` to the one above.
 */
export function tableOf(text: string, number = 1): Table {
  const rows = text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const columnCount = Math.max(...rows.map(({ length }) => length));
  const cells = rows.flatMap((row, at) =>
    row.flatMap((content, column): readonly Cell[] =>
      content === "<" || content === "^" || content === ""
        ? []
        : [
            {
              row: at,
              column,
              rowSpan: spanDown(rows, at, column),
              columnSpan: spanRight(row, column),
              text: content.replaceAll("/n", "\n"),
            },
          ],
    ),
  );
  return { kind: "table", rowCount: rows.length, columnCount, cells, at: { table: number } };
}

function spanRight(row: readonly string[], column: number): number {
  let span = 1;
  while (row[column + span] === "<") span += 1;
  return span;
}

function spanDown(rows: readonly (readonly string[])[], row: number, column: number): number {
  let span = 1;
  while (rows[row + span]?.[column] === "^") span += 1;
  return span;
}

export function documentOf(...blocks: readonly (Block | string)[]): SourceDocument {
  return {
    format: "docx",
    messages: [],
    blocks: blocks.map((block, index) =>
      typeof block === "string" ? { kind: "text", text: block, at: { line: index + 1 } } : block,
    ),
  };
}
