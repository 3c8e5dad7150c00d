import type { Cutter, PlacedText } from "./place-in-text.ts";
import { cutterOf } from "./place-in-text.ts";

/** A clause of running text, without its number and closing mark, with a cutter that counts from its own beginning. */
export interface Clause {
  readonly content: PlacedText;
  readonly cut: Cutter;
}

const OPENING = "（([“「《";
const CLOSING = "）)]”」》";

/** The clauses of a line, parted by semicolons and full stops outside brackets and quotes. */
export function clausesOf(line: PlacedText): readonly Clause[] {
  const cut = cutterOf(line);
  const clauses: Clause[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= line.text.length; at += 1) {
    const sign = line.text[at] ?? "";
    if (OPENING.includes(sign) && sign !== "") depth += 1;
    else if (CLOSING.includes(sign) && sign !== "") depth = Math.max(0, depth - 1);
    const ends = at === line.text.length || (depth === 0 && (/[;；。\n]/.test(sign) || isFullStop(line.text, at)));
    if (!ends) continue;
    const clause = clauseAt(line.text, start, at, cut);
    if (clause !== null) clauses.push(clause);
    start = at + 1;
  }
  return clauses;
}

/** A dot closes a clause at the end of a line only: others stand in numbers. */
function isFullStop(text: string, at: number): boolean {
  return text[at] === "." && at === text.length - 1;
}

const NUMBER =
  /^\s{0,4}(?:[(（]\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?[)）]|\d{1,2}\s?[、.．)）](?!\d)|[①-⑳]|[一二三四五六七八九十]{1,3}、)\s{0,4}/;

function clauseAt(text: string, start: number, end: number, cut: Cutter): Clause | null {
  const numbered = NUMBER.exec(text.slice(start, end))?.[0].length ?? 0;
  const quote = /^[“"「]/.exec(text.slice(start + numbered, end)) === null ? 0 : 1;
  const from = start + numbered + quote;
  const to = quote === 1 && /[”"」]\s{0,2}$/.test(text.slice(from, end)) ? end - 1 : end;
  const content = cut(from, to);
  if (content.text === "") return null;
  const offset = from + (text.slice(from, to).length - text.slice(from, to).trimStart().length);
  return { content, cut: (first, last) => cut(offset + first, offset + last) };
}

/** The words of a heading without its number and brackets: `（一）产出指标` → `产出指标`, `(产出指标)完成情况分析` → both parts. */
export function headingWords(text: string): string {
  return text
    .replace(NUMBER, "")
    .replace(/[（(]([^（()）]{2,12})[）)]/g, "$1 ")
    .replace(/[:：。]\s{0,2}$/, "")
    .trim();
}

export function isNumbered(text: string): boolean {
  return NUMBER.test(text);
}
