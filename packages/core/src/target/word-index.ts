/** Words by their first or last character, the longest first: one lookup and a few comparisons at any place of a text. */
export interface WordIndex<Meaning> {
  readonly byEdge: ReadonlyMap<number, readonly Word<Meaning>[]>;
}

export interface Word<Meaning> {
  readonly word: string;
  readonly meaning: Meaning;
}

type WordLists<Meaning> = Iterable<readonly [words: string, meaning: Meaning]>;

/** For words that start at a place. */
export function indexByStart<Meaning>(lists: WordLists<Meaning>): WordIndex<Meaning> {
  return buildIndex(lists, (word) => word.charCodeAt(0));
}

/** For words that end before a place. */
export function indexByEnd<Meaning>(lists: WordLists<Meaning>): WordIndex<Meaning> {
  return buildIndex(lists, (word) => word.charCodeAt(word.length - 1));
}

/** The longest word that starts at `at`. */
export function wordAt<Meaning>(index: WordIndex<Meaning>, text: string, at: number): Word<Meaning> | null {
  const words = index.byEdge.get(text.charCodeAt(at));
  if (words === undefined) return null;
  for (const word of words) if (text.startsWith(word.word, at)) return word;
  return null;
}

/** The longest word that ends before `end` and does not start before `from`. */
export function wordBefore<Meaning>(
  index: WordIndex<Meaning>,
  text: string,
  end: number,
  from: number,
): Word<Meaning> | null {
  if (end <= from) return null;
  const words = index.byEdge.get(text.charCodeAt(end - 1));
  if (words === undefined) return null;
  for (const word of words) {
    if (end - word.word.length >= from && text.startsWith(word.word, end - word.word.length)) return word;
  }
  return null;
}

function buildIndex<Meaning>(lists: WordLists<Meaning>, edge: (word: string) => number): WordIndex<Meaning> {
  const byEdge = new Map<number, Word<Meaning>[]>();
  for (const [words, meaning] of lists) {
    for (const word of words.split(" ")) {
      if (word === "") continue;
      const entry = { word, meaning };
      const entries = byEdge.get(edge(word));
      if (entries === undefined) byEdge.set(edge(word), [entry]);
      else entries.push(entry);
    }
  }
  for (const entries of byEdge.values()) entries.sort((one, other) => other.word.length - one.word.length);
  return { byEdge };
}
