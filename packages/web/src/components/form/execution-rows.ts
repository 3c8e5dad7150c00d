import type { Execution, ExecutionRow } from "@mingji/core/plan/reading";
import type { FormRow, RowPart } from "./form-rows.ts";
import type { FormWords } from "./form-words.ts";

const AMOUNTS = ["initialBudget", "adjustedBudget", "executed"] as const;
const COLUMNS = [...AMOUNTS, "rate", "points", "score"] as const;
type Column = (typeof COLUMNS)[number];

/** The merged label on the left and the name of the source. */
const LEADING = 2;

/** The fund-execution block: a table inside the form where there is room, else a sentence a source. */
export function executionRows(
  execution: Execution,
  index: number,
  words: FormWords,
  columnCount: number,
): readonly FormRow[] {
  const present = COLUMNS.filter((column) => execution.rows.some((row) => textOf(row, column) !== ""));
  return columnCount >= LEADING + present.length && present.length > 0
    ? tableRows(execution, index, words, present)
    : sentenceRows(execution, index, words);
}

function tableRows(
  { rows }: Execution,
  index: number,
  words: FormWords,
  present: readonly Column[],
): readonly FormRow[] {
  const label: RowPart = { text: words.execution, look: "label", rowSpan: rows.length + 1 };
  const heads = present.map((column): RowPart => ({ text: words.executionColumn[column] ?? column, look: "label" }));
  return [
    { id: `${index}/execution`, parts: [label, { text: "", look: "label" }, ...heads] },
    ...rows.map(
      (row, position): FormRow => ({
        id: `${index}/execution${position}`,
        from: 1,
        parts: [
          { text: row.source, look: "label", ...(position === 0 ? { address: addressOf(index, "execution") } : {}) },
          ...present.map((column): RowPart => {
            const field = position === 0 ? FIRST_ROW[column] : undefined;
            return {
              text: textOf(row, column),
              look: "amount",
              ...(field === undefined ? {} : { address: addressOf(index, field) }),
            };
          }),
        ],
      }),
    ),
  ];
}

/** Where findings about the totals are marked. */
const FIRST_ROW: Readonly<Partial<Record<Column, string>>> = {
  initialBudget: "execution.initialBudget",
  adjustedBudget: "funds.total",
};

function sentenceRows({ rows }: Execution, index: number, words: FormWords): readonly FormRow[] {
  return rows.map((row, position): FormRow => {
    const said = COLUMNS.filter((column) => textOf(row, column) !== "");
    const text = said.map((column) => `${words.executionColumn[column] ?? column} ${textOf(row, column)}`).join("；");
    return {
      id: `${index}/execution${position}`,
      parts: [
        { text: `${words.execution} ${row.source}`, look: "label", span: LEADING },
        { text, look: "text", ...(position === 0 ? { address: addressOf(index, "funds.total") } : {}) },
      ],
    };
  });
}

function addressOf(project: number, field: string) {
  return { project, indicator: null, field };
}

function textOf(row: ExecutionRow, column: Column): string {
  if (column === "points" || column === "score") return row[column]?.toString() ?? "";
  return row[column]?.raw ?? "";
}
