import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

export interface MigrationFile {
  /** `0001-readings` */
  readonly name: string;
  readonly sql: string;
}

const FOLDER = join(import.meta.dirname, "migrations");

/** The numbered migrations in their order. A file is never edited once it was released; a change is a new file. */
export async function readMigrationFiles(): Promise<readonly MigrationFile[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith(".sql")).toSorted();
  return Promise.all(
    names.map(async (name) => ({ name: name.replace(/[.]sql$/, ""), sql: await readFile(join(FOLDER, name), "utf8") })),
  );
}
