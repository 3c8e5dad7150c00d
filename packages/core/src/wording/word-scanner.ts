/**
 * Finds every word of several lists in one pass: at each place the longest word of the trie, overlapping words included.
 * Word lists have at most 31 classes, so that what a text holds is one number.
 */
export interface WordScanner {
  readonly first: Uint16Array;
  readonly nodes: readonly TrieNode[];
}

export interface WordHit {
  /** Bits of the classes the word belongs to. */
  readonly classes: number;
  readonly start: number;
  readonly end: number;
}

export interface WordClass {
  readonly bit: number;
  /** Where the words were gathered. */
  readonly source: string;
  /** Separated by spaces. */
  readonly words: string;
}

interface TrieNode {
  readonly next: Map<number, number>;
  classes: number;
}

export function createScanner(lists: readonly WordClass[]): WordScanner {
  const nodes: TrieNode[] = [{ next: new Map(), classes: 0 }];
  const first = new Uint16Array(65536);
  for (const { bit, words } of lists) {
    for (const word of words.split(" ")) if (word !== "") addWord(nodes, first, word, bit);
  }
  return { first, nodes };
}

/** Bits of all classes that have a word in the text. */
export function classesIn(scanner: WordScanner, text: string): number {
  let classes = 0;
  for (let at = 0; at < text.length; at++) {
    let node = scanner.nodes[scanner.first[text.charCodeAt(at)] ?? 0];
    for (let index = at + 1; node !== undefined && node !== scanner.nodes[0]; index++) {
      classes |= node.classes;
      node = nextNode(scanner, node, text.charCodeAt(index));
    }
  }
  return classes;
}

/** True when the text holds any word. */
export function hasWord(scanner: WordScanner, text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (scanner.first[text.charCodeAt(at)] !== 0 && longestAt(scanner, text, at) !== null) return true;
  }
  return false;
}

/** The words in order of their start, at each place the longest. */
export function hitsIn(scanner: WordScanner, text: string): readonly WordHit[] {
  let hits: WordHit[] | null = null;
  for (let at = 0; at < text.length; at++) {
    if (scanner.first[text.charCodeAt(at)] === 0) continue;
    const hit = longestAt(scanner, text, at);
    if (hit !== null) {
      if (hits === null) hits = [hit];
      else hits.push(hit);
    }
  }
  return hits ?? NO_HITS;
}

/** The longest word that starts at this place. */
export function longestAt(scanner: WordScanner, text: string, at: number): WordHit | null {
  let node = scanner.nodes[scanner.first[text.charCodeAt(at)] ?? 0];
  let end = at;
  let classes = 0;
  for (let index = at + 1; node !== undefined && node !== scanner.nodes[0]; index++) {
    if (node.classes !== 0) {
      end = index;
      classes = node.classes;
    }
    node = nextNode(scanner, node, text.charCodeAt(index));
  }
  return classes === 0 ? null : { classes, start: at, end };
}

const NO_HITS: readonly WordHit[] = [];

function nextNode(scanner: WordScanner, node: TrieNode, code: number): TrieNode | undefined {
  const next = node.next.get(code);
  return next === undefined ? undefined : scanner.nodes[next];
}

function addWord(nodes: TrieNode[], first: Uint16Array, word: string, bit: number): void {
  let at = first[word.charCodeAt(0)] ?? 0;
  if (at === 0) {
    at = nodes.push({ next: new Map(), classes: 0 }) - 1;
    first[word.charCodeAt(0)] = at;
  }
  for (let index = 1; index < word.length; index++) {
    const known = nodes[at]?.next.get(word.charCodeAt(index));
    if (known !== undefined) {
      at = known;
      continue;
    }
    const created = nodes.push({ next: new Map(), classes: 0 }) - 1;
    nodes[at]?.next.set(word.charCodeAt(index), created);
    at = created;
  }
  const node = nodes[at];
  if (node !== undefined) node.classes |= bit;
}
