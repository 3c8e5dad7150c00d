import type { Message } from "@mingji/core/message";

/** Every bound a reader keeps, in one place. Exceeding one refuses the file with a message that states the number. */
export interface ReadLimits {
  readonly fileBytes: number;
  /** Parts of an archive (DOCX, XLSX). */
  readonly archiveEntries: number;
  /** Bytes of all parts of an archive after inflating. */
  readonly inflatedBytes: number;
  /** Inflated bytes for each stored byte, counted only beyond `ratioFreeBytes`: small parts compress well honestly. */
  readonly inflateRatio: number;
  readonly ratioFreeBytes: number;
  /** Elements inside elements. */
  readonly depth: number;
  /** Elements, paragraphs or shared strings that are held in memory. */
  readonly nodes: number;
  readonly htmlBytes: number;
  readonly pages: number;
  readonly sheets: number;
  /** Cells with content, over all tables. */
  readonly cells: number;
  /** Cells a repeated span may cover, over all tables. */
  readonly coveredCells: number;
  readonly lines: number;
  /** Text of a text file in bytes, or of a document in characters. */
  readonly textBytes: number;
  /** Time for one file. The reader checks it when it is given a clock; the worker that runs it ends it in any case. */
  readonly milliseconds: number;
}

export const READ_LIMITS: ReadLimits = {
  fileBytes: 256 * 1024 * 1024,
  archiveEntries: 5_000,
  inflatedBytes: 512 * 1024 * 1024,
  inflateRatio: 200,
  ratioFreeBytes: 16 * 1024 * 1024,
  depth: 500,
  nodes: 3_000_000,
  htmlBytes: 64 * 1024 * 1024,
  pages: 3_000,
  sheets: 500,
  cells: 2_000_000,
  coveredCells: 20_000_000,
  lines: 200_000,
  textBytes: 32 * 1024 * 1024,
  milliseconds: 60_000,
};

/**
 * Memory within which one file is read under these limits. Readers bound what they keep; whoever runs them in a worker
 * sets its heap to this, so that even a library that runs away ends.
 */
export const READ_HEAP_MEGABYTES = 1_024;

/** What was counted, for the message. */
const COUNTED = {
  fileBytes: { zh: "文件大小（字节）", en: "file size in bytes" },
  archiveEntries: { zh: "压缩包内的部件数", en: "parts in the archive" },
  inflatedBytes: { zh: "解压后的大小（字节）", en: "size after inflating in bytes" },
  inflateRatio: { zh: "压缩倍数", en: "compression ratio" },
  ratioFreeBytes: { zh: "不计压缩倍数的大小（字节）", en: "size below which the ratio is not counted" },
  depth: { zh: "嵌套层数", en: "nesting depth" },
  nodes: { zh: "文档元素数", en: "elements of the document" },
  htmlBytes: { zh: "网页大小（字节）", en: "size of the page in bytes" },
  pages: { zh: "页数", en: "pages" },
  sheets: { zh: "工作表数", en: "sheets" },
  cells: { zh: "单元格数", en: "cells" },
  coveredCells: { zh: "合并单元格覆盖的格数", en: "cells covered by spans" },
  lines: { zh: "行数", en: "lines" },
  textBytes: { zh: "文本大小（字节）", en: "text size in bytes" },
  milliseconds: { zh: "读取时间（毫秒）", en: "reading time in milliseconds" },
} as const satisfies Record<keyof ReadLimits, { zh: string; en: string }>;

/** The message of an exceeded limit: what was counted, where, how many, how many are allowed, what to do. */
export function limitMessage(limit: keyof ReadLimits, limits: ReadLimits, found: number, place: string): Message {
  return {
    code: `limit-${limit.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    severity: "error",
    text: {
      zh: "{place}：{counted}至少 {found}，超过上限 {allowed}，文件未读取。请拆成几个较小的文件，或只保留绩效目标表后再读。",
      en: "{place}: {counted} is at least {found}, more than the allowed {allowed}; the file was not read. Split it into smaller files, or keep only the performance tables.",
    },
    values: { place, counted: COUNTED[limit], found, allowed: limits[limit] },
  };
}
