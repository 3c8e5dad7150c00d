/** Reads the strings of a record and of the records that continue it (MS-XLS 2.5.293). */
export interface StringReader {
  readonly done: () => boolean;
  /** A string with a two-byte length, its rich runs and phonetic part left out. */
  readonly next: () => string;
}

export function createStringReader(pieces: readonly Uint8Array[]): StringReader {
  const state: ReaderState = { pieces, piece: 0, at: 0 };
  return { done: () => isDone(state), next: () => readString(state) };
}

/** One string in one record: `lengthBytes` before it, as sheet names have one and others two. */
export function shortString(data: Uint8Array, at: number, lengthBytes: 1 | 2): string {
  const length = (data[at] ?? 0) + (lengthBytes === 2 ? (data[at + 1] ?? 0) * 256 : 0);
  const isWide = ((data[at + lengthBytes] ?? 0) & WIDE) !== 0;
  const start = at + lengthBytes + 1;
  return decodeCharacters(data.subarray(start, start + length * (isWide ? 2 : 1)), isWide);
}

const WIDE = 1;
const HAS_PHONETIC = 4;
const HAS_RUNS = 8;

interface ReaderState {
  readonly pieces: readonly Uint8Array[];
  piece: number;
  at: number;
}

function isDone(state: ReaderState): boolean {
  while (state.piece < state.pieces.length && state.at >= (state.pieces[state.piece]?.length ?? 0)) {
    state.piece += 1;
    state.at = 0;
  }
  return state.piece >= state.pieces.length;
}

function readByte(state: ReaderState): number {
  if (isDone(state)) return 0;
  const value = state.pieces[state.piece]?.[state.at] ?? 0;
  state.at += 1;
  return value;
}

function readNumber(state: ReaderState, length: number): number {
  let value = 0;
  for (let index = 0; index < length; index += 1) value += readByte(state) * 256 ** index;
  return value;
}

function readString(state: ReaderState): string {
  const length = readNumber(state, 2);
  const flags = readByte(state);
  const runs = (flags & HAS_RUNS) === 0 ? 0 : readNumber(state, 2);
  const phonetic = (flags & HAS_PHONETIC) === 0 ? 0 : readNumber(state, 4);
  const text = readCharacters(state, length, (flags & WIDE) !== 0);
  skip(state, runs * 4 + phonetic);
  return text;
}

/** Where characters go on in the next record, that record begins with their width anew. */
function readCharacters(state: ReaderState, length: number, startsWide: boolean): string {
  let text = "";
  let isWide = startsWide;
  let left = length;
  while (left > 0) {
    const piece = state.pieces[state.piece];
    if (piece === undefined) return text;
    const width = isWide ? 2 : 1;
    const count = Math.min(left, Math.floor((piece.length - state.at) / width));
    text += decodeCharacters(piece.subarray(state.at, state.at + count * width), isWide);
    state.at += count * width;
    left -= count;
    if (left === 0) return text;
    state.piece += 1;
    state.at = 0;
    isWide = (readByte(state) & WIDE) !== 0;
  }
  return text;
}

function skip(state: ReaderState, length: number): void {
  let left = length;
  while (left > 0 && !isDone(state)) {
    const step = Math.min(left, (state.pieces[state.piece]?.length ?? 0) - state.at);
    state.at += step;
    left -= step;
  }
}

function decodeCharacters(bytes: Uint8Array, isWide: boolean): string {
  return new TextDecoder(isWide ? "utf-16le" : "latin1").decode(bytes);
}
