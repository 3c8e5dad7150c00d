import type { Block, TextBlock } from "../../document/document.ts";
import { isFooter, isTitleLine, opensForm } from "./form-words.ts";
import { headingRun, isBar } from "./line-form.ts";

/** A run of text blocks, each a cell of one form. */
export interface LineRun {
  readonly start: number;
  readonly end: number;
}

/** Where forms printed one cell a line stand among the blocks, in order. */
export function findLineForms(blocks: readonly Block[]): readonly LineRun[] {
  const runs: LineRun[] = [];
  for (let at = 0; at < blocks.length; ) {
    const end = opensLineForm(blocks, at) ? endOfForm(blocks, at) : at;
    if (end > at + 1) runs.push({ start: at, end });
    at = Math.max(at + 1, end);
  }
  return runs;
}

/** A form begins with its first label alone on a line, a table without labels with its headings. */
function opensLineForm(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (block?.kind !== "text") return false;
  if (opensForm(block.text)) return blocks[at + 1]?.kind === "text";
  return headingRun(textsFrom(blocks, at), 0).length > 0;
}

const HEADING_REACH = 40;

function textsFrom(blocks: readonly Block[], at: number): readonly TextBlock[] {
  const texts: TextBlock[] = [];
  for (let index = at; index < Math.min(blocks.length, at + HEADING_REACH); index += 1) {
    const block = blocks[index];
    if (block?.kind !== "text") break;
    texts.push(block);
  }
  return texts;
}

/** The form ends at another block, a footer, a chapter heading, or the title of the next form. */
function endOfForm(blocks: readonly Block[], start: number): number {
  let end = start + 1;
  while (end < blocks.length && !endsForm(blocks, end, start)) end += 1;
  const next = blocks[end];
  if (next?.kind !== "text" || !opensForm(next.text)) return end;
  while (end > start + 1 && isTitleAt(blocks, end - 1)) end -= 1;
  return end;
}

function endsForm(blocks: readonly Block[], at: number, start: number): boolean {
  const block = blocks[at];
  if (block?.kind !== "text" || block.heading !== undefined) return true;
  if (isFooter(block.text) || /^[一二三四五六七八九十]{1,3}、/.test(block.text)) return true;
  return at > start + 2 && opensForm(block.text);
}

function isTitleAt(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  return block?.kind === "text" && !isBar(block.text) && isTitleLine(block.text);
}
