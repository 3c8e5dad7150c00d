import { pinyin } from "pinyin-pro";

/** The longest part of a name whose pinyin is indexed. */
const PINYIN_CHARACTERS = 24;

/**
 * What an entry can be found by: pairs of neighbouring characters of its names, and triples of letters of the pinyin
 * and of its initials. The search script cuts a query in the same way.
 */
export function tokensOf(texts: readonly string[]): ReadonlySet<string> {
  const tokens = new Set<string>();
  for (const text of texts) {
    const plain = plainText(text);
    for (const gram of grams(plain, 2)) tokens.add(gram);
    const syllables = pinyin(plain.slice(0, PINYIN_CHARACTERS), {
      toneType: "none",
      type: "array",
      nonZh: "removed",
      v: true,
    });
    for (const gram of grams(syllables.join(""), 3)) tokens.add(gram);
    for (const gram of grams(syllables.map((syllable) => syllable[0] ?? "").join(""), 3)) tokens.add(gram);
  }
  return tokens;
}

export function plainText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, "");
}

function grams(text: string, size: number): readonly string[] {
  const characters = Array.from(text);
  if (characters.length < size) return characters.length === 0 ? [] : [characters.join("")];
  return Array.from({ length: characters.length - size + 1 }, (_, index) =>
    characters.slice(index, index + size).join(""),
  );
}

export const SHARDS = 256;

/** The shard a token lives in; the search script computes the same. */
export function shardOf(token: string): number {
  let hash = 0;
  for (let index = 0; index < token.length; index += 1) hash = (hash * 31 + token.charCodeAt(index)) % 65_521;
  return hash % SHARDS;
}
