import { type CellValue, type MergeRange, writeXlsx } from "hucre/xlsx";

/** A workbook of one sheet with that many rows and columns: numbers, amounts, repeated words and sentences. */
export async function makeSheet(rows: number, columns: number): Promise<Uint8Array> {
  return await writeXlsx({
    sheets: [{ name: "大表", rows: Array.from({ length: rows }, (_, row) => makeRow(row, columns)) }],
  });
}

const WORDS = ["数量指标", "质量指标", "时效指标", "成本指标", "经济效益指标", "社会效益指标", "满意度指标"];

function makeRow(row: number, columns: number): CellValue[] {
  return Array.from({ length: columns }, (_, column) => {
    if (column % 4 === 0) return row * columns + column + 0.25;
    if (column % 4 === 1) return WORDS[(row + column) % WORDS.length] ?? "";
    if (column % 4 === 2) return `项目${row}号第${column}列的绩效目标说明`;
    return (row % 100) / 100;
  });
}

/** A list in which every project's name is merged over its three rows, and its funds too. */
export async function makeMergedSheet(merges: number): Promise<Uint8Array> {
  const rows = Array.from({ length: (merges / 2) * 3 }, (_, row) => makeRow(row, 6));
  const ranges: MergeRange[] = [];
  for (let project = 0; project < merges / 2; project += 1) {
    for (const column of [0, 1]) {
      ranges.push({ startRow: project * 3, endRow: project * 3 + 2, startCol: column, endCol: column });
    }
  }
  return await writeXlsx({ sheets: [{ name: "清单", rows, merges: ranges }] });
}
