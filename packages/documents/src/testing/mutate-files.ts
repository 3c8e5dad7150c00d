import { unzipSync } from "fflate";
import { HONEST } from "./hostile/honest-files.ts";
import type { HostileFile } from "./hostile/hostile-file.ts";
import { hostilePdfs } from "./hostile/hostile-pdfs.ts";
import { type Judgement, judgeReading } from "./hostile/judge-reading.ts";
import { makeZip } from "./zip-file.ts";

export interface MutationRun {
  readonly files: number;
  readonly read: number;
  readonly refused: number;
  readonly faults: readonly Judgement[];
  readonly slowest: Judgement | null;
}

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads files with random damage and counts what came of them. The same seed makes the same files, and a fault's name
 * tells its number, so that `mutatedFile(seed, number, …)` makes it again.
 */
export async function readMutatedFiles(
  count: number,
  seed: number,
  bases: readonly NamedBytes[] = honestBases(),
): Promise<MutationRun> {
  const faults: Judgement[] = [];
  let read = 0;
  let slowest: Judgement | null = null;
  for (let number = 0; number < count; number += 1) {
    const judged = await judgeReading(mutatedFile(seed, number, bases));
    if (judged.outcome === "read") read += 1;
    if (judged.fault !== null) faults.push(judged);
    if (slowest === null || judged.milliseconds > slowest.milliseconds) slowest = judged;
  }
  return { files: count, read, refused: count - read, faults, slowest };
}

export function honestBases(): readonly NamedBytes[] {
  const pdf = hostilePdfs().find(({ name }) => name === "honest.pdf");
  return [
    { name: "honest.xlsx", bytes: HONEST.xlsx },
    { name: "honest.docx", bytes: HONEST.docx },
    { name: "honest.xls", bytes: HONEST.xls },
    { name: "honest.html", bytes: HONEST.html },
    { name: "honest.xml", bytes: HONEST.xmlSheet },
    { name: "honest.doc", bytes: HONEST.xmlWord },
    { name: "honest.mht", bytes: HONEST.webArchive },
    { name: "honest.csv", bytes: HONEST.csv },
    { name: "honest.txt", bytes: HONEST.text },
    ...(pdf === undefined ? [] : [pdf]),
  ];
}

export function mutatedFile(seed: number, number: number, bases: readonly NamedBytes[] = honestBases()): HostileFile {
  const random = createRandom(seed * 1_000_003 + number);
  const base = bases[number % bases.length];
  if (base === undefined) throw new Error("no files to damage");
  const name = `${seed}-${number}-${base.name}`;
  // Damage outside the parts of an archive is mostly found by its checksums; damage inside them reaches the readers.
  const inside = isArchive(base.bytes) && random() < 0.8;
  return { name, bytes: inside ? damagePart(base.bytes, random) : damage(base.bytes, random), outcome: "either" };
}

type Random = () => number;

/** Mulberry32: small, fast and the same everywhere. */
function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function damagePart(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, data]) => ({ name, data }));
  const chosen = Math.floor(random() * parts.length);
  return makeZip(parts.map((part, index) => (index === chosen ? { ...part, data: damage(part.data, random) } : part)));
}

type Damage = (bytes: Uint8Array, at: number, length: number, random: Random) => Uint8Array;

const DAMAGES: readonly Damage[] = [
  // Flip one bit.
  (bytes, at, _, random) => replaced(bytes, at, 1, Uint8Array.of((bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8)))),
  // Overwrite with noise.
  (bytes, at, length, random) =>
    replaced(
      bytes,
      at,
      length,
      Uint8Array.from({ length }, () => Math.floor(random() * 256)),
    ),
  // Drop a piece.
  (bytes, at, length) => replaced(bytes, at, length, new Uint8Array()),
  // Say a piece again and again.
  (bytes, at, length, random) => repeated(bytes, at, length, 1 + Math.floor(random() * 50)),
  // Cut the end off.
  (bytes, at) => bytes.slice(0, at),
  // Write extreme numbers.
  (bytes, at) => replaced(bytes, at, 4, Uint8Array.of(0xff, 0xff, 0xff, 0x7f)),
  // Put foreign markup in.
  (bytes, at, _, random) =>
    replaced(bytes, at, 0, new TextEncoder().encode(MARKUP[Math.floor(random() * MARKUP.length)] ?? "")),
];

const MARKUP = [
  "<",
  ">",
  "</w:tc>",
  "</c>",
  "<table><tr><td rowspan=9999>",
  "<w:tbl><w:tr><w:tc>",
  '<row r="1048576">',
  '<c r="XFD1" t="s"><v>',
  "<![CDATA[",
  "<!--",
  "&#xffff;",
  '"',
  "999999999999",
  " endobj ",
  " 0 R ",
  "\0",
];

function damage(bytes: Uint8Array, random: Random): Uint8Array {
  let damaged = bytes;
  for (let times = 1 + Math.floor(random() * 4); times > 0; times -= 1) {
    const at = Math.floor(random() * damaged.length);
    const length = Math.min(damaged.length - at, 1 + Math.floor(random() * 64));
    const change = DAMAGES[Math.floor(random() * DAMAGES.length)];
    if (change !== undefined && damaged.length > 0) damaged = change(damaged, at, length, random);
  }
  return damaged;
}

function replaced(bytes: Uint8Array, at: number, length: number, by: Uint8Array): Uint8Array {
  const after = bytes.subarray(Math.min(bytes.length, at + length));
  const result = new Uint8Array(at + by.length + after.length);
  result.set(bytes.subarray(0, at));
  result.set(by, at);
  result.set(after, at + by.length);
  return result;
}

function repeated(bytes: Uint8Array, at: number, length: number, times: number): Uint8Array {
  const piece = bytes.subarray(at, at + length);
  const copies = new Uint8Array(piece.length * times);
  for (let index = 0; index < times; index += 1) copies.set(piece, index * piece.length);
  return replaced(bytes, at, 0, copies);
}
