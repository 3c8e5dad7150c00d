import { makeCompound } from "../compound-file.ts";
import { double, long, makeXls, type TestRecord, wide, word } from "../xls-file.ts";
import { cutAtEveryTenth, type HostileFile } from "./hostile-file.ts";
import { HONEST } from "./honest-files.ts";

/** Compound files: old workbooks and documents, encrypted packages, chains that loop. */
export function hostileCompounds(): readonly HostileFile[] {
  const workbooks = WORKBOOKS.map(([name, outcome, records, globals = []]) => ({
    name,
    bytes: makeXls({ globals, sheets: [{ name: "目标", records: [CELL, ...records] }] }),
    outcome,
  }));
  return [...workbooks, ...containers(), ...cutAtEveryTenth("cut.xls", HONEST.xls)];
}

const CELL: TestRecord = [0x204, word(0), word(0), word(0), wide("甲")];
const CELL_TYPES = [0x06, 0x203, 0x27e, 0xbd, 0xfd, 0xe5, 0x7d, 0x208, 0x1c, 0x5d, 0x1b6, 0x3c, 0x207];
const NUMBERS = [Number.NaN, Number.POSITIVE_INFINITY, 1e300];
const MOST = 0xffffffff;

type TestWorkbook = readonly [
  name: string,
  outcome: string,
  records: readonly TestRecord[],
  globals?: readonly TestRecord[],
];

const WORKBOOKS: readonly TestWorkbook[] = [
  ["encrypted.xls", "file-encrypted", [], [[0x2f, word(1), word(1)]]],
  ["string-count-lies.xls", "reads", [], [[0xfc, long(MOST), long(MOST), wide("甲")]]],
  ["string-length-lies.xls", "reads", [], [[0xfc, long(1), long(1), word(0xffff), word(0xffff), long(MOST)]]],
  ["string-out-of-range.xls", "reads", [[0xfd, word(0), word(1), word(0), long(MOST)]]],
  ["short-records.xls", "reads", CELL_TYPES.map((type): TestRecord => [type, word(0)])],
  ["merge-everything.xls", "reads", [[0xe5, word(1), word(0), word(0xffff), word(0), word(0xff)]]],
  ["merge-backwards.xls", "reads", [[0xe5, word(0xffff), word(5), word(1), word(5), word(1)]]],
  [
    "strange-numbers.xls",
    "reads",
    NUMBERS.map((value, column): TestRecord => [0x203, word(1), word(column), word(0xffff), double(value)]),
  ],
  ["endless-charts.xls", "reads", Array.from({ length: 200 }, (): TestRecord => [0x809, word(0x600), word(0x20)])],
];

function containers(): readonly HostileFile[] {
  const locked = { EncryptionInfo: Uint8Array.of(4, 0), EncryptedPackage: new Uint8Array(64) };
  const macros = { Workbook: streamOf(HONEST.xls), _VBA_PROJECT_CUR: Uint8Array.of(1) };
  return [
    { name: "encrypted.xlsx", bytes: makeCompound(locked), outcome: "file-encrypted" },
    { name: "macros.xls", bytes: makeCompound(macros), outcome: "macros-ignored" },
    { name: "old-word.doc", bytes: makeCompound({ WordDocument: new Uint8Array(64) }), outcome: "convert-doc" },
    { name: "no-streams.xls", bytes: makeCompound({}), outcome: "file-unknown" },
    { name: "directory-loop.xls", bytes: loop(HONEST.xls, 1, 1), outcome: "either" },
    { name: "stream-loop.xls", bytes: loop(HONEST.xls, 2, 2), outcome: "either" },
    { name: "table-of-itself.xls", bytes: loop(HONEST.xls, 0, 0), outcome: "either" },
    { name: "sheet-beyond-end.xls", bytes: sheetStartsAt(0x7fffffff), outcome: "sheet-incomplete" },
    { name: "sheet-is-workbook.xls", bytes: sheetStartsAt(0), outcome: "file-empty" },
  ];
}

/** The workbook stream begins after the header, the table and one directory sector. */
function streamOf(xls: Uint8Array): Uint8Array {
  return xls.slice(3 * 512);
}

/** One entry of the allocation table replaced. */
function loop(bytes: Uint8Array, sector: number, next: number): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(512 + sector * 4, next, true);
  return copy;
}

/** The first sheet's entry stands right after the record that begins the workbook. */
function sheetStartsAt(position: number): Uint8Array {
  const copy = HONEST.xls.slice();
  new DataView(copy.buffer).setUint32(3 * 512 + 20 + 4, position, true);
  return copy;
}
