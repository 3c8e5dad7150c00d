/** One line of a text file: its number from 1, its place in the text, and its content without the line break. */
export interface TextLine {
  readonly number: number;
  readonly start: number;
  readonly text: string;
}

/** Lines under any mix of \r\n, \n and \r, in one pass. */
export function splitLines(text: string, limit: number): readonly TextLine[] {
  const lines: TextLine[] = [];
  const ending = /\r\n|\n|\r/g;
  let start = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  while (start <= text.length && lines.length < limit) {
    ending.lastIndex = start;
    const found = ending.exec(text);
    const end = found?.index ?? text.length;
    lines.push({ number: lines.length + 1, start, text: text.slice(start, end) });
    if (found === null) break;
    start = ending.lastIndex;
  }
  return lines;
}

const BYTE_ORDER_MARK = 0xfeff;
