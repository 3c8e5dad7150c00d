import type { PageBlock, PageLayout } from "./page-layout.ts";
import type { PageText } from "./page-parts.ts";

/** Share of the page's height at either end where running headers and page numbers stand. */
const MARGIN = 0.13;
const PAGE_NUMBER =
  /^(?:[-—–－~·]{0,3} ?(?:第 ?)?[0-9０-９]{1,4}(?: ?页)? ?[-—–－~·]{0,3}|第 ?[0-9]{1,4} ?页[ ，,、/]{0,3}(?:共|总) ?[0-9]{1,4} ?页|[Pp]age ?[0-9]{1,4}(?: ?(?:of|\/) ?[0-9]{1,4})?|[0-9]{1,4} ?\/ ?[0-9]{1,4}|[ivxⅰⅱⅲⅳⅴⅵ]{1,5})$/;

export interface BodyPage extends PageLayout {
  /** Lines that earlier pages print at the same place: a running header, or the same title again. */
  readonly repeated: ReadonlySet<PageBlock>;
}

/** Pages without page numbers and running footers; repeated headers are marked and stay. */
export function withoutFurniture(pages: readonly PageLayout[]): BodyPage[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(marginLines(page).map((line) => keyOf(line, page)))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const seen = new Set<string>();
  return pages.map((page) => {
    const margin = new Set(marginLines(page));
    const blocks = page.blocks.filter((block) => {
      if (block.kind !== "text" || !margin.has(block)) return true;
      const runs = (counts.get(keyOf(block, page)) ?? 0) > 1 && pages.length > 1;
      const foot = block.box.y0 > page.height / 2;
      return !(PAGE_NUMBER.test(block.text) || (foot && runs));
    });
    const repeated = new Set(blocks.filter((block) => block.kind === "text" && seen.has(keyOf(block, page))));
    for (const line of margin) seen.add(keyOf(line, page));
    return { ...page, blocks, repeated };
  });
}

/** Lines in the upper and lower margin, or above the first and below the last table. */
function marginLines({ blocks, height }: PageLayout): PageText[] {
  const tables = blocks.filter((block) => block.kind !== "text");
  const top = Math.min(...tables.map((table) => table.box.y0), Infinity);
  const bottom = Math.max(...tables.map((table) => table.box.y1), -Infinity);
  return blocks
    .filter((block) => block.kind === "text")
    .filter(({ box }) => {
      const high = box.y1 < height * MARGIN || (box.y1 <= top + 2 && box.y1 < height * 0.3);
      const low = box.y0 > height * (1 - MARGIN) && box.y0 >= bottom - 2;
      return high || low;
    });
}

/** The same words at the same height; numbers may differ. */
function keyOf({ text, box }: PageText, { height }: PageLayout): string {
  const place = box.y0 < height / 2 ? Math.round(box.y0 / 4) : -Math.round((height - box.y1) / 4);
  return `${place}:${text.replace(/[0-9０-９]+/g, "#")}`;
}
