import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { basename } from "node:path";
import { AppError } from "@mingji/core/app-error";
import type { SourceDocument } from "@mingji/core/document/document";
import { extract } from "@mingji/core/extract/extract";
import type { Reading } from "@mingji/core/plan/reading";
import { READ_LIMITS } from "@mingji/documents/limits";
import { readDocument, type ReadOptions } from "@mingji/documents/read-document";

/** A file from the disk as a typed reading. A missing or too large file is an AppError; bad content is messages in the reading. */
export async function readSource(path: string): Promise<Reading> {
  return (await readSourceDocument(path)).reading;
}

/** The same with the neutral document beside it, for tables that hold no targets. */
export async function readSourceDocument(
  path: string,
): Promise<{ readonly document: SourceDocument; readonly reading: Reading }> {
  const bytes = await readBytes(path);
  const name = basename(path);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const document = await readDocument(bytes, name, await optionsFor(bytes, name));
  return { document, reading: extract(document, { name, sha256, format: document.format }) };
}

const CLOCK = { clock: () => performance.now() };

/** Old office formats are compound files or say so by their name; only for them an office program is looked for. */
async function optionsFor(bytes: Uint8Array, name: string): Promise<ReadOptions> {
  const isCompound = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (!isCompound && !/[.](?:doc|wps|rtf|odt|ods)$/i.test(name)) return CLOCK;
  const { findOfficeConverter } = await import("@mingji/server/reading/office-converter");
  const convert = await findOfficeConverter();
  return convert === undefined ? CLOCK : { ...CLOCK, convert };
}

async function readBytes(path: string): Promise<Uint8Array> {
  const file = await open(path).catch(() => {
    throw new AppError(
      "unreadable-file",
      { zh: "打不开文件 {path}：请检查路径和权限。", en: "Cannot open {path}: check the path and your permission." },
      { path },
    );
  });
  try {
    const { size } = await file.stat();
    if (size > READ_LIMITS.fileBytes) throw tooLarge(path, size);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

function tooLarge(path: string, size: number): AppError {
  const text = {
    zh: "{path} 有 {size} MB，超过上限 {limit} MB：请拆分后再读。",
    en: "{path} has {size} MB, above the limit of {limit} MB: split it first.",
  };
  const megabytes = (bytes: number) => Math.ceil(bytes / 1e6);
  return new AppError("too-large", text, { path, size: megabytes(size), limit: megabytes(READ_LIMITS.fileBytes) });
}
