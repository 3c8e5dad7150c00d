import type { Amount } from "../../plan/funds.ts";
import { amountDoubt } from "../extract-messages.ts";
import { withoutBreaks } from "../form/row-cells.ts";
import { cellAt, placeOf } from "../grid/grid.ts";
import type { Column } from "../header/column.ts";
import { isFigureWithoutMoney, knownSource } from "../lexicon/fund-words.ts";
import { printedUnit, readAmount } from "../money/read-amount.ts";
import { cellOf, type ListState } from "./list-state.ts";

/** The amounts of a row under its money headings. */
export function listFunds(state: ListState, columns: readonly Column[], row: number): Readonly<Record<string, Amount>> {
  const funds: Record<string, Amount> = {};
  const goal = cellOf(state.grid, columns, row, "goal");
  for (const column of columns) {
    if (column.role !== "money") continue;
    const cell = cellAt(state.grid, row, column.column);
    const label = withoutBreaks(column.heading);
    const at = cell === null ? undefined : placeOf(state.grid, cell);
    if (cell === null || at === undefined || cell === goal) continue;
    state.used.add(cell);
    const unit = printedUnit(column.headingCell?.plain ?? "") ?? state.unit;
    const { amount, doubts } = isFigureWithoutMoney(label)
      ? { amount: { raw: cell.text, fen: null, at, label }, doubts: [] }
      : readAmount(cell.text, unit, label, at);
    for (const doubt of doubts)
      state.messages.push({ ...amountDoubt(doubt, cell.text, label, at), project: Math.max(0, state.projects.length) });
    const known = knownSource(column.headingCell?.plain ?? "");
    funds[known === null || known in funds ? label : known] = amount;
  }
  return funds;
}
