import type { Cell } from "@mingji/core/document/document";
import type { TextLine } from "./text-lines.ts";

export type Separator = "tab" | "pipe";

/** How a line separates cells; null when it is no table row. A lone pipe is an empty cell of the one-cell-a-line shape. */
export function separatorOf(line: TextLine): Separator | null {
  const content = line.text.trim();
  if (content === "") return null;
  if (line.text.includes("\t")) return "tab";
  const pipes = countPipes(content);
  if (pipes === 0 || content === "|") return null;
  const closed = content.startsWith("|") && content.endsWith("|");
  return closed || (pipes >= 1 && /(?:^|\s)\|(?:\s|$)/.test(content)) ? "pipe" : null;
}

/** The rule between heading and body of a Markdown table, or a row of dashes that stands for one. */
export function isRule(text: string): boolean {
  return /^[\s|:\-=_+─━]+$/.test(text) && /[-=─━]{2,}/.test(text);
}

/** Splits a row into cells with their places; outer pipes open no cell. */
export function splitCells(line: TextLine, separator: Separator, row: number, outer: boolean): readonly Cell[] {
  const pieces = separator === "tab" ? cut(line.text, "\t") : cutPipes(line.text, outer);
  return pieces.map(([start, end], column) => toCell(line, row, column, start, end));
}

type Piece = readonly [start: number, end: number];

function cut(text: string, mark: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, start)) {
    pieces.push([start, at]);
    start = at + mark.length;
  }
  pieces.push([start, text.length]);
  return pieces;
}

function cutPipes(text: string, outer: boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] !== "|" || text[index - 1] === "\\") continue;
    pieces.push([start, index]);
    start = index + 1;
  }
  pieces.push([start, text.length]);
  const isBlank = (piece: Piece | undefined) => piece !== undefined && text.slice(...piece).trim() === "";
  if (!outer) return pieces;
  const first = isBlank(pieces[0]) ? 1 : 0;
  const last = isBlank(pieces.at(-1)) ? -1 : undefined;
  return pieces.slice(first, last);
}

function toCell(line: TextLine, row: number, column: number, start: number, end: number): Cell {
  const raw = line.text.slice(start, end);
  const content = raw.trim();
  const offset = content === "" ? start : start + raw.indexOf(content);
  const from = line.start + offset;
  return {
    row,
    column,
    rowSpan: 1,
    columnSpan: 1,
    text: content.replace(/<br\s*\/?>/gi, "\n").replace(/\\\|/g, "|"),
    at: { line: line.number, span: [from, from + content.length] },
  };
}

function countPipes(text: string): number {
  let count = 0;
  for (const character of text) if (character === "|") count += 1;
  return count;
}
