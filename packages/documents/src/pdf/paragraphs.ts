import { firstWordWidth, joinPlaced, wrapJoint } from "./cell-text.ts";
import { boundsOfAll } from "./matrix.ts";
import type { PageText } from "./page-parts.ts";
import type { InkBlock } from "./text-blocks.ts";
import { placeLines, type TextLine } from "./text-lines.ts";

/** How far the first line of a paragraph is set in, in sizes of the type. */
const LEAST_INDENT = 1.2;
const MOST_INDENT = 4.5;

/** A full line that ends a sentence ends a paragraph when the next one is numbered or stands in brackets. */
const ENDING = /[。；：]$/;
const NUMBERED = /^(?:[（(][^（()）]{1,8}[)）]|[一二三四五六七八九十]{1,3}、|[0-9]{1,2}[.．、])/;

/** A block of lines as its paragraphs. `right` is where the page's lines end when they are full. */
export function paragraphs(block: InkBlock, right: number, page: number): PageText[] {
  const placed = placeLines(block.glyphs);
  const toText = (text: string, lines: readonly TextLine[]): PageText => ({
    kind: "text",
    page,
    text,
    size: block.size,
    box: boundsOfAll(lines.flatMap(({ spots }) => spots.map(({ glyph }) => glyph))),
  });
  if (placed.lines.length === 0) return [];
  if (placed.running !== 0) return [toText(joinPlaced(placed, block, 0).text, placed.lines)];
  return groupLines(placed.lines, right).map((lines) => toText(joinedText(lines), lines));
}

/** A line that ends early ends a paragraph, and one that is set in begins one. */
function groupLines(lines: readonly TextLine[], right: number): TextLine[][] {
  const left = Math.min(...lines.map(({ from }) => from));
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const indent = (line.from - left) / line.size;
    const begins = indent > LEAST_INDENT && indent < MOST_INDENT;
    const ends =
      last !== undefined && (endsEarly(last, line, right) || (ENDING.test(last.text) && NUMBERED.test(line.text)));
    if (group === undefined || begins || ends) groups.push([line]);
    else group.push(line);
  }
  return groups;
}

function endsEarly(last: TextLine, next: TextLine, right: number): boolean {
  return right - last.to >= firstWordWidth(next) + 0.5 * next.size;
}

function joinedText(lines: readonly TextLine[]): string {
  let text = "";
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    text += (above === undefined ? "" : above.endsBlank ? " " : wrapJoint(above.text, line.text)) + line.text;
  }
  return text;
}
