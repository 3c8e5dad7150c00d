import { rm } from "node:fs/promises";
import { join } from "node:path";
import { findPostmaster } from "../db/embedded/postmaster.ts";
import { socketFolderOf } from "../db/embedded/socket-folder.ts";

/** Leaves nothing of a test's data folder: no server, no files, no socket. */
export async function removeDataFolder(folder: string): Promise<void> {
  const left = await findPostmaster(join(folder, "postgres-18"));
  if (left !== null) process.kill(left.pid, "SIGKILL");
  await rm(await socketFolderOf(folder), { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true, maxRetries: 10 });
}
