/** The cells of a spreadsheet's clipboard text: tabs between cells, line ends between rows, quotes around line breaks. */
export function readClipboard(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const { cell, end } = text[at] === '"' ? quoted(text, at) : plain(text, at);
    row.push(cell);
    const stop = text[end];
    at = end + (stop === "\r" && text[end + 1] === "\n" ? 2 : 1);
    if (stop === "\t") continue;
    rows.push(row);
    row = [];
  }
  // A spreadsheet ends its last row too.
  const last = rows.at(-1);
  return rows.length > 1 && last?.length === 1 && last[0] === "" ? rows.slice(0, -1) : rows;
}

interface Cell {
  readonly cell: string;
  /** Where the tab, the line end or the end of the text stands. */
  readonly end: number;
}

function plain(text: string, start: number): Cell {
  let end = start;
  while (end < text.length && text[end] !== "\t" && text[end] !== "\n" && text[end] !== "\r") end++;
  return { cell: text.slice(start, end), end };
}

/** "" inside is one quote. Without a closing quote the text was never quoted. */
function quoted(text: string, start: number): Cell {
  let cell = "";
  let at = start + 1;
  while (at < text.length) {
    if (text[at] !== '"') cell += text[at++];
    else if (text[at + 1] === '"') {
      cell += '"';
      at += 2;
    } else break;
  }
  const end = at + 1;
  const isClosed = at < text.length && (end === text.length || "\t\r\n".includes(text[end] ?? ""));
  return isClosed ? { cell: cell.replace(/\r\n?/g, "\n"), end } : plain(text, start);
}

/** One cell as a spreadsheet takes it. */
export function clipboardText(text: string): string {
  return /["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
