import { expect, test } from "vitest";
import { readDocument } from "../read-document.ts";
import { drawnBlocks } from "../testing/drawn-table.ts";

const HEAD =
  'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary="----=_Next"\r\n\r\n这是单个文件网页\r\n';

const read = (...parts: readonly string[]) => {
  const body = parts.map((part) => `------=_Next\r\n${part}\r\n`).join("");
  return readDocument(new TextEncoder().encode(`${HEAD}${body}------=_Next--\r\n`), "目标表.doc");
};

const quoted = (text: string) =>
  Array.from(new TextEncoder().encode(text), (byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");

test("the pages of a single-file web page are read in order, whatever their encoding", async () => {
  const printable = `Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<meta charset=3Dutf-8><table><tr><td>${quoted("产出")}<=\r\ntd>10</td></tr></table>`;
  const base64 = `Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${btoa("<table><tr><td>A</td><td>1</td></tr></table>").replace(/.{20}/g, "$&\r\n")}`;
  const picture = "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=";
  const document = await read(printable, picture, base64);
  expect(document.messages).toEqual([]);
  expect(drawnBlocks(document)).toEqual(["1×2", "0,0 产出", "0,1 10", "1×2", "0,0 A", "0,1 1"]);
  expect(document.blocks.map(({ at }) => at)).toEqual([{ table: 1 }, { table: 2 }]);
});

test("a page that stands undecoded in the file keeps its bytes", async () => {
  const document = await read(
    "Content-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\n\r\n<p>产出：数量指标</p>",
  );
  expect(drawnBlocks(document)).toEqual(["产出：数量指标"]);
});

test("one without pages says that it holds no text", async () => {
  const document = await read("Content-Type: image/png\r\n\r\nx");
  expect(document.messages.map(({ code }) => code)).toEqual(["file-empty"]);
});
