import type { Block, TextBlock } from "../../document/document.ts";
import { locateCell } from "../../document/locate-cell.ts";
import { isNumbered } from "./prose-clauses.ts";

/** The lines of running text in a document: wrapped lines of a page rejoined, articles inside layout tables included. */
export function proseLines(blocks: readonly Block[]): readonly TextBlock[] {
  const lines = withinLimit(
    blocks.flatMap((block) => (block.kind === "text" ? linesOfText(block) : articleLines(block))),
  );
  const edge = lines.reduce((most, { at }) => Math.max(most, rightEdge(at)), 0);
  const joined: TextBlock[] = [];
  for (const line of lines) {
    if (isSiteNoise(line.text)) continue;
    const before = joined.at(-1);
    if (before !== undefined && isWrapped(before, line, edge)) joined[joined.length - 1] = join(before, line);
    else joined.push(line);
  }
  return joined;
}

/** No report is longer; the rest of such a text is not searched for sentences. */
const LONGEST_REPORT = 1_000_000;

function withinLimit(lines: readonly TextBlock[]): readonly TextBlock[] {
  let length = 0;
  const end = lines.findIndex(({ text }) => {
    length += text.length;
    return length > LONGEST_REPORT;
  });
  return end < 0 ? lines : lines.slice(0, end);
}

function linesOfText(block: TextBlock): readonly TextBlock[] {
  if (!block.text.includes("\n")) return [block];
  return splitLines(block.text, block.at);
}

const SHORTEST_ARTICLE = 80;

/** A page may put its whole article into one cell of a layout table. */
function articleLines(table: Extract<Block, { kind: "table" }>): readonly TextBlock[] {
  return table.cells.flatMap((cell) => {
    const isArticle = cell.text.length >= SHORTEST_ARTICLE && cell.text.includes("\n");
    return isArticle ? splitLines(cell.text, locateCell(table, cell)) : [];
  });
}

function splitLines(text: string, at: TextBlock["at"]): readonly TextBlock[] {
  const { span: _, ...place } = at;
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): TextBlock => ({ kind: "text", text: line.trim(), at: place }));
}

function rightEdge({ box }: TextBlock["at"]): number {
  return box === undefined ? 0 : box[0] + box[2];
}

/** A line of a page that reaches its right edge without a closing mark goes on in the next one. */
function isWrapped(before: TextBlock, line: TextBlock, edge: number): boolean {
  if (before.at.box === undefined || line.at.box === undefined) return false;
  if (line.heading !== undefined || before.heading !== undefined || isNumbered(line.text)) return false;
  const isFull = rightEdge(before.at) > edge - Math.max(24, before.at.box[3] * 2.5);
  return isFull && !/[。；;：:！？]$/.test(before.text);
}

function join(before: TextBlock, line: TextBlock): TextBlock {
  const at = before.at.page === line.at.page ? { ...before.at, box: union(before.at.box, line.at.box) } : before.at;
  const { box, ...place } = at;
  return { ...before, text: before.text + line.text, at: box === undefined ? place : { ...place, box } };
}

function union(first: TextBlock["at"]["box"], second: TextBlock["at"]["box"]): TextBlock["at"]["box"] {
  if (first === undefined || second === undefined) return first ?? second;
  const left = Math.min(first[0], second[0]);
  const top = Math.min(first[1], second[1]);
  const right = Math.max(first[0] + first[2], second[0] + second[2]);
  const bottom = Math.max(first[1] + first[3], second[1] + second[3]);
  return [left, top, right - left, bottom - top];
}

/** Links, counters and notices that a web page prints around its article. */
function isSiteNoise(text: string): boolean {
  if (text.length > 120) return false;
  return /^(?:附件\d?[:：]|上一篇|下一篇|相关链接|版权所有|主办单位|网站标识码)|网站地图|访问者|联系我们|(?:ICP|公网安)备|您当前的?位置|当前位置/.test(
    text,
  );
}
