import { locateCell } from "../../document/locate-cell.ts";
import type { Message } from "../../message.ts";
import { moreUnread, personalData, SIGNATURE_LINE, unreadCell } from "../extract-messages.ts";
import { type Grid, placeOf, startingCells } from "../grid/grid.ts";
import type { GridCell } from "../grid/grid-cell.ts";
import { roleOfHeading } from "../lexicon/column-roles.ts";
import { roleOfLabel, sectionOf } from "../lexicon/label-words.ts";
import { holdsPersonalData } from "./personal-data.ts";
import { isNoteText, isSubtitleText, isTitleText } from "./text-rows.ts";

/** A table with more unread cells than this is no form: one message gives the number of the rest. */
const MOST_MESSAGES = 500;

/** Every non-blank cell between two rows that went nowhere. */
export function unreadCells(
  grid: Grid,
  used: ReadonlySet<GridCell>,
  rows: { readonly start: number; readonly end: number },
): readonly Message[] {
  const messages: Message[] =
    rows.start > 0 ? [] : grid.margin.map((cell) => unreadCell(cell.text, locateCell(grid.table, cell), false));
  let more = 0;
  for (let row = rows.start; row < rows.end; row += 1) {
    for (const cell of startingCells(grid, row)) {
      if (used.has(cell)) continue;
      if (messages.length >= MOST_MESSAGES) more += 1;
      else messages.push(messageOf(grid, cell));
    }
  }
  return more === 0 ? messages : [...messages, moreUnread(more, grid.table.at)];
}

function messageOf(grid: Grid, cell: GridCell): Message {
  const at = placeOf(grid, cell);
  if (holdsPersonalData(cell.plain)) return personalData(SIGNATURE_LINE, at);
  return unreadCell(cell.text, at, mayHoldData(cell.plain));
}

/** Anything but titles, notes and headings may be a value that found no place. */
function mayHoldData(plain: string): boolean {
  if (/\d|[√✓]/.test(plain)) return true;
  const isFrame = isTitleText(plain) || isSubtitleText(plain) || isNoteText(plain) || sectionOf(plain) !== null;
  return (
    !isFrame && roleOfHeading(plain) === null && roleOfLabel(plain) === null && /[\u4e00-\u9fffA-Za-z]/.test(plain)
  );
}
