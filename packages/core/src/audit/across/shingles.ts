/** How near-duplicate texts are found in linear time: hashed runs of characters, their minima, and bands of minima as buckets. */
const RUN = 5;
const BANDS = 8;
const ROWS = 3;
const MINIMA = BANDS * ROWS;
/** The beginning of a text tells enough. */
const MOST_CHARACTERS = 6000;

/** Hashes of all runs of five characters, sorted and without doubles; a shorter text is one run. */
export function shinglesOf(text: string): Uint32Array {
  const end = Math.min(text.length, MOST_CHARACTERS) - RUN;
  if (end < 0) return text === "" ? new Uint32Array() : Uint32Array.of(hashOf(text, 0, text.length));
  const hashes = new Uint32Array(end + 1);
  for (let at = 0; at <= end; at++) hashes[at] = hashOf(text, at, at + RUN);
  hashes.sort();
  return hashes.filter((hash, index) => index === 0 || hash !== hashes[index - 1]);
}

/** FNV-1a over the character codes. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** One key for each band: texts that share a key are worth a closer look. */
export function bandKeysOf(shingles: Uint32Array): readonly string[] {
  const minima = new Uint32Array(MINIMA).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let index = 0; index < MINIMA; index++) {
      const mixed = mix(shingle, index);
      if (mixed < (minima[index] ?? 0)) minima[index] = mixed;
    }
  }
  return Array.from(
    { length: BANDS },
    (_, band) => `${band} ${minima.slice(band * ROWS, (band + 1) * ROWS).join(" ")}`,
  );
}

/** Another order of the same hashes for each index. */
function mix(hash: number, index: number): number {
  let mixed = Math.imul(hash ^ Math.imul(index + 1, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Shared runs ÷ all runs: 1 for equal texts. */
export function similarityOf(one: Uint32Array, other: Uint32Array): number {
  let shared = 0;
  let at = 0;
  for (const hash of one) {
    while (at < other.length && (other[at] ?? 0) < hash) at++;
    if (at < other.length && other[at] === hash) shared++;
  }
  const all = one.length + other.length - shared;
  return all === 0 ? 0 : shared / all;
}
