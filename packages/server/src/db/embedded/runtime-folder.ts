import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { access, chmod, cp, mkdir, readFile, rename, rm, symlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { PlatformPackage } from "./platform-package.ts";

const PROGRAMS = ["initdb", "pg_ctl", "postgres"];

interface LibraryLink {
  readonly source: string;
  readonly target: string;
}

/**
 * Copies the binaries beside the data once per version and returns their folder. The package cannot be run in place:
 * its library links are made by an install script, and the folder of the modules may be read-only or unreadable for
 * the user that runs the server.
 */
export async function prepareRuntime(data: string, { native, version }: PlatformPackage): Promise<string> {
  const runtime = join(data, `runtime-${version}`);
  if (await exists(runtime)) return runtime;
  const unfinished = unfinishedName(runtime);
  await cp(native, unfinished, { recursive: true, mode: constants.COPYFILE_FICLONE, verbatimSymlinks: true });
  await linkLibraries(native, unfinished);
  for (const program of PROGRAMS) await chmod(join(unfinished, "bin", program), 0o755);
  await moveIntoPlace(unfinished, runtime);
  return runtime;
}

/** A name of its own for each attempt; the number tells later starts whether its process still runs. */
export function unfinishedName(place: string): string {
  return `${place}.new-${process.pid}-${randomBytes(4).toString("hex")}`;
}

/** Several processes may prepare at once: the first one to finish wins, the others drop their copy. */
export async function moveIntoPlace(unfinished: string, place: string): Promise<void> {
  try {
    await rename(unfinished, place);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!(await exists(place))) throw error;
  }
}

export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function linkLibraries(native: string, runtime: string): Promise<void> {
  const links = JSON.parse(await readFile(join(native, "pg-symlinks.json"), "utf8")) as readonly LibraryLink[];
  for (const { source, target } of links) {
    const place = join(runtime, target.replace(/^native\//, ""));
    await mkdir(dirname(place), { recursive: true });
    // An install script may have made the link already.
    if (!(await exists(place))) await symlink(basename(source), place);
  }
}
