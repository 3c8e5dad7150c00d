/** A compound file (MS-CFB), the container of `.xls` and `.doc`: a small file system of named streams. */
export interface CompoundFile {
  /** Names of streams and storages in lower case. */
  readonly names: ReadonlySet<string>;
  /** The whole stream, as far as the file holds it; null when there is none of that name. */
  readonly stream: (name: string) => Uint8Array | null;
}

/** Never fails: damaged chains end early, and a chain that loops ends with the file's size. */
export function openCompound(bytes: Uint8Array): CompoundFile {
  const sectors = readSectors(bytes);
  const entries = sectors === null ? [] : readEntries(sectors);
  const root = entries.find((entry) => entry.type === ROOT);
  return {
    names: new Set(entries.map((entry) => entry.name)),
    stream: (name) => {
      const entry = entries.find((candidate) => candidate.type === STREAM && candidate.name === name.toLowerCase());
      return entry === undefined || sectors === null ? null : readStream(sectors, entry, root);
    },
  };
}

const HEADER = 512;
const ENTRY = 128;
const SMALL_SECTOR = 64;
const STREAM = 2;
const ROOT = 5;
const LAST_SECTOR = 0xfffffffa;

interface Sectors {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly size: number;
  /** Sectors of the allocation table, in order. */
  readonly tables: readonly number[];
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly length: number;
}

function readSectors(bytes: Uint8Array): Sectors | null {
  if (bytes.length < HEADER) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = view.getUint16(30, true) === 12 ? 4096 : 512;
  return { bytes, view, size, tables: tableSectors(view, size) };
}

/** The first 109 sectors of the allocation table stand in the header, the others in a chain of sectors of their own. */
function tableSectors(view: DataView, size: number): readonly number[] {
  const tables: number[] = [];
  for (let at = 76; at < HEADER; at += 4) tables.push(view.getUint32(at, true));
  const most = Math.floor(view.byteLength / size);
  let sector = view.getUint32(68, true);
  for (let count = 0; count < most && sector < LAST_SECTOR; count += 1) {
    const start = (sector + 1) * size;
    if (start + size > view.byteLength) break;
    for (let at = start; at < start + size - 4; at += 4) tables.push(view.getUint32(at, true));
    sector = view.getUint32(start + size - 4, true);
  }
  return tables.filter((table) => table < LAST_SECTOR);
}

function nextSector({ view, size, tables }: Sectors, sector: number): number {
  const perTable = size / 4;
  const table = tables[Math.floor(sector / perTable)];
  if (table === undefined) return LAST_SECTOR;
  const at = (table + 1) * size + (sector % perTable) * 4;
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : LAST_SECTOR;
}

/** The bytes of a chain of sectors, at most `length` of them. */
function readChain(sectors: Sectors, start: number, length: number): Uint8Array {
  const { bytes, size } = sectors;
  const pieces: Uint8Array[] = [];
  let left = Math.min(length, bytes.length);
  for (let sector = start; sector < LAST_SECTOR && left > 0; sector = nextSector(sectors, sector)) {
    const piece = bytes.subarray((sector + 1) * size, (sector + 1) * size + Math.min(size, left));
    if (piece.length === 0) break;
    pieces.push(piece);
    left -= piece.length;
  }
  return joinBytes(pieces);
}

function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

/** Enough for any document. */
const MOST_DIRECTORY_BYTES = 4 * 1024 * 1024;

function readEntries(sectors: Sectors): readonly Entry[] {
  const directory = readChain(sectors, sectors.view.getUint32(48, true), MOST_DIRECTORY_BYTES);
  const view = new DataView(directory.buffer);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const nameLength = Math.min(view.getUint16(at + 64, true), 64) - 2;
    if (nameLength <= 0) continue;
    const name = new TextDecoder("utf-16le").decode(directory.subarray(at, at + nameLength)).toLowerCase();
    const type = view.getUint8(at + 66);
    entries.push({ name, type, start: view.getUint32(at + 116, true), length: view.getUint32(at + 120, true) });
  }
  return entries;
}

/** Streams below a size in the header stand in small sectors inside the root's own stream. */
function readStream(sectors: Sectors, entry: Entry, root: Entry | undefined): Uint8Array {
  if (entry.length >= sectors.view.getUint32(56, true) || root === undefined) {
    return readChain(sectors, entry.start, entry.length);
  }
  const container = readChain(sectors, root.start, root.length);
  const table = readChain(sectors, sectors.view.getUint32(60, true), sectors.bytes.length);
  const next = new DataView(table.buffer);
  const pieces: Uint8Array[] = [];
  let left = Math.min(entry.length, container.length);
  for (let sector = entry.start; sector < LAST_SECTOR && left > 0; ) {
    const piece = container.subarray(sector * SMALL_SECTOR, sector * SMALL_SECTOR + Math.min(SMALL_SECTOR, left));
    if (piece.length === 0) break;
    pieces.push(piece);
    left -= piece.length;
    sector = sector * 4 + 4 <= table.length ? next.getUint32(sector * 4, true) : LAST_SECTOR;
  }
  return joinBytes(pieces);
}
