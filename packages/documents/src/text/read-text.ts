import type { Block, Cell, SourceDocument, Table, TextBlock } from "@mingji/core/document/document";
import type { Message } from "@mingji/core/message";
import { decodeText } from "./decode-text.ts";
import { isRule, type Separator, separatorOf, splitCells } from "./table-rows.ts";
import { splitLines, type TextLine } from "./text-lines.ts";

export interface TextLimits {
  /** Lines beyond this are left out, with a message. */
  readonly lines: number;
  readonly bytes: number;
}

export const TEXT_LIMITS: TextLimits = { lines: 200_000, bytes: 32 * 1024 * 1024 };

/** A text or Markdown file as blocks: runs of tab- or pipe-separated lines become tables, every other line a text block. */
export function readText(bytes: Uint8Array, limits: TextLimits = TEXT_LIMITS): SourceDocument {
  const kept = bytes.length > limits.bytes ? bytes.subarray(0, limits.bytes) : bytes;
  const { value: text, messages } = decodeText(kept, kept.length < bytes.length);
  const lines = splitLines(text, limits.lines);
  const isMarkdown = looksLikeMarkdown(lines);
  const blocks = toBlocks(lines, isMarkdown);
  const all = [...messages, ...limitMessages(bytes, text, lines, limits), ...emptyMessages(text)];
  return { format: isMarkdown ? "markdown" : "text", blocks, messages: all, text };
}

function looksLikeMarkdown(lines: readonly TextLine[]): boolean {
  return lines.some(({ text }) => /^#{1,6}\s+\S/.test(text) || /^\s*\|(?:\s*:?-{3,}:?\s*\|)+\s*$/.test(text));
}

function toBlocks(lines: readonly TextLine[], isMarkdown: boolean): readonly Block[] {
  const blocks: Block[] = [];
  let tables = 0;
  for (let index = 0; index < lines.length; ) {
    const run = tableRun(lines, index, isMarkdown);
    if (run === null) {
      const line = lines[index];
      if (line !== undefined && line.text.trim() !== "") blocks.push(toTextBlock(line, isMarkdown));
      index += 1;
      continue;
    }
    tables += 1;
    blocks.push(toTable(run.rows, run.separator, tables));
    index = run.next;
  }
  return blocks;
}

interface TableRun {
  readonly rows: readonly TextLine[];
  readonly separator: Separator;
  readonly next: number;
}

/** The rows from `start` on that belong to one table. A blank line between two rows ends a table of Markdown only. */
function tableRun(lines: readonly TextLine[], start: number, isMarkdown: boolean): TableRun | null {
  const first = lines[start];
  const separator = first === undefined ? null : separatorOf(first);
  if (separator === null) return null;
  const rows: TextLine[] = [];
  let next = start;
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    if (line.text.trim() === "") {
      if (!isMarkdown && index - next < BLANK_LINES_INSIDE) continue;
      break;
    }
    if (separatorOf(line) !== separator && !isRule(line.text)) break;
    if (!isRule(line.text)) rows.push(line);
    next = index + 1;
  }
  return { rows, separator, next };
}

const BLANK_LINES_INSIDE = 2;

function toTable(rows: readonly TextLine[], separator: Separator, number: number): Table {
  const outer = rows.filter(({ text }) => text.trimStart().startsWith("|")).length * 2 > rows.length;
  const cells: Cell[] = [];
  let columnCount = 0;
  rows.forEach((line, row) => {
    const found = splitCells(line, separator, row, outer);
    columnCount = Math.max(columnCount, found.length);
    for (const cell of found) cells.push(cell);
  });
  const line = rows[0]?.number ?? 1;
  return { kind: "table", rowCount: rows.length, columnCount, cells, at: { table: number, line } };
}

function toTextBlock(line: TextLine, isMarkdown: boolean): TextBlock {
  const mark = isMarkdown ? /^(#{1,6})\s+/.exec(line.text) : null;
  const content = line.text.slice(mark?.[0].length ?? 0).trim();
  const start = line.start + line.text.indexOf(content, mark?.[0].length ?? 0);
  const at = { line: line.number, span: [start, start + content.length] as const };
  const heading = mark?.[1]?.length;
  return heading === undefined ? { kind: "text", text: content, at } : { kind: "text", text: content, heading, at };
}

function emptyMessages(text: string): readonly Message[] {
  if (text.trim() !== "" && text.trim() !== "\uFEFF") return [];
  const zh = "文件是空的：请检查是否选错了文件。";
  return [
    {
      code: "file-empty",
      severity: "error",
      text: { zh, en: "The file is empty: check that it is the right one." },
      at: { line: 1 },
    },
  ];
}

function limitMessages(
  bytes: Uint8Array,
  text: string,
  lines: readonly TextLine[],
  limits: TextLimits,
): readonly Message[] {
  const last = lines.at(-1);
  const reached = last === undefined ? 0 : last.start + last.text.length;
  if (bytes.length <= limits.bytes && reached >= text.length) return [];
  const megabytes = Math.ceil(bytes.length / 1_000_000);
  return [
    {
      code: "text-too-long",
      severity: "error",
      text: {
        zh: "文件有 {megabytes} MB，只读了前 {lines} 行：请拆成几个文件后再读。",
        en: "The file has {megabytes} MB; only its first {lines} lines were read: split it into several files.",
      },
      values: { megabytes, lines: lines.length },
      at: { line: lines.length },
    },
  ];
}
