import { expect, test } from "vitest";
import { readDocument } from "../read-document.ts";
import { drawnBlocks } from "../testing/drawn-table.ts";

const read = (xml: string) => readDocument(new TextEncoder().encode(`<?xml version="1.0"?>${xml}`), "目标表.doc");

const cell = (text: string, properties = "") =>
  `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;

test("the XML of Word 2003 named .doc reads as its body, without headers and deletions", async () => {
  const document = await read(`<?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="x">
    <w:styles><w:style><w:p><w:r><w:t>样式</w:t></w:r></w:p></w:style></w:styles><w:body><wx:sect>
    <w:p><w:r><w:t>绩效目标表</w:t></w:r><aml:annotation w:type="Word.Deletion"><aml:content><w:r><w:t>旧</w:t></w:r></aml:content></aml:annotation></w:p>
    <w:tbl><w:tr>${cell("产出", '<w:vmerge w:val="restart"/>')}${cell("甲")}</w:tr><w:tr>${cell("", "<w:vmerge/>")}${cell("乙")}</w:tr></w:tbl>
    <w:sectPr><w:hdr><w:p><w:r><w:t>页眉</w:t></w:r></w:p></w:hdr></w:sectPr></wx:sect></w:body></w:wordDocument>`);
  expect(document.messages).toEqual([]);
  expect(document.format).toBe("docx");
  expect(drawnBlocks(document)).toEqual(["绩效目标表", "2×2", "0,0 2×1 产出", "0,1 甲", "1,1 乙"]);
});

test("a .docx whose parts stand in one XML file reads as its main part's body", async () => {
  const document =
    await read(`<pkg:package xmlns:pkg="x"><pkg:part pkg:name="/word/header1.xml"><pkg:xmlData><w:hdr><w:p><w:r><w:t>页眉</w:t></w:r></w:p></w:hdr></pkg:xmlData></pkg:part>
    <pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document><w:body><w:p><w:r><w:t>正文</w:t></w:r></w:p></w:body></w:document></pkg:xmlData></pkg:part></pkg:package>`);
  expect(drawnBlocks(document)).toEqual(["正文"]);
});
