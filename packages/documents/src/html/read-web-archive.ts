import type { Block, SourceDocument } from "@mingji/core/document/document";
import type { Message } from "@mingji/core/message";
import type { ReadContext } from "../read-context.ts";
import { keepWithin } from "../refused-file.ts";
import { readHtml } from "./read-html.ts";
import { webArchiveParts } from "./web-archive-parts.ts";

/** A single-file web page, as Word, Excel and office systems save it: its pages in order, one after the other. */
export function readWebArchive(bytes: Uint8Array, context: ReadContext): SourceDocument {
  keepWithin("htmlBytes", context.limits, bytes.length, context.name);
  const blocks: Block[] = [];
  const messages: Message[] = [];
  for (const part of webArchiveParts(bytes, context.limits.archiveEntries)) {
    if (part.type !== "text/html") continue;
    const page = readHtml(part.bytes, context);
    blocks.push(...renumbered(page.blocks, tablesIn(blocks)));
    messages.push(...page.messages);
  }
  return { format: "html", blocks, messages };
}

function tablesIn(blocks: readonly Block[]): number {
  return blocks.filter((block) => block.kind === "table").length;
}

/** Each page counts its tables from 1; in the file they count on. */
function renumbered(blocks: readonly Block[], before: number): readonly Block[] {
  return blocks.map((block) =>
    block.kind === "table" ? { ...block, at: { ...block.at, table: (block.at.table ?? 0) + before } } : block,
  );
}
