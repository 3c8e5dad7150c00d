import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { IMPORT_PREFIX } from "../folder/uploads-folder.ts";

/** Where a job's file lies until the job ends. */
export function importPath(folder: string, id: string): string {
  return join(folder, `${IMPORT_PREFIX}${id}`);
}

/** Removes files that belong to no job: their upload was cut off, or their job ended while the server was killed. */
export async function removeOrphans(folder: string, kept: () => Promise<ReadonlySet<string>>): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(IMPORT_PREFIX));
  // Asked behind the listing, so that a job made meanwhile keeps its file.
  const ids = await kept();
  for (const name of names) {
    if (!ids.has(name.slice(IMPORT_PREFIX.length))) await rm(join(folder, name), { force: true });
  }
}
