import type { Message } from "@mingji/core/message";
import { utf16Of } from "./text/utf-16.ts";

/** A message when the name promises another format than the content holds; the content wins. */
export function wrongExtension(name: string, kind: string): readonly Message[] {
  const extension = /\.([a-z0-9]{1,6})$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  const promised = EXTENSIONS[extension];
  if (promised === undefined || promised.includes(kind)) return [];
  return [
    {
      code: "file-extension",
      severity: "info",
      text: {
        zh: "{name} 的扩展名是 .{extension}，内容其实是 {kind}，已按内容读取。",
        en: "{name} is named .{extension}, but its content is {kind}; it was read by its content.",
      },
      values: { name, extension, kind: KIND_NAMES[kind] ?? kind.toUpperCase() },
    },
  ];
}

const KIND_NAMES: Readonly<Record<string, string>> = { xmlSheet: "XML", xmlWord: "XML", webArchive: "MHT" };

const SHEETS = ["xlsx"];
const WORDS = ["docx"];
const EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  xlsx: SHEETS,
  xlsm: SHEETS,
  xltx: SHEETS,
  xltm: SHEETS,
  xls: ["xls", "xmlSheet", "webArchive"],
  et: ["xls", "xlsx"],
  xml: ["xmlSheet", "xmlWord"],
  docx: WORDS,
  docm: WORDS,
  dotx: WORDS,
  dotm: WORDS,
  doc: ["doc", "xmlWord", "webArchive"],
  wps: ["doc", "docx", "xmlWord"],
  pdf: ["pdf"],
  mht: ["webArchive"],
  mhtml: ["webArchive"],
  html: ["html"],
  htm: ["html"],
  rtf: ["rtf"],
  odt: ["odt"],
  ods: ["ods"],
  txt: ["text"],
  md: ["text"],
  csv: ["csv"],
};

const LOOKED_AT = 65_536;
/** The share of control characters that no text holds. Zero bytes stand in UTF-16 text only. */
const MOST_CONTROLS = 0.02;

export function looksBinary(bytes: Uint8Array): boolean {
  if (utf16Of(bytes) !== null) return false;
  const start = bytes.subarray(0, LOOKED_AT);
  let controls = 0;
  for (const byte of start) {
    if (byte === 0) return true;
    if (byte < 32 && !TEXT_CONTROLS.has(byte)) controls += 1;
  }
  return controls > start.length * MOST_CONTROLS;
}

/** Tab, line feed, form feed, carriage return, escape. */
const TEXT_CONTROLS = new Set([9, 10, 12, 13, 27]);
