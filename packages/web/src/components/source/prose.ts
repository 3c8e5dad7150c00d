import type { SourceDocument, TextBlock } from "@mingji/core/document/document";
import type { Locator } from "@mingji/core/document/locator";

/** The paragraphs of a document outside its tables, as one text. */
export interface Prose {
  readonly text: string;
  readonly blocks: readonly { readonly at: Locator; readonly span: readonly [start: number, end: number] }[];
}

export function proseOf({ blocks }: SourceDocument): Prose | null {
  const texts = blocks.filter((block): block is TextBlock => block.kind === "text");
  if (texts.length === 0) return null;
  let start = 0;
  const placed = texts.map(({ at, text }) => {
    const span = [start, start + text.length] as const;
    start = span[1] + 1;
    return { at, span };
  });
  return { text: texts.map(({ text }) => text).join("\n"), blocks: placed };
}

/** The span of a place inside the joined text. */
export function placeInProse({ blocks }: Prose, place: Locator | null): Locator | null {
  if (place === null) return null;
  const found = blocks.find(({ at }) =>
    place.paragraph === undefined
      ? at.page === place.page && at.box?.join() === place.box?.join()
      : at.paragraph === place.paragraph,
  );
  return found === undefined ? null : { span: found.span };
}
