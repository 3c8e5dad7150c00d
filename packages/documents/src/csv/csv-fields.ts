export interface CsvField {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Where it begins, from 1. */
  readonly line: number;
  /** Its place in the file's text, quotes included. */
  readonly start: number;
  readonly end: number;
}

/**
 * The fields of separated values (RFC 4180, and what spreadsheets make of it): quotes hold separators and line breaks,
 * two quotes stand for one, and a quote that never closes ends with its line.
 */
export function* csvFields(text: string): Generator<CsvField> {
  const separator = separatorOf(text);
  let at = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  let [row, column, line] = [0, 0, 1];
  while (at < text.length) {
    const start = at;
    const { value, end } = text[at] === QUOTE ? quoted(text, at, separator) : plain(text, at, separator);
    yield { row, column, text: value, line, start, end };
    line += countLines(text, start, end);
    at = end;
    if (text[at] === separator) {
      column += 1;
      at += 1;
      // A separator at the very end opens one more empty field.
      if (at === text.length) yield { row, column, text: "", line, start: at, end: at };
      continue;
    }
    at = afterBreak(text, at);
    row += 1;
    column = 0;
    line += 1;
  }
}

const BYTE_ORDER_MARK = 0xfeff;
const QUOTE = '"';
const SEPARATORS = [",", "\t", ";"] as const;
const LOOKED_AT = 10_000;

/** The separator that occurs most at the file's beginning. */
function separatorOf(text: string): string {
  const start = text.slice(0, LOOKED_AT);
  const [most = ","] = SEPARATORS.toSorted((left, right) => start.split(right).length - start.split(left).length);
  return most;
}

interface Value {
  readonly value: string;
  readonly end: number;
}

function plain(text: string, start: number, separator: string): Value {
  const end = endOfPlain(text, start, separator);
  return { value: text.slice(start, end), end };
}

function endOfPlain(text: string, start: number, separator: string): number {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return end;
}

function quoted(text: string, start: number, separator: string): Value {
  let value = "";
  for (let at = start + 1; ; ) {
    const close = text.indexOf(QUOTE, at);
    if (close < 0) return plain(text, start, separator);
    value += text.slice(at, close);
    if (text[close + 1] !== QUOTE) {
      const end = endOfPlain(text, close + 1, separator);
      return { value: (value + text.slice(close + 1, end)).replace(/\r\n?/g, "\n"), end };
    }
    value += QUOTE;
    at = close + 2;
  }
}

function countLines(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", start); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

function afterBreak(text: string, at: number): number {
  return text[at] === "\r" && text[at + 1] === "\n" ? at + 2 : at + 1;
}
