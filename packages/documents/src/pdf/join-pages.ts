import type { BodyPage } from "./page-furniture.ts";
import type { PageTable, PageText } from "./page-layout.ts";
import { TableJoiner } from "./table-joiner.ts";
import { type Continuation, continuation } from "./table-continuation.ts";

/** Blocks of the whole document: tables that run over pages are one. */
export function joinPages(pages: readonly BodyPage[], checkTime: () => void): (TableJoiner | PageText)[] {
  const blocks: (TableJoiner | PageText)[] = [];
  let open: TableJoiner | null = null;
  for (const page of pages) {
    checkTime();
    const start = startOfBody(page, open !== null);
    const first = page.blocks[start];
    const joined = open !== null && first?.kind === "table" ? tryJoin(open, first, page, pages) : null;
    const rest = joined === null ? page.blocks : page.blocks.slice(start + 1);
    for (const block of rest) blocks.push(block.kind === "table" ? new TableJoiner(block, page.height) : block);
    const last = page.blocks.at(-1);
    if (last?.kind !== "table") open = null;
    else if (rest.length > 0) open = blocks.at(-1) as TableJoiner;
  }
  return blocks;
}

/** Where a continued table may begin: after headers that earlier pages print too, and 续表. */
function startOfBody(page: BodyPage, mayContinue: boolean): number {
  if (!mayContinue) return 0;
  let start = 0;
  for (const block of page.blocks) {
    if (block.kind === "table" || !(page.repeated.has(block) || isContinuedMark(block))) break;
    start++;
  }
  return start;
}

function isContinuedMark({ text }: PageText): boolean {
  return text.length <= 40 && /续表|[（(] ?续 ?[0-9一二三四五六七八九十]?[）)]$|^续/.test(text);
}

function tryJoin(open: TableJoiner, next: PageTable, page: BodyPage, _pages: readonly BodyPage[]): Continuation | null {
  const found = continuation(open, next, page);
  if (found !== null) open.append(next, page.height, found);
  return found;
}
