import { messageText } from "@mingji/core/message";
import { expect, test } from "vitest";
import { readDocument } from "./read-document.ts";
import { makeCompound } from "./testing/compound-file.ts";
import { drawnBlocks } from "./testing/drawn-table.ts";
import { makeDocx, makeXlsx } from "./testing/office-file.ts";
import { makeZip } from "./testing/zip-file.ts";

const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const ascii = (text: string) => new TextEncoder().encode(text);
const workbook = makeXlsx({ sheets: [{ name: "表", xml: '<row r="1"><c r="A1"><v>1</v></c></row>' }] });

test.each([
  ["空.xlsx", bytes(), "file-empty"],
  ["旧.doc", makeCompound({ WordDocument: bytes(1) }), "convert-doc"],
  ["文字.wps", makeCompound({ WordDocument: bytes(1) }), "convert-doc"],
  ["密.xlsx", makeCompound({ EncryptionInfo: bytes(1), EncryptedPackage: bytes(1) }), "file-encrypted"],
  ["片.ppt", makeCompound({ "PowerPoint Document": bytes(1) }), "file-slides"],
  ["旧.xls", makeCompound({ Book: bytes(1) }), "convert-old-excel"],
  ["散.xls", bytes(9, 4, 6, 0, 0, 0, 16, 0), "convert-old-excel"],
  ["版式.ofd", makeZip([{ name: "OFD.xml", data: "<ofd:OFD/>" }]), "convert-ofd"],
  ["二进制.xlsb", makeZip([{ name: "xl/workbook.bin", data: "x" }]), "convert-xlsb"],
  ["片.pptx", makeZip([{ name: "ppt/presentation.xml", data: "<p/>" }]), "file-slides"],
  ["附件.zip", makeZip([{ name: "一.xlsx", data: workbook }]), "file-archive"],
  ["附件.rar", ascii("Rar!\u001A\u0007"), "file-archive"],
  [
    "文.odt",
    makeZip([
      { name: "mimetype", data: "application/vnd.oasis.opendocument.text", method: 0 },
      { name: "content.xml", data: "<a/>" },
    ]),
    "convert-odt",
  ],
  ["文.rtf", ascii("{\\rtf1 text}"), "convert-rtf"],
  ["扫描.png", bytes(0x89, 0x50, 0x4e, 0x47, 13, 10), "file-image"],
  ["扫描.jpg", bytes(0xff, 0xd8, 0xff, 0xe0), "file-image"],
  ["数据.dat", bytes(0, 1, 2, 3, 0, 5, 6, 0, 0, 9), "file-unknown"],
])("%s is refused with the step to take", async (name, content, code) => {
  const document = await readDocument(content, name);
  expect(document.blocks).toEqual([]);
  expect(document.messages.map((message) => [message.code, message.severity])).toEqual([[code, "error"]]);
  const [message] = document.messages;
  if (message === undefined) return;
  expect(messageText(message, "zh")).toContain(name);
  expect(messageText(message, "en")).toContain(name);
});

test("text in UTF-16 is text, with its mark and without", async () => {
  const units = Array.from("一级指标\t二级指标\n产出指标\t数量指标\n", (letter) => letter.charCodeAt(0));
  const little = Uint8Array.from(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
  for (const content of [Uint8Array.from([0xff, 0xfe, ...little]), little]) {
    const document = await readDocument(content, "目标.txt");
    expect(drawnBlocks(document)).toEqual(["2×2", "0,0 一级指标", "0,1 二级指标", "1,0 产出指标", "1,1 数量指标"]);
  }
});

test("content wins over a wrong extension, and the message names both", async () => {
  const document = await readDocument(workbook, "目标表.docx");
  expect(document.format).toBe("xlsx");
  expect(document.messages.map((message) => messageText(message, "zh"))).toEqual([
    "目标表.docx 的扩展名是 .docx，内容其实是 XLSX，已按内容读取。",
  ]);
});

test("an installed office program converts an old file, and the message says so", async () => {
  const doc = makeCompound({ WordDocument: bytes(1) });
  const converted = makeDocx({ body: "<w:p><w:r><w:t>目标</w:t></w:r></w:p>" });
  const document = await readDocument(doc, "目标.doc", {
    convert: async (_, from) => (from === "doc" ? converted : bytes()),
  });
  expect(document.blocks).toEqual([{ kind: "text", text: "目标", at: { paragraph: 1 } }]);
  expect(document.messages.map(({ code, severity }) => [code, severity])).toEqual([["file-converted", "info"]]);
});

test("a failed conversion says why and what to do", async () => {
  const doc = makeCompound({ WordDocument: bytes(1) });
  const document = await readDocument(doc, "目标.doc", { convert: () => Promise.reject(new Error("time limit")) });
  expect(document.messages.map((message) => [message.code, message.values?.["cause"]])).toEqual([
    ["convert-failed", "time limit"],
  ]);
});

test("a file that takes longer than its time is refused with the number", async () => {
  let now = 0;
  const clock = () => (now += 1000);
  const document = await readDocument(workbook, "慢.xlsx", { clock, limits: { milliseconds: 2000 } });
  expect(document.messages.map(({ code, values }) => [code, values?.["allowed"]])).toEqual([
    ["limit-milliseconds", 2000],
  ]);
});
