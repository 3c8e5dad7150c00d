/** A number in a run of digits, with the column it belongs to. */
export interface TailNumber {
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

export interface TailReading {
  readonly numbers: readonly TailNumber[];
  /** The distance to the second best split. */
  readonly margin: number;
}

type TailKind = "amount" | "points" | "rate" | "score";

/**
 * Cuts `303010100%` under its headings: amounts repeat, points are ten, a rate is the quotient of two amounts.
 * `breaks` are places where white space stood: a number never reaches over one, and one ends there.
 */
export function readNumberTail(
  tail: string,
  headings: readonly string[],
  breaks: ReadonlySet<number>,
  isSpaced: boolean,
): TailReading | null {
  if (tail.length > LONGEST_TAIL || headings.length > MOST_COLUMNS) return null;
  const kinds = headings.map(kindOf);
  const found: Partial[] = [];
  let steps = 0;
  const walk = (partial: Partial, column: number): void => {
    steps += 1;
    if (steps > MOST_STEPS) return;
    if (partial.end === tail.length) {
      found.push({ ...partial, score: partial.score - (kinds.length - column) * 0.1 });
      return;
    }
    const kind = kinds[column];
    if (kind === undefined) return;
    for (const end of numberEnds(tail, partial.end, breaks, isSpaced))
      walk(taken(partial, tail, column, kind, end), column + 1);
    walk({ ...partial, score: partial.score - 0.8 }, column + 1);
  };
  walk({ numbers: [], end: 0, score: 0, values: [] }, 0);
  found.sort((first, second) => second.score - first.score);
  const [best, second] = found;
  return best === undefined ? null : { numbers: best.numbers, margin: best.score - (second?.score ?? best.score - 9) };
}

const LONGEST_TAIL = 80;
const MOST_COLUMNS = 9;
const MOST_STEPS = 60_000;

interface Partial {
  readonly numbers: readonly TailNumber[];
  readonly end: number;
  readonly score: number;
  readonly values: readonly { readonly kind: TailKind; readonly value: number; readonly decimals: number }[];
}

/** Fewer numbers are likelier than more. */
const CUT = 0.4;

function kindOf(heading: string): TailKind {
  if (/率|进度/.test(heading)) return "rate";
  if (/得分/.test(heading)) return "score";
  return /分值|权重/.test(heading) ? "points" : "amount";
}

const NUMBER = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:万元|亿元|元|万|%)?/;

/** Where a number that begins here may end. */
function numberEnds(tail: string, start: number, breaks: ReadonlySet<number>, isSpaced: boolean): readonly number[] {
  const longest = NUMBER.exec(tail.slice(start))?.[0].length ?? 0;
  const ends: number[] = [];
  for (let end = start + 1; end <= start + longest; end += 1) {
    if (end > start + 1 && breaks.has(end - 1)) break;
    const next = tail[end] ?? "";
    if (next === "." || next === "%" || next === "," || /[万亿元]/.test(next)) continue;
    if (isSpaced && end < tail.length && !breaks.has(end)) continue;
    if (isNumber(tail.slice(start, end))) ends.push(end);
  }
  return ends;
}

function isNumber(text: string): boolean {
  return /^-?(?:\d{1,3}(?:,\d{3})+|0|[1-9]\d*)(?:\.\d+)?(?:万元|亿元|元|万|%)?$/.test(text);
}

function taken(partial: Partial, tail: string, column: number, kind: TailKind, end: number): Partial {
  const text = tail.slice(partial.end, end);
  const value = Number.parseFloat(text.replaceAll(",", ""));
  return {
    numbers: [...partial.numbers, { column, start: partial.end, end }],
    end,
    score: partial.score + fitOf(text, value, kind, partial) - (partial.numbers.length > 0 ? CUT : 0),
    values: [...partial.values, { kind, value, decimals: /\.(\d+)/.exec(text)?.[1]?.length ?? 0 }],
  };
}

function fitOf(text: string, value: number, kind: TailKind, { values }: Partial): number {
  const amounts = values.filter((entry) => entry.kind === "amount").map((entry) => entry.value);
  const points = values.findLast((entry) => entry.kind === "points")?.value;
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  if (kind === "amount") {
    if (text.includes("%") || decimals > 6) return -4;
    return (
      (value === 0 ? -0.6 : -0.1) + (amounts.includes(value) && value !== 0 ? 1.5 : 0) + decimalsFit(decimals, values)
    );
  }
  if (kind === "points") return text.includes("%") || value > 100 || value === 0 ? -4 : value === 10 ? 1.5 : -0.2;
  if (kind === "score") return text.includes("%") || value > (points ?? 100) ? -3 : value === points ? 1.2 : 0;
  return rateFit(text, value, amounts);
}

/** Amounts of one row are printed alike: two decimals here, two there. */
function decimalsFit(decimals: number, values: Partial["values"]): number {
  const last = values.findLast((entry) => entry.kind === "amount");
  if (last === undefined) return decimals > 2 ? -0.3 : 0;
  return last.decimals === decimals ? 0.3 : -0.3;
}

function rateFit(text: string, value: number, amounts: readonly number[]): number {
  const [first = 0] = amounts.slice(-2);
  const last = amounts.at(-1) ?? 0;
  const share = text.includes("%") ? value / 100 : value;
  const isQuotient = first > 0 && Math.abs(last / first - share) < 0.006;
  if (!text.includes("%")) return isQuotient ? 1.5 : value <= 100 ? -0.5 : -3;
  return value > 200 ? -3 : isQuotient ? 2 : 1;
}
