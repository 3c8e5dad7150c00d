import type { DocumentFormat, SourceDocument } from "@mingji/core/document/document";
import type { Message } from "@mingji/core/message";
import { convertedMessage, convertFile } from "./convert-file.ts";
import { type ConvertibleFormat, detect, isConvertible, type ReadableKind } from "./detect.ts";
import { READ_LIMITS, type ReadLimits } from "./limits.ts";
import type { ReadContext } from "./read-context.ts";
import { keepWithin, RefusedFile } from "./refused-file.ts";
import { withoutText } from "./without-text.ts";

export interface ReadOptions {
  readonly limits?: Partial<ReadLimits>;
  /** Milliseconds from any start, such as `performance.now`: with it, a file that takes longer than its limit is refused. */
  readonly clock?: () => number;
  /** An installed office program, when there is one: gives a `.docx` or `.xlsx` for an old format. */
  readonly convert?: (bytes: Uint8Array, from: ConvertibleFormat) => Promise<Uint8Array>;
  /**
   * Folder URL, ending with a slash, of the PDF library's `cmaps/` and `standard_fonts/`. Node finds the installed
   * package by itself; a browser must say where the two folders are served.
   */
  readonly pdfAssets?: string;
}

type Reader = (bytes: Uint8Array, context: ReadContext) => SourceDocument | Promise<SourceDocument>;

/**
 * Any file as neutral blocks. The format is found by content, then by name; its reader and library load only now.
 * Never rejects: a file that cannot be read is a document without blocks and a message that says why and what to do.
 *
 * @example const document = await readDocument(bytes, "绩效目标表.xlsx");
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<SourceDocument> {
  const limits = { ...READ_LIMITS, ...options.limits };
  const context = {
    name,
    limits,
    checkTime: timeCheck(limits, name, options.clock),
    ...(options.pdfAssets === undefined ? {} : { pdfAssets: options.pdfAssets }),
  };
  let format: DocumentFormat = "text";
  try {
    keepWithin("fileBytes", limits, bytes.length, name);
    const detected = detect(bytes, context);
    if (isConvertible(detected.kind)) return await readConverted(bytes, detected.kind, context, options);
    format = FORMATS[detected.kind];
    const document = await READERS[detected.kind](bytes, context);
    return withMessages(document, detected.messages, name);
  } catch (error) {
    return withoutBlocks(format, error instanceof RefusedFile ? error.refusal : brokenFile(name, error));
  }
}

/** The format a document of each kind says it is. */
const FORMATS: Readonly<Record<ReadableKind, DocumentFormat>> = {
  csv: "text",
  docx: "docx",
  html: "html",
  pdf: "pdf",
  text: "text",
  webArchive: "html",
  xls: "xls",
  xlsx: "xlsx",
  xmlSheet: "xls",
  xmlWord: "docx",
};

const READERS: Readonly<Record<ReadableKind, Reader>> = {
  csv: async (bytes, context) => {
    const { readCsv } = await import("./csv/read-csv.ts");
    return readCsv(bytes, context);
  },
  docx: async (bytes, context) => {
    const { readDocx } = await import("./docx/read-docx.ts");
    return readDocx(bytes, context);
  },
  html: async (bytes, context) => {
    const { readHtml } = await import("./html/read-html.ts");
    return readHtml(bytes, context);
  },
  pdf: async (bytes, context) => {
    const { readPdf } = await import("./pdf/read-pdf.ts");
    return readPdf(bytes, context);
  },
  text: async (bytes, { limits }) => {
    const { readText } = await import("./text/read-text.ts");
    return readText(bytes, { lines: limits.lines, bytes: limits.textBytes });
  },
  webArchive: async (bytes, context) => {
    const { readWebArchive } = await import("./html/read-web-archive.ts");
    return readWebArchive(bytes, context);
  },
  xls: async (bytes, context) => {
    const { readXls } = await import("./xls/read-xls.ts");
    return readXls(bytes, context);
  },
  xlsx: async (bytes, context) => {
    const { readXlsx } = await import("./xlsx/read-xlsx.ts");
    return readXlsx(bytes, context);
  },
  xmlSheet: async (bytes, context) => {
    const { readXmlSheet } = await import("./xml-sheet/read-xml-sheet.ts");
    return readXmlSheet(bytes, context);
  },
  xmlWord: async (bytes, context) => {
    const { readWordXml } = await import("./docx/read-word-xml.ts");
    return readWordXml(bytes, context);
  },
};

/** A document without blocks always says why. */
function withMessages(document: SourceDocument, detected: readonly Message[], name: string): SourceDocument {
  const messages = [...detected, ...document.messages];
  const saysWhy = document.blocks.length > 0 || messages.some(({ severity }) => severity === "error");
  return { ...document, messages: saysWhy ? messages : [...messages, withoutText(name)] };
}

async function readConverted(
  bytes: Uint8Array,
  from: ConvertibleFormat,
  context: ReadContext,
  options: ReadOptions,
): Promise<SourceDocument> {
  const converted = await convertFile(bytes, from, context.name, options.convert);
  const document = await readDocument(converted, context.name, { ...options, convert: undefined });
  // The name still tells the old format, and rightly so.
  const messages = document.messages.filter(({ code }) => code !== "file-extension");
  return { ...document, messages: [convertedMessage(context.name, from), ...messages] };
}

function timeCheck(limits: ReadLimits, name: string, clock: (() => number) | undefined): () => void {
  if (clock === undefined) return () => undefined;
  const start = clock();
  return () => keepWithin("milliseconds", limits, Math.ceil(clock() - start), name);
}

function withoutBlocks(format: DocumentFormat, message: Message): SourceDocument {
  return { format, blocks: [], messages: [message] };
}

/** A parser gave up on damaged content: the cause stays in the message for whoever looks into it. */
function brokenFile(name: string, error: unknown): Message {
  return {
    code: "file-broken",
    severity: "error",
    text: {
      zh: "{name} 的内容已损坏，无法读取（{cause}）。请用 Word、Excel 或 WPS 打开并另存为新文件后再读。",
      en: "The content of {name} is damaged and cannot be read ({cause}). Open it in Word, Excel or WPS, save it as a new file, and read that.",
    },
    values: { name, cause: error instanceof Error ? error.message : String(error) },
  };
}
