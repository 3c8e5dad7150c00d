import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { newId } from "../db/uuid.ts";
import { isRunning } from "./is-running.ts";

/** Files of import jobs outlive the process: the job goes on at the next start, and it removes them. */
export const IMPORT_PREFIX = "import-";

/** The folder where uploads lie while they are read. What a killed process left there is removed. */
export async function openUploadsFolder(data: string): Promise<string> {
  const folder = join(data, "uploads");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const name of await readdir(folder)) {
    if (name.startsWith(IMPORT_PREFIX)) continue;
    if (!isRunning(Number.parseInt(name, 10))) await rm(join(folder, name), { force: true });
  }
  return folder;
}

/** A name of its own for each upload; the number tells a later start whether its process still runs. */
export function uploadPath(folder: string): string {
  return join(folder, `${process.pid}-${newId()}`);
}
