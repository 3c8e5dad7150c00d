import type { DocumentFormat, SourceDocument } from "@mingji/core/document/document";
import type { Message } from "@mingji/core/message";
import { detect, type ReadableKind } from "./detect.ts";
import { READ_LIMITS, type ReadLimits } from "./limits.ts";
import type { ReadContext } from "./read-context.ts";
import { keepWithin, RefusedFile } from "./refused-file.ts";

export interface ReadOptions {
  readonly limits?: Partial<ReadLimits>;
  /** Milliseconds from any start, such as `performance.now`: with it, a file that takes longer than its limit is refused. */
  readonly clock?: () => number;
}

type Reader = (bytes: Uint8Array, context: ReadContext) => Promise<SourceDocument>;

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
  const context = { name, limits, checkTime: timeCheck(limits, name, options.clock) };
  let kind: ReadableKind = "text";
  try {
    keepWithin("fileBytes", limits, bytes.length, name);
    kind = detect(bytes, name, limits);
    return await READERS[kind](bytes, context);
  } catch (error) {
    return withoutBlocks(kind, error instanceof RefusedFile ? error.refusal : brokenFile(name, error));
  }
}

const READERS: Readonly<Record<ReadableKind, Reader>> = {
  html: async (bytes, context) => {
    const { readHtml } = await import("./html/read-html.ts");
    return readHtml(bytes, context);
  },
  text: async (bytes, { limits }) => {
    const { readText } = await import("./text/read-text.ts");
    return readText(bytes, { lines: limits.lines, bytes: limits.textBytes });
  },
};

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
