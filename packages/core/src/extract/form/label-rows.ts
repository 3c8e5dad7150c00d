import { canonicalLevel2 } from "../../plan/taxonomy.ts";
import { placeAt, placeOf } from "../grid/grid.ts";
import type { GridCell } from "../grid/grid-cell.ts";
import { type LabelRole, roleOfLabel, sectionOf } from "../lexicon/label-words.ts";
import { looksLikeAmount } from "../money/read-amount.ts";
import { addNote, type FormDraft, markUsed, setLabel } from "./form-draft.ts";
import { notePersonalData } from "./personal-data.ts";
import { inlineLabels } from "./text-rows.ts";

/** Label and value side by side, once or several times in a row. What fits no pair stays unread. */
export function readLabelRow(draft: FormDraft, cells: readonly GridCell[]): void {
  // A row of categories outside every block is an indicator nobody recognised: its cells stay unread and are said.
  if (cells.length > 2 && cells.some(({ plain }) => isCategory(plain))) return;
  for (let index = 0; index < cells.length; index += 1) {
    const label = cells[index];
    if (label === undefined) continue;
    index += readLabel(draft, label, cells[index + 1]);
  }
}

/** Reads one label with the cell behind it; returns how many further cells it took. */
export function readLabel(draft: FormDraft, label: GridCell, next: GridCell | undefined): number {
  const role = roleOfLabel(label.plain);
  if (role === null) return readInline(draft, label) ? 0 : readUnknownLabel(draft, label, next);
  markUsed(draft, label);
  if (next === undefined || isLabelText(next)) {
    setBlank(draft, label);
    return 0;
  }
  markUsed(draft, next);
  keep(draft, role, label, next);
  return 1;
}

/** A cell that prints label and value together: 项目名称：甲项目. */
function readInline(draft: FormDraft, cell: GridCell): boolean {
  const labels = inlineLabels(cell.text);
  for (const { role, label, text } of labels) {
    if (text !== "") keep(draft, role, { ...cell, text: label }, { ...cell, text });
  }
  if (labels.length > 0) markUsed(draft, cell);
  return labels.length > 0;
}

function keep(draft: FormDraft, role: LabelRole, label: GridCell, value: GridCell): void {
  const at = placeOf(draft.grid, value);
  if (role === "person" || role === "phone") notePersonalData(draft, label.text, at);
  else if (role === "remark") addNote(draft, label.text, value.text, at);
  else setLabel(draft, role, label, value.text, at);
}

/** An unfilled field: known to be blank, with its place. */
function setBlank(draft: FormDraft, label: GridCell): void {
  const role = roleOfLabel(label.plain);
  if (role === "name" && !draft.labels.has("name")) {
    draft.labels.set("name", { text: "", label: label.text, at: placeAt(draft.grid, label.row, label.columnEnd) });
  }
}

/** A short text in front of another one is a label nobody listed. */
function readUnknownLabel(draft: FormDraft, label: GridCell, next: GridCell | undefined): number {
  if (next === undefined || isLabelText(next) || draft.notes.length >= MOST_NOTES) return 0;
  if (looksLikeAmount(label.plain) || label.plain.length > LONGEST_UNKNOWN) return 0;
  markUsed(draft, label, next);
  addNote(draft, label.text, next.text, placeOf(draft.grid, next));
  return 1;
}

function isCategory(plain: string): boolean {
  return canonicalLevel2(plain) !== null && plain.endsWith("指标");
}

const LONGEST_UNKNOWN = 20;
/** A form has a few dozen labels; a sheet of data beneath one is not made into notes. */
const MOST_NOTES = 1000;

export function isLabelText(cell: GridCell): boolean {
  return roleOfLabel(cell.plain) !== null || sectionOf(cell.plain) !== null;
}
