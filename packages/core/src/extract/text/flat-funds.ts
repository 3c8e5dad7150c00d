import type { FlatText } from "./flat-text.ts";
import type { Stretch } from "./flat-headings.ts";
import type { FormGrid, GridDoubt } from "./form-grid.ts";
import { readNumberTail } from "./number-tail.ts";
import type { PlacedText } from "./place-in-text.ts";

const HEADING =
  /(?:全年预计执行数|(?:预算|资金)执行率(?:\([^()]{1,12}\))?|1-\d{1,2}月执行[数率]|(?:年初|全年|调整后|调整|本年|当年|年度)?(?:预算|执行|到位|支出|决算)(?:数|率|金额|进度)?(?:\([^()]{1,12}\))?|年初预算|分值|权重|自评得分|得分)/y;

/** The amounts of a form in running text: headings and rows of numbers, or labels and single amounts. */
export function readFunds(
  flat: FlatText,
  grid: FormGrid,
  marker: Stretch,
  to: number,
  isSpaced: boolean,
): readonly GridDoubt[] {
  const headings = headingsFrom(flat, marker.end, to);
  const isColumn = flat.plain.startsWith("资金来源", marker.start);
  const opening = flat.cut(marker.start, marker.end);
  grid.openSection(isColumn ? null : opening);
  if (headings.length < 2) return readPairs(flat, grid, marker.end, to);
  const head = headings.map(({ start, end }) => flat.cut(start, end));
  grid.addRow([isColumn ? opening : { text: "", at: head[0]?.at ?? {} }, ...head]);
  return amountRows(flat, headings.at(-1)?.end ?? marker.end, to).flatMap((row) =>
    addRow(flat, grid, row, head, isSpaced),
  );
}

function headingsFrom({ plain }: FlatText, from: number, to: number): readonly Stretch[] {
  const headings: Stretch[] = [];
  for (let at = from; at < to; ) {
    HEADING.lastIndex = at;
    const found = HEADING.exec(plain);
    if (found === null || found.index + found[0].length > to) break;
    headings.push({ start: at, end: at + found[0].length });
    at += found[0].length;
  }
  return headings;
}

interface AmountRow {
  readonly label: Stretch;
  readonly tail: Stretch;
}

/** A label of words and the numbers behind it, again and again. */
function amountRows({ plain }: FlatText, from: number, to: number): readonly AmountRow[] {
  const rows: AmountRow[] = [];
  const text = plain.slice(from, to);
  for (const found of text.matchAll(ROW)) {
    const [whole, label = ""] = found;
    const start = from + found.index;
    rows.push({
      label: { start, end: start + label.length },
      tail: { start: start + label.length, end: start + whole.length },
    });
  }
  return rows;
}

const ROW = /((?:[^\d()]|\([^()]{0,30}\)){1,60}?)(-?\d(?:[\d.,%-]|万元|亿元|万|元)*(?:\([^()]{0,60}\))?|$)/g;

function addRow(
  flat: FlatText,
  grid: FormGrid,
  row: AmountRow,
  head: readonly PlacedText[],
  isSpaced: boolean,
): readonly GridDoubt[] {
  const { start, end } = row.tail;
  const label = flat.cut(row.label.start, row.label.end);
  const breaks = new Set<number>();
  for (let at = start + 1; at < end; at += 1) if ((flat.gaps[at] ?? 0) > 0) breaks.add(at - start);
  const found = readNumberTail(
    flat.plain.slice(start, end),
    head.map(({ text }) => text),
    breaks,
    isSpaced,
  );
  if (found === null) {
    const rest = flat.cut(start, end);
    grid.addRow([label, rest]);
    return [{ content: rest, role: null }];
  }
  const cells: PlacedText[] = [label];
  for (const number of found.numbers) {
    while (cells.length < number.column + 1) cells.push({ text: "", at: label.at });
    cells.push(flat.cut(start + number.start, start + number.end));
  }
  grid.addRow(cells);
  return found.margin < CLOSE && !isSpaced ? cells.slice(1).map((content) => ({ content, role: null })) : [];
}

const CLOSE = 0.6;

/** Label and amount in turn; a mirrored form prints two horizons side by side. */
function readPairs(flat: FlatText, grid: FormGrid, from: number, to: number): readonly GridDoubt[] {
  const rows = amountRows(flat, from, to).map(({ label, tail }) => [
    flat.cut(label.start, label.end),
    ...(tail.end > tail.start ? [flat.cut(tail.start, tail.end)] : []),
  ]);
  const isMirrored =
    /^(?:中期|实施期|长期)/.test(rows[0]?.[0]?.text ?? "") && (rows[1]?.[0]?.text ?? "").startsWith("年度");
  const step = isMirrored ? 2 : 1;
  for (let at = 0; at < rows.length; at += step) grid.addRow(rows.slice(at, at + step).flat());
  return [];
}
