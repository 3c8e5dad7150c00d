import { joinBytes } from "./zip-file.ts";

const SECTOR = 512;
const END = 0xfffffffe;
const TABLE_SECTOR = 0xfffffffd;
const FREE = 0xffffffff;

/** A compound file with these streams. Each is padded beyond the size below which streams would share small sectors. */
export function makeCompound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(streams);
  const contents = names.map((name) => padded(streams[name] ?? new Uint8Array(), 4096));
  const directoryLength = Math.ceil(((names.length + 1) * 128) / SECTOR);
  const starts: number[] = [];
  let next = 1 + directoryLength;
  for (const content of contents) {
    starts.push(next);
    next += content.length / SECTOR;
  }
  const table = new Uint32Array(SECTOR / 4).fill(FREE);
  table[0] = TABLE_SECTOR;
  chain(table, 1, directoryLength);
  contents.forEach((content, index) => chain(table, starts[index] ?? 0, content.length / SECTOR));
  const entries = names.map((name, index) => directoryEntry(name, 2, starts[index] ?? 0, contents[index]?.length ?? 0));
  const directory = padded(joinBytes([directoryEntry("Root Entry", 5, END, 0), ...entries]), SECTOR * directoryLength);
  return joinBytes([header(), new Uint8Array(table.buffer), directory, ...contents]);
}

function padded(bytes: Uint8Array, least: number): Uint8Array {
  const result = new Uint8Array(Math.max(least, Math.ceil(bytes.length / SECTOR) * SECTOR));
  result.set(bytes);
  return result;
}

function chain(table: Uint32Array, start: number, length: number): void {
  for (let index = 0; index < length; index += 1) table[start + index] = index === length - 1 ? END : start + index + 1;
}

function header(): Uint8Array {
  const bytes = new Uint8Array(SECTOR);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, END, true);
  view.setUint32(68, END, true);
  for (let at = 76; at < SECTOR; at += 4) view.setUint32(at, at === 76 ? 0 : FREE, true);
  return bytes;
}

function directoryEntry(name: string, type: number, start: number, length: number): Uint8Array {
  const bytes = new Uint8Array(128);
  const view = new DataView(bytes.buffer);
  Array.from(name).forEach((letter, index) => view.setUint16(index * 2, letter.charCodeAt(0), true));
  view.setUint16(64, (name.length + 1) * 2, true);
  view.setUint8(66, type);
  view.setUint32(116, start, true);
  view.setUint32(120, length, true);
  return bytes;
}
