import { xlsxParts } from "../office-file.ts";
import { joinBytes, makeZip, type ZipFilePart } from "../zip-file.ts";
import { cutAtEveryTenth, type HostileFile } from "./hostile-file.ts";
import { HONEST, HONEST_ROWS } from "./honest-files.ts";

/** Archives that lie about their sizes, names and parts. */
export function hostileArchives(): readonly HostileFile[] {
  const zeros = new Uint8Array(24 * 1024 * 1024);
  const nested = makeZip([{ name: "inner.zip", data: makeZip([{ name: "zeros.txt", data: zeros }]) }]);
  const oneMegabyte = new Uint8Array(1024 * 1024).fill(65);
  return [
    zip("zip-bomb.xlsx", withPart({ name: "xl/media/bomb.bin", data: zeros }), "limit-inflate-ratio"),
    zip("zip-bomb-sheet.xlsx", withSheet({ data: zeros }), "limit-inflate-ratio"),
    zip("zip-bomb-nested.xlsx", [{ name: "outer.zip", data: nested }], "file-archive"),
    zip("lying-size-small.xlsx", withSheet({ data: oneMegabyte, claimedSize: 100 }), "archive-lying-size"),
    zip("lying-size-zero.xlsx", withSheet({ data: oneMegabyte, claimedSize: 0 }), "archive-lying-size"),
    zip("lying-size-large.xlsx", withSheet({ data: "<worksheet/>", claimedSize: 5000 }), "archive-damaged"),
    zip("lying-size-huge.xlsx", withSheet({ data: "<worksheet/>", claimedSize: 0xfffffff0 }), "limit-inflated-bytes"),
    zip("wrong-checksum.xlsx", withSheet({ data: "<worksheet/>", claimedCrc: 1 }), "archive-damaged"),
    zip("overlapping-parts.xlsx", overlapping(), "archive-overlaps"),
    zip("path-up.xlsx", withPart({ name: "../../etc/passwd", data: "x" }), "archive-path"),
    zip("path-up-backslash.xlsx", withPart({ name: "xl\\..\\..\\boot.ini", data: "x" }), "archive-path"),
    zip("path-absolute.xlsx", withPart({ name: "/etc/passwd", data: "x" }), "archive-path"),
    zip("path-drive.xlsx", withPart({ name: "C:/windows/system.ini", data: "x" }), "archive-path"),
    zip("path-zero.xlsx", withPart({ name: "xl/a\0.xml", data: "x" }), "archive-path"),
    zip("duplicate-part.xlsx", withPart({ name: "XL/Workbook.xml", data: "<workbook/>" }), "archive-duplicate"),
    zip("encrypted-part.xlsx", withPart({ name: "xl/secret.xml", data: "x", flags: 0x801 }), "file-encrypted"),
    zip("unknown-method.xlsx", withPart({ name: "xl/other.xml", data: "x", method: 93 }), "archive-method"),
    zip("no-main-part.xlsx", withoutPart("_rels/.rels"), "package-incomplete"),
    zip("no-workbook.xlsx", withoutPart("xl/workbook.xml"), "package-incomplete"),
    zip("no-sheet.xlsx", withoutPart("xl/worksheets/sheet1.xml"), "file-empty"),
    zip("no-parts.xlsx", [], "file-archive"),
    { name: "end-record-beyond.xlsx", bytes: patched(HONEST.xlsx, -6, 0x7fffffff), outcome: "archive-incomplete" },
    { name: "entry-count-lies.xlsx", bytes: patched(HONEST.xlsx, -12, 0x00ff00ff), outcome: "archive-incomplete" },
    { name: "junk-in-front.xlsx", bytes: joinBytes([new Uint8Array(100).fill(0x41), HONEST.xlsx]), outcome: "either" },
    ...cutAtEveryTenth("cut.xlsx", HONEST.xlsx),
    ...cutAtEveryTenth("cut.docx", HONEST.docx),
  ];
}

function zip(name: string, parts: readonly ZipFilePart[], outcome: string): HostileFile {
  return { name, bytes: makeZip(parts), outcome };
}

function honestParts(): readonly ZipFilePart[] {
  return xlsxParts({ sheets: [{ name: "目标", xml: HONEST_ROWS }] });
}

function withPart(part: ZipFilePart): readonly ZipFilePart[] {
  return [...honestParts(), part];
}

function withSheet(part: Omit<ZipFilePart, "name">): readonly ZipFilePart[] {
  return honestParts().map((honest) => (honest.name.includes("sheet1") ? { ...part, name: honest.name } : honest));
}

function withoutPart(name: string): readonly ZipFilePart[] {
  return honestParts().filter((part) => part.name !== name);
}

/** Many parts that share the stored bytes of one: what they inflate to is far more than the file could hold. */
function overlapping(): readonly ZipFilePart[] {
  const data = new Uint8Array(200_000).map((_, index) => (index * 7919) % 251);
  const parts = honestParts();
  const shared = Array.from({ length: 40 }, (_, index) => ({
    name: `xl/copy${index}.xml`,
    data,
    sameBytesAs: parts.length,
  }));
  return [...parts, { name: "xl/first.xml", data }, ...shared];
}

/** Four bytes counted from the end replaced by a number. */
function patched(bytes: Uint8Array, fromEnd: number, value: number): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(copy.length + fromEnd, value, true);
  return copy;
}
