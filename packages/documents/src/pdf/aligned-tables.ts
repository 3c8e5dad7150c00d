import { toLines } from "./text-lines.ts";
import type { Glyph, PageContent } from "./page-content.ts";
import type { PageTable, PageText } from "./page-layout.ts";

/** Tables without drawn columns, found from the gaps between their texts; everything else as lines of text. */
export function alignedTables(
  glyphs: readonly Glyph[],
  _content: PageContent,
  _ruled: readonly PageTable[],
  page: number,
): (PageTable | PageText)[] {
  return toLines(glyphs, 0).map((line) => {
    const boxes = line.spots.map((spot) => spot.glyph);
    return {
      kind: "text",
      page,
      text: line.text,
      size: line.size,
      box: {
        x0: Math.min(...boxes.map((box) => box.x0)),
        y0: Math.min(...boxes.map((box) => box.y0)),
        x1: Math.max(...boxes.map((box) => box.x1)),
        y1: Math.max(...boxes.map((box) => box.y1)),
      },
    };
  });
}
