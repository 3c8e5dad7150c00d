import type { Message } from "../../message.ts";
import { personalData, SIGNATURE_LINE, unreadCell } from "../extract-messages.ts";
import { placeOf, startingCells } from "../grid/grid.ts";
import type { FormDraft } from "./form-draft.ts";
import { holdsPersonalData } from "./personal-data.ts";
import type { FormRows } from "./read-form.ts";

/** Every non-blank cell of a form that went nowhere. */
export function unreadCells(draft: FormDraft, rows: FormRows): readonly Message[] {
  const messages: Message[] = [];
  for (let row = rows.start; row < rows.end; row += 1) {
    for (const cell of startingCells(draft.grid, row)) {
      if (draft.used.has(cell)) continue;
      const at = placeOf(draft.grid, cell);
      if (holdsPersonalData(cell.plain)) messages.push(personalData(SIGNATURE_LINE, at));
      else messages.push(unreadCell(cell.text, at, /\d|[√✓]/.test(cell.text)));
    }
  }
  return messages;
}
