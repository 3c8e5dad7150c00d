import { Inflate } from "fflate";
import type { ReadLimits } from "../limits.ts";
import { keepWithin, refuse } from "../refused-file.ts";
import { crc32 } from "./crc.ts";
import { keepRatio, readZipDirectory, type ZipEntry } from "./zip-directory.ts";

/** An opened archive. Parts are found whatever the case of their name, as the packaging standard asks. */
export interface ZipParts {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** Gives the part's bytes in pieces; false when there is no such part. */
  readonly stream: (name: string, onChunk: (chunk: Uint8Array) => void) => boolean;
}

export function openZip(bytes: Uint8Array, limits: ReadLimits, place: string): ZipParts {
  const entries = readZipDirectory(bytes, limits, place);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const budget = { inflated: 0 };
  return {
    names: entries.map((entry) => entry.name),
    has: (name) => byName.has(name.toLowerCase()),
    stream: (name, onChunk) => {
      const entry = byName.get(name.toLowerCase());
      if (entry === undefined) return false;
      streamEntry(bytes, entry, { limits, place: `${place} / ${entry.name}`, budget }, onChunk);
      return true;
    },
  };
}

interface StreamContext {
  readonly limits: ReadLimits;
  readonly place: string;
  readonly budget: { inflated: number };
}

/** Pieces of this size can inflate to some 16 MB at most, so the budget is checked before memory is gone. */
const PIECE = 8 * 1024;

function streamEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  context: StreamContext,
  onChunk: (chunk: Uint8Array) => void,
): void {
  const stored = storedBytes(bytes, entry, context.place);
  let length = 0;
  let crc = 0;
  const take = (chunk: Uint8Array) => {
    length += chunk.length;
    if (length > entry.inflated) throw lyingSize(context.place, entry.inflated, length);
    context.budget.inflated += chunk.length;
    keepWithin("inflatedBytes", context.limits, context.budget.inflated, context.place);
    keepRatio(length, entry.stored, context.limits, context.place);
    crc = crc32(chunk, crc);
    onChunk(chunk);
  };
  if (entry.deflated) inflatePieces(stored, take, context.place);
  else take(stored);
  if (length !== entry.inflated || crc !== entry.crc) throw damagedPart(context.place);
}

function storedBytes(bytes: Uint8Array, entry: ZipEntry, place: string): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.header;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) throw damagedPart(place);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.stored > bytes.length) throw damagedPart(place);
  return bytes.subarray(start, start + entry.stored);
}

function inflatePieces(stored: Uint8Array, take: (chunk: Uint8Array) => void, place: string): void {
  let refused: unknown = null;
  const inflate = new Inflate((chunk) => {
    try {
      take(chunk);
    } catch (error) {
      refused = error;
      throw error;
    }
  });
  try {
    for (let start = 0; start < stored.length || start === 0; start += PIECE) {
      inflate.push(stored.subarray(start, start + PIECE), start + PIECE >= stored.length);
    }
  } catch {
    throw refused ?? damagedPart(place);
  }
}

function damagedPart(place: string): Error {
  return refuse(
    "archive-damaged",
    "{place}：内容已损坏（校验不符），未读取。请重新下载，或用 Office、WPS 打开并另存后再读。",
    "{place}: its content is damaged (checksum mismatch) and was not read. Download it again, or open and save it in Office or WPS.",
    { place },
  );
}

function lyingSize(place: string, claimed: number, found: number): Error {
  return refuse(
    "archive-lying-size",
    "{place}：声明解压后为 {claimed} 字节，实际至少 {found} 字节，是人为构造的文件，未读取。请向提供方索取原文件。",
    "{place}: it claims {claimed} bytes after inflating but holds at least {found}, so it was crafted by hand; it was not read. Ask its sender for the original file.",
    { place, claimed, found },
  );
}
