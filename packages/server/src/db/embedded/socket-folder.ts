import { createHash } from "node:crypto";
import { chown, lstat, mkdir, realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AppError } from "@mingji/core/app-error";
import type { RunAs } from "./run-as.ts";

/** The kernel's limit for a socket address is 107 bytes; PostgreSQL appends `/.s.PGSQL.5432`. */
const LONGEST_FOLDER = 90;

/** A closed folder for the server's socket: short, because the data may lie deep, and the same for every process on it. */
export async function prepareSocketFolder(data: string, runAs: RunAs): Promise<string> {
  const folder = await socketFolderOf(data);
  await mkdir(folder, { mode: 0o700, recursive: true });
  await refuseForeign(folder, runAs);
  if (runAs.kind === "nobody") await chown(folder, runAs.uid, runAs.gid);
  return folder;
}

export async function socketFolderOf(data: string): Promise<string> {
  const digest = createHash("sha256")
    .update(await realpath(data))
    .digest("hex")
    .slice(0, 16);
  const name = `mingji-${process.getuid?.() ?? 0}-${digest}`;
  return join(Buffer.byteLength(join(tmpdir(), name)) <= LONGEST_FOLDER ? tmpdir() : "/tmp", name);
}

/** Somebody else's folder of that name in the shared temp folder could hand us a false server. */
async function refuseForeign(folder: string, runAs: RunAs): Promise<void> {
  const status = await lstat(folder);
  const own = [process.getuid?.() ?? 0, runAs.kind === "nobody" ? runAs.uid : -1].includes(status.uid);
  if (own && status.isDirectory() && (status.mode & 0o077) === 0) return;
  throw new AppError(
    "folder-unwritable",
    {
      zh: "临时文件夹 {folder} 属于别的用户或权限过宽：请删除它后重试。",
      en: "The temporary folder {folder} belongs to somebody else or is open to others: remove it and try again.",
    },
    { folder },
  );
}
