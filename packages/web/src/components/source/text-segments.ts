/** A piece of the text that is drawn as one line; a very long line of the file is several pieces. */
export interface TextSegment {
  readonly start: number;
  readonly end: number;
  /** 1-based; null for the continuation of a line. */
  readonly line: number | null;
}

const LONGEST = 2_000;

export function textSegments(text: string): readonly TextSegment[] {
  const segments: TextSegment[] = [];
  let start = 0;
  for (let line = 1; start <= text.length; line++) {
    const found = text.indexOf("\n", start);
    const end = found === -1 ? text.length : found;
    for (let from = start; from === start || from < end; from += LONGEST) {
      segments.push({ start: from, end: Math.min(end, from + LONGEST), line: from === start ? line : null });
    }
    start = end + 1;
  }
  return segments;
}

/** The part of the text that a place means: its span, else its whole line. */
export function markedRange(
  segments: readonly TextSegment[],
  place: { readonly span?: readonly [number, number]; readonly line?: number } | null,
): readonly [start: number, end: number] | null {
  if (place?.span !== undefined) return place.span;
  if (place?.line === undefined) return null;
  const first = segments.find(({ line }) => line === place.line);
  return first === undefined ? null : [first.start, first.end];
}
