import { createHash } from "node:crypto";
import { open, rm } from "node:fs/promises";
import type { Readable } from "node:stream";
import { AppError } from "@mingji/core/app-error";
import { uploadPath } from "../folder/uploads-folder.ts";
import type { SourceFile } from "./audited-document.ts";

/** Beyond this many times the limit the connection is cut instead of read to its end. */
const DRAIN_FACTOR = 10;

/**
 * Streams an upload to the disk while taking its digest, and lets `use` work with it; the file is removed afterwards.
 * Of an upload that is too large the rest is read and dropped, because a client that is still sending would miss the
 * refusal.
 */
export async function receiveUpload<T>(
  upload: { readonly stream: Readable; readonly name: string },
  place: { readonly folder: string; readonly limit: number },
  use: (file: SourceFile) => Promise<T>,
): Promise<T> {
  const path = uploadPath(place.folder);
  try {
    return await use({ path, name: upload.name, ...(await writeStream(upload.stream, path, place.limit)) });
  } finally {
    await rm(path, { force: true });
  }
}

async function writeStream(stream: Readable, path: string, limit: number) {
  const hash = createHash("sha256");
  const file = await open(path, "wx", 0o600);
  let bytes = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      if (bytes > limit * DRAIN_FACTOR) throw tooLarge(bytes, limit);
      if (bytes > limit) continue;
      hash.update(chunk);
      await file.writeFile(chunk);
    }
  } finally {
    await file.close();
  }
  if (bytes > limit) throw tooLarge(bytes, limit);
  return { bytes, sha256: hash.digest("hex") };
}

function tooLarge(bytes: number, limit: number): AppError {
  const megabytes = (count: number) => Math.ceil(count / 1e6);
  return new AppError(
    "too-large",
    {
      zh: "文件有 {size} MB，超过上限 {limit} MB：请拆分成几个文件再上传。",
      en: "The file has {size} MB, above the limit of {limit} MB: split it and upload the parts.",
    },
    { size: megabytes(bytes), limit: megabytes(limit) },
  );
}
