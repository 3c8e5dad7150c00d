import type { Locator } from "../../document/locator.ts";

/** A stretch of text with its place: what every reader of running text works on. */
export interface PlacedText {
  readonly text: string;
  readonly at: Locator;
}

/** Cuts parts out of one text; each part knows its own line and, where the file has the text verbatim, its span. */
export type Cutter = (start: number, end: number) => PlacedText;

export function cutterOf({ text, at }: PlacedText): Cutter {
  const breaks = lineBreaks(text);
  const isVerbatim = at.span !== undefined && at.span[1] - at.span[0] === text.length;
  const origin = at.span?.[0] ?? 0;
  return (from, to) => {
    const raw = text.slice(from, to);
    const content = raw.trim();
    const start = from + (content === "" ? 0 : raw.length - raw.trimStart().length);
    if (at.line === undefined) return { text: content, at };
    const line = at.line + countBelow(breaks, start);
    const { span: _, ...place } = at;
    if (!isVerbatim) return { text: content, at: { ...place, line } };
    return { text: content, at: { ...place, line, span: [origin + start, origin + start + content.length] } };
  };
}

function lineBreaks(text: string): readonly number[] {
  const breaks: number[] = [];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) breaks.push(at);
  return breaks;
}

/** How many of the ascending numbers are below the limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
