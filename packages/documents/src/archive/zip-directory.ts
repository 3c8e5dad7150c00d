import type { ReadLimits } from "../limits.ts";
import { keepWithin, refuse } from "../refused-file.ts";

/** One part of an archive as its central directory claims it; `start` is where its stored bytes begin. */
export interface ZipEntry {
  readonly name: string;
  readonly deflated: boolean;
  readonly stored: number;
  readonly inflated: number;
  readonly crc: number;
  readonly header: number;
}

/** Reads and checks the central directory before any stored byte is touched: entries, sizes, ratio, names, overlaps. */
export function readZipDirectory(bytes: Uint8Array, limits: ReadLimits, place: string): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view, place);
  keepWithin("archiveEntries", limits, end.count, place);
  const entries = readEntries(view, bytes, end, place);
  checkSizes(entries, bytes.length, limits, place);
  checkNames(entries, place);
  return entries;
}

interface DirectoryEnd {
  readonly count: number;
  readonly start: number;
  /** Bytes before the archive begins (a file glued in front moves every offset). */
  readonly shift: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const UNKNOWN_32 = 0xffffffff;
const UNKNOWN_16 = 0xffff;

function findEnd(view: DataView, place: string): DirectoryEnd {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const size = view.getUint32(at + 12, true);
    const start = view.getUint32(at + 16, true);
    const count = view.getUint16(at + 10, true);
    if (start === UNKNOWN_32 || count === UNKNOWN_16 || size === UNKNOWN_32) return findLargeEnd(view, at, place);
    const shift = at - size - start;
    if (shift < 0) throw incomplete(place);
    return { count, start: start + shift, shift };
  }
  throw incomplete(place);
}

/** ZIP64, APPNOTE 4.3.14 and 4.3.15: the locator stands right before the ordinary end record. */
function findLargeEnd(view: DataView, end: number, place: string): DirectoryEnd {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) throw incomplete(place);
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== 0x06064b50) throw incomplete(place);
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    start: Number(view.getBigUint64(at + 48, true)),
    shift: 0,
  };
}

function readEntries(view: DataView, bytes: Uint8Array, end: DirectoryEnd, place: string): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = end.start;
  for (let index = 0; index < end.count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE) throw incomplete(place);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > view.byteLength) throw incomplete(place);
    const name = partName(bytes.subarray(at + 46, at + 46 + nameLength), view.getUint16(at + 8, true));
    const extra = { start: at + 46 + nameLength, end: at + 46 + nameLength + extraLength };
    if (!name.endsWith("/")) entries.push(readEntry(view, at, extra, name, end.shift));
    at = next;
  }
  return entries;
}

interface Extra {
  readonly start: number;
  readonly end: number;
}

function readEntry(view: DataView, at: number, extra: Extra, name: string, shift: number): ZipEntry {
  const method = view.getUint16(at + 10, true);
  if ((view.getUint16(at + 8, true) & 1) !== 0) throw encryptedPart(name);
  if (method !== 0 && method !== 8) throw unknownMethod(name, method);
  const wide = wideSizes(view, at, extra);
  return {
    name,
    deflated: method === 8,
    crc: view.getUint32(at + 16, true),
    stored: wide.stored,
    inflated: wide.inflated,
    header: wide.header + shift,
  };
}

/** Sizes that do not fit 32 bits stand in extra field 1, in this order, each only when its 32-bit field is full. */
function wideSizes(view: DataView, at: number, extra: Extra): { inflated: number; stored: number; header: number } {
  const narrow = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  let field = extra.start;
  while (field + 4 <= extra.end && view.getUint16(field, true) !== 1) field += 4 + view.getUint16(field + 2, true);
  let next = field + 4;
  const [inflated = 0, stored = 0, header = 0] = narrow.map((value) => {
    if (value !== UNKNOWN_32 || next + 8 > extra.end) return value;
    next += 8;
    return Number(view.getBigUint64(next - 8, true));
  });
  return { inflated, stored, header };
}

/** Some writers put backslashes between folders; the rest of the reader sees one spelling. */
function partName(bytes: Uint8Array, flags: number): string {
  const encoding = (flags & 0x800) === 0 && bytes.some((byte) => byte > 0x7f) ? "gb18030" : "utf-8";
  return new TextDecoder(encoding).decode(bytes).replaceAll("\\", "/");
}

function checkSizes(entries: readonly ZipEntry[], fileBytes: number, limits: ReadLimits, place: string): void {
  let stored = 0;
  let inflated = 0;
  for (const entry of entries) {
    stored += entry.stored;
    inflated += entry.inflated;
    keepWithin("inflatedBytes", limits, inflated, `${place} / ${entry.name}`);
    keepRatio(entry.inflated, entry.stored, limits, `${place} / ${entry.name}`);
  }
  if (stored > fileBytes) {
    throw refuse(
      "archive-overlaps",
      "{place}：压缩包内的部件互相重叠，是人为构造的文件，未读取。请向提供方索取原文件。",
      "{place}: parts of the archive overlap, so it was crafted by hand; it was not read. Ask its sender for the original file.",
      { place },
    );
  }
}

export function keepRatio(inflated: number, stored: number, limits: ReadLimits, place: string): void {
  if (inflated <= limits.ratioFreeBytes) return;
  keepWithin("inflateRatio", limits, Math.round(inflated / Math.max(1, stored)), place);
}

function checkNames(entries: readonly ZipEntry[], place: string): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = name.toLowerCase();
    const leaves = /^(?:\/|[a-z]:)|(?:^|\/)\.\.(?:\/|$)|\0/i.test(name);
    if (!leaves && !seen.has(key)) {
      seen.add(key);
      continue;
    }
    throw refuse(
      leaves ? "archive-path" : "archive-duplicate",
      leaves
        ? "{place}：压缩包内的部件名“{name}”指向包外，文件不可信，未读取。请向提供方索取原文件。"
        : "{place}：压缩包内有两个同名部件“{name}”，无法确定哪一个有效，未读取。请用 Office 或 WPS 另存后再读。",
      leaves
        ? "{place}: the part name “{name}” leads out of the archive, so the file is not trusted and was not read. Ask its sender for the original file."
        : "{place}: the archive holds two parts named “{name}”, so it is unclear which one counts; it was not read. Save it again in Office or WPS.",
      { place, name },
    );
  }
}

function incomplete(place: string): Error {
  return refuse(
    "archive-incomplete",
    "{place}：文件不完整（压缩目录缺失或损坏），可能下载中断。请重新下载或另存后再读。",
    "{place}: the file is incomplete (its archive directory is missing or damaged); the download may have been cut off. Download or save it again.",
    { place },
  );
}

function encryptedPart(name: string): Error {
  return refuse(
    "file-encrypted",
    "部件“{name}”已加密，无法读取。请取消密码保护，另存为新文件后再读。",
    "The part “{name}” is encrypted and cannot be read. Remove the password, save a new file and read that.",
    { name },
  );
}

function unknownMethod(name: string, method: number): Error {
  return refuse(
    "archive-method",
    "部件“{name}”的压缩方式（{method}）不受支持。请用 Office 或 WPS 另存为标准文件后再读。",
    "The part “{name}” uses an unsupported compression method ({method}). Save it again in Office or WPS.",
    { name, method },
  );
}
