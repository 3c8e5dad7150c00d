import { AlignedJoiner } from "./aligned-joiner.ts";
import type { JoinedTable } from "./joined-table.ts";
import type { BodyPage } from "./page-furniture.ts";
import type { PageBlock, PageText } from "./page-layout.ts";
import { continuation } from "./table-continuation.ts";
import { TableJoiner } from "./table-joiner.ts";

type Joiner = TableJoiner | AlignedJoiner;

/** Blocks of the whole document: tables that run over pages are one. */
export function joinPages(pages: readonly BodyPage[], checkTime: () => void): (JoinedTable | PageText)[] {
  const blocks: (Joiner | PageText)[] = [];
  let open: Joiner | null = null;
  for (const page of pages) {
    checkTime();
    const start = open === null ? 0 : startOfBody(page);
    const joined = open !== null && goesOn(open, page.blocks[start], page);
    const rest: readonly PageBlock[] = joined ? page.blocks.slice(start + 1) : page.blocks;
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

function goesOn(open: Joiner, next: PageBlock | undefined, page: BodyPage): boolean {
  if (next === undefined || next.kind === "text") return false;
  if (open instanceof AlignedJoiner) return next.kind === "aligned" && open.append(next);
  const found = next.kind === "table" ? continuation(open, next, page) : null;
  if (found === null || next.kind !== "table") return false;
  open.append(next, page.height, found);
  return true;
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
