import type { Message } from "@mingji/core/message";
import { openCompound } from "./archive/compound-file.ts";
import { readZipDirectory } from "./archive/zip-directory.ts";
import { signatureOf } from "./file-signature.ts";
import { looksLikeHtml } from "./html/looks-like-html.ts";
import type { ReadContext } from "./read-context.ts";
import { looksBinary, wrongExtension } from "./name-and-content.ts";
import { cannotRead } from "./unreadable-kinds.ts";

export type ReadableKind =
  | "text"
  | "html"
  | "docx"
  | "xlsx"
  | "xls"
  | "xmlSheet"
  | "xmlWord"
  | "webArchive"
  | "csv"
  | "pdf";

/** Formats that an installed office program can convert to one we read. */
export type ConvertibleFormat = "doc" | "rtf" | "odt" | "ods";

export interface Detected {
  readonly kind: ReadableKind | ConvertibleFormat;
  readonly messages: readonly Message[];
}

export function isConvertible(kind: Detected["kind"]): kind is ConvertibleFormat {
  return kind === "doc" || kind === "rtf" || kind === "odt" || kind === "ods";
}

/** What the file is, by its content and then its name. Throws `RefusedFile` with the exact step to take otherwise. */
export function detect(bytes: Uint8Array, context: ReadContext): Detected {
  if (bytes.length === 0) throw cannotRead("empty", context.name);
  const kind = kindOf(bytes, context);
  return { kind, messages: wrongExtension(context.name, kind) };
}

function kindOf(bytes: Uint8Array, context: ReadContext): Detected["kind"] {
  const signature = signatureOf(bytes);
  switch (signature) {
    case "zip":
      return kindOfArchive(bytes, context);
    case "compound":
      return kindOfCompound(bytes, context.name);
    case "image":
    case "oldExcel":
    case "otherArchive":
      throw cannotRead(signature, context.name);
    case "pdf":
    case "rtf":
      return signature;
    case "none":
      return kindOfText(bytes, context.name);
  }
}

function kindOfArchive(bytes: Uint8Array, context: ReadContext): Detected["kind"] {
  const names = readZipDirectory(bytes, context.limits, context.name).map((entry) => entry.name.toLowerCase());
  const has = (start: string) => names.some((name) => name.startsWith(start));
  if (names.includes("xl/workbook.bin")) throw cannotRead("xlsb", context.name);
  if (has("xl/")) return "xlsx";
  if (has("word/")) return "docx";
  if (has("ppt/")) throw cannotRead("slides", context.name);
  if (names.includes("ofd.xml")) throw cannotRead("ofd", context.name);
  if (names.includes("content.xml") && names.includes("mimetype")) return openDocumentKind(bytes, context.name);
  throw cannotRead(names.includes("[content_types].xml") ? "unknownPackage" : "otherArchive", context.name);
}

/** The first part of an OpenDocument file is its type in plain text. */
function openDocumentKind(bytes: Uint8Array, name: string): Detected["kind"] {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 256));
  if (start.includes("opendocument.text")) return "odt";
  if (start.includes("opendocument.spreadsheet")) return "ods";
  throw cannotRead("unknown", name);
}

function kindOfCompound(bytes: Uint8Array, name: string): Detected["kind"] {
  const names = openCompound(bytes).names;
  if (names.has("encryptedpackage") || names.has("encryptioninfo")) throw cannotRead("encrypted", name);
  if (names.has("workbook") || names.has("book")) return "xls";
  if (names.has("worddocument")) return "doc";
  if (names.has("powerpoint document")) throw cannotRead("slides", name);
  throw cannotRead("unknown", name);
}

function kindOfText(bytes: Uint8Array, name: string): Detected["kind"] {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 4096)).replaceAll("\0", "");
  // Before web pages: a workbook's rows stand in an element named Table too.
  if (start.includes("urn:schemas-microsoft-com:office:spreadsheet") && start.includes("Workbook")) return "xmlSheet";
  if (/progid="Word\.Document"|<w:wordDocument|<pkg:package/.test(start)) return "xmlWord";
  if (/^MIME-Version:/im.test(start) && /multipart\/related/i.test(start)) return "webArchive";
  if (looksLikeHtml(bytes)) return "html";
  if (looksBinary(bytes)) throw cannotRead("unknown", name);
  return /\.csv$/i.test(name) ? "csv" : "text";
}
