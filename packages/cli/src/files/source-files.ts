import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { AppError } from "@mingji/core/app-error";

/** The files a command line names, folders opened (their hidden files left out), in name order. */
export async function sourceFiles(places: readonly string[]): Promise<readonly string[]> {
  if (places.length === 0) {
    throw new AppError("bad-input", { zh: "请给出要读取的文件或文件夹。", en: "Name the files or folders to read." });
  }
  const found = await Promise.all(places.map(filesAt));
  return found.flat();
}

async function filesAt(place: string): Promise<readonly string[]> {
  const status = await stat(place).catch(() => null);
  if (status === null || !status.isDirectory()) return [place];
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
