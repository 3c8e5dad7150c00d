import { AlignedJoiner } from "./aligned-joiner.ts";
import type { AlignedRegion } from "./aligned-tables.ts";
import type { JoinedTable } from "./joined-table.ts";
import { boundsOfAll } from "./matrix.ts";
import type { BodyPage } from "./page-furniture.ts";
import type { PageBlock } from "./page-layout.ts";
import type { PageText } from "./page-parts.ts";
import { continuation } from "./table-continuation.ts";
import { TableJoiner } from "./table-joiner.ts";
import type { InkBlock } from "./text-blocks.ts";

type Joiner = TableJoiner | AlignedJoiner;

/** Blocks of the whole document: tables that run over pages are one. */
export function joinPages(pages: readonly BodyPage[], checkTime: () => void): (JoinedTable | PageText)[] {
  const blocks: (Joiner | PageText)[] = [];
  let open: Joiner | null = null;
  for (const page of pages) {
    checkTime();
    const joined: number = open === null ? 0 : goesOn(open, page);
    const rest: readonly PageBlock[] = page.blocks.slice(joined);
    for (const block of rest) {
      if (block.kind === "text") blocks.push(block);
      else if (block.kind === "table") blocks.push(new TableJoiner(block, page.height));
      else if (block.isTable) blocks.push(new AlignedJoiner(block));
      else blocks.push(...block.texts);
    }
    if (rest.length === 0 && page.blocks.length > 0) continue;
    const last = blocks.at(-1);
    open = rest.length > 0 && last !== undefined && !("kind" in last) ? last : null;
  }
  return blocks.map((block) => ("kind" in block ? block : block.toTable()));
}

/** How many blocks at the top of the page the open table takes, with the headers above them; 0 for none. */
function goesOn(open: Joiner, page: BodyPage): number {
  const start = startOfBody(page);
  if (open instanceof AlignedJoiner) return goesOnAligned(open, page, start);
  const next = page.blocks[start];
  const found = next?.kind === "table" ? continuation(open, next, page) : null;
  if (found === null || next?.kind !== "table") return 0;
  open.append(next, page.height, found);
  return start + 1;
}

/** A page may open with the rest of a row, which is text in one column only. */
function goesOnAligned(open: AlignedJoiner, page: BodyPage, start: number): number {
  const singles = new Set<InkBlock>();
  let end = start;
  for (const block of page.blocks.slice(start)) {
    if (block.kind !== "text" || block.block === undefined || !open.holds(block.block)) break;
    singles.add(block.block);
    end++;
  }
  const next = page.blocks[end];
  const region = next?.kind === "aligned" ? next : null;
  const isTail = [...singles].some((block) => block.glyphs.length > 4);
  if (region === null && !isTail) return 0;
  const rows = [...[...singles].map((block) => [block]), ...(region?.rows ?? [])];
  const whole: AlignedRegion = {
    kind: "aligned",
    page: page.number,
    box: boundsOfAll(rows.flat()),
    rows,
    texts: [],
    isTable: true,
  };
  if (!open.append(whole)) return 0;
  return region === null ? end : end + 1;
}

/** Where a continued table may begin: after headers that earlier pages print too, and 续表. */
function startOfBody(page: BodyPage): number {
  let start = 0;
  for (const block of page.blocks) {
    if (block.kind !== "text" || !(page.repeated.has(block) || isContinuedMark(block))) break;
    start++;
  }
  return start;
}

function isContinuedMark({ text }: PageText): boolean {
  return text.length <= 40 && /续表|[（(] ?续 ?[0-9一二三四五六七八九十]?[）)]$|^续/.test(text);
}
