import { SIGNATURE_LINE } from "../extract-messages.ts";
import { placeOf } from "../grid/grid.ts";
import type { GridCell } from "../grid/grid-cell.ts";
import { type Section, sectionOf } from "../lexicon/label-words.ts";
import { printedUnit } from "../money/read-amount.ts";
import { addGoal, addNote, type FormDraft, markUsed, setLabel } from "./form-draft.ts";
import { holdsPersonalData, notePersonalData } from "./personal-data.ts";
import { inlineLabels, isNoteText, isNumberedHeading, isSubtitleText, isTitleText } from "./text-rows.ts";

/** A row of one cell: a title, a unit, a labelled value, a heading or a note. Returns the section a heading opens. */
export function readTextRow(draft: FormDraft, section: Section | null, cell: GridCell): Section | null | undefined {
  const at = placeOf(draft.grid, cell);
  if (holdsPersonalData(cell.plain)) notePersonalData(draft, SIGNATURE_LINE, at);
  if (isNumberedHeading(cell.plain)) {
    markUsed(draft, cell);
    draft.titles.push(cell);
    return sectionOfHeading(cell.plain);
  }
  if (isTitleText(cell.plain) || isSubtitleText(cell.plain)) {
    markUsed(draft, cell);
    draft.titles.push(cell);
    return null;
  }
  draft.moneyUnit = printedUnit(cell.plain) ?? draft.moneyUnit;
  const labels = inlineLabels(cell.text);
  if (labels.length > 0 || isNoteText(cell.plain)) {
    markUsed(draft, cell);
    for (const { role, label, text } of labels) {
      if (role !== "person" && role !== "phone" && role !== "date")
        setLabel(draft, role, { ...cell, text: label }, text, at);
    }
    return undefined;
  }
  if (section === "goals") addGoal(draft, "expected", cell);
  else if (/^单位[:：]/.test(cell.plain)) markUsed(draft, cell);
  else {
    markUsed(draft, cell);
    addNote(draft, "", cell.text, at);
  }
  return undefined;
}

function sectionOfHeading(plain: string): Section | null {
  const bare = plain.replace(/^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[、.])/, "");
  return sectionOf(bare);
}
