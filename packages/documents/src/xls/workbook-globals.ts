import type { ReadContext } from "../read-context.ts";
import { keepWithin } from "../refused-file.ts";
import { BUILTIN_FORMATS } from "../sheet/builtin-formats.ts";
import { compileFormat, type NumberFormat } from "../sheet/number-format.ts";
import { cannotRead } from "../unreadable-kinds.ts";
import { BIFF, type BiffRecord, biffRecords } from "./biff-records.ts";
import { createStringReader, shortString } from "./biff-string.ts";

export interface SheetPlace {
  readonly name: string;
  readonly hidden: boolean;
  /** Where its records begin in the stream. */
  readonly start: number;
}

export interface BiffStyle extends NumberFormat {
  readonly vertical: boolean;
}

export interface WorkbookGlobals {
  readonly sheets: readonly SheetPlace[];
  readonly strings: readonly string[];
  readonly style: (index: number) => BiffStyle;
}

/** The records before the first sheet: names, shared strings, formats. Refuses encrypted workbooks and old editions. */
export function readGlobals(stream: Uint8Array, context: ReadContext): WorkbookGlobals {
  const found: Found = { sheets: [], strings: [], formats: new Map(), styles: [], starts1904: false };
  let stringPieces: Uint8Array[] | null = null;
  let isFirst = true;
  for (const record of biffRecords(stream)) {
    if (isFirst && !isBiff8(record)) throw cannotRead("oldExcel", context.name);
    isFirst = false;
    if (record.type === BIFF.end) break;
    if (record.type === BIFF.sharedStrings) stringPieces = [record.data.subarray(8)];
    else if (record.type === BIFF.continue) stringPieces?.push(record.data);
    else {
      if (stringPieces !== null) readStrings(stringPieces, found.strings, context);
      stringPieces = null;
      takeRecord(record, found, context);
    }
  }
  if (stringPieces !== null) readStrings(stringPieces, found.strings, context);
  return { sheets: found.sheets, strings: found.strings, style: compileStyles(found) };
}

interface Found {
  readonly sheets: SheetPlace[];
  readonly strings: string[];
  readonly formats: Map<number, string>;
  readonly styles: { readonly format: number; readonly vertical: boolean }[];
  starts1904: boolean;
}

const EDITION_97 = 0x0600;

function isBiff8({ type, data, view }: BiffRecord): boolean {
  return type === BIFF.begin && data.length >= 4 && view.getUint16(0, true) === EDITION_97;
}

const WORKSHEET = 0;

function takeRecord({ type, data, view }: BiffRecord, found: Found, context: ReadContext): void {
  if (type === BIFF.filePass) throw cannotRead("encrypted", context.name);
  if (type === BIFF.dateMode && data.length >= 2) found.starts1904 = view.getUint16(0, true) === 1;
  if (type === BIFF.format && data.length >= 5) found.formats.set(view.getUint16(0, true), shortString(data, 2, 2));
  if (type === BIFF.extendedFormat && data.length >= 8) {
    found.styles.push({ format: view.getUint16(2, true), vertical: data[7] !== 0 });
  }
  if (type === BIFF.sheet && data.length >= 8 && (data[5] ?? 0) === WORKSHEET) {
    const hidden = ((data[4] ?? 0) & 3) !== 0;
    found.sheets.push({ name: shortString(data, 6, 1), hidden, start: view.getUint32(0, true) });
    keepWithin("sheets", context.limits, found.sheets.length, context.name);
  }
}

function readStrings(pieces: readonly Uint8Array[], strings: string[], context: ReadContext): void {
  const reader = createStringReader(pieces);
  while (!reader.done()) {
    strings.push(reader.next().replace(/\r\n?/g, "\n").trim());
    if (strings.length % CHECKED_EVERY === 0) context.checkTime();
  }
}

const CHECKED_EVERY = 4096;

function compileStyles({ styles, formats, starts1904 }: Found): WorkbookGlobals["style"] {
  const byFormat = new Map<number, NumberFormat>();
  const formatOf = (index: number) => {
    const known = byFormat.get(index);
    if (known !== undefined) return known;
    const format = compileFormat(formats.get(index) ?? BUILTIN_FORMATS[index] ?? "General", starts1904);
    byFormat.set(index, format);
    return format;
  };
  const compiled = styles.map(({ format, vertical }): BiffStyle => ({ ...formatOf(format), vertical }));
  const plain: BiffStyle = { ...formatOf(0), vertical: false };
  return (index) => compiled[index] ?? plain;
}
