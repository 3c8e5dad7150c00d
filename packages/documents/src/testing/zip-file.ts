import { deflateSync } from "fflate";
import { crc32 } from "../archive/crc.ts";

/** A part of an archive made for a test; the optional fields tell lies. */
export interface ZipFilePart {
  readonly name: string;
  readonly data: Uint8Array | string;
  readonly claimedSize?: number;
  readonly claimedCrc?: number;
  readonly flags?: number;
  readonly method?: number;
  /** Stored bytes of another part are shared: the directory names them twice. */
  readonly sameBytesAs?: number;
}

/** An archive byte by byte, so that tests can also make those that no honest writer would. */
export function makeZip(parts: readonly ZipFilePart[]): Uint8Array {
  const local: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const part of parts) {
    const entry = toEntry(part);
    const shared = part.sameBytesAs === undefined ? undefined : offsets[part.sameBytesAs];
    offsets.push(shared ?? at);
    directory.push(directoryEntry(entry, shared ?? at));
    if (shared !== undefined) continue;
    const bytes = joinBytes([localHeader(entry), entry.name, entry.stored]);
    local.push(bytes);
    at += bytes.length;
  }
  const listed = joinBytes(directory);
  return joinBytes([...local, listed, directoryEnd(parts.length, listed.length, at)]);
}

export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

interface Entry {
  readonly name: Uint8Array;
  readonly stored: Uint8Array;
  readonly size: number;
  readonly crc: number;
  readonly flags: number;
  readonly method: number;
}

function toEntry({ name, data, claimedSize, claimedCrc, flags = 0x800, method = 8 }: ZipFilePart): Entry {
  const bytes = typeof data === "string" ? new TextEncoder().encode(data) : data;
  return {
    name: new TextEncoder().encode(name),
    stored: method === 8 ? deflateSync(bytes) : bytes,
    size: claimedSize ?? bytes.length,
    crc: claimedCrc ?? crc32(bytes),
    flags,
    method,
  };
}

function numbers(fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [, length]) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, length] of fields) {
    if (length === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += length;
  }
  return bytes;
}

type Field = readonly [value: number, bytes: 2 | 4];

/** Flags, method, time (none), checksum and sizes: the same in both headers (APPNOTE 4.3.7, 4.3.12). */
function commonFields({ name, stored, size, crc, flags, method }: Entry): readonly Field[] {
  return [
    [flags, 2],
    [method, 2],
    [0, 2],
    [0x21, 2],
    [crc, 4],
    [stored.length, 4],
    [size, 4],
    [name.length, 2],
    [0, 2],
  ];
}

function localHeader(entry: Entry): Uint8Array {
  return numbers([[0x04034b50, 4], [20, 2], ...commonFields(entry)]);
}

function directoryEntry(entry: Entry, offset: number): Uint8Array {
  const rest: readonly Field[] = [
    [0, 2],
    [0, 2],
    [0, 2],
    [0, 4],
    [offset, 4],
  ];
  return joinBytes([numbers([[0x02014b50, 4], [20, 2], [20, 2], ...commonFields(entry), ...rest]), entry.name]);
}

function directoryEnd(count: number, length: number, start: number): Uint8Array {
  return numbers([
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [length, 4],
    [start, 4],
    [0, 2],
  ]);
}
