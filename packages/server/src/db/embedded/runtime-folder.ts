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
  const unfinished = `${runtime}.new-${process.pid}`;
  await rm(unfinished, { recursive: true, force: true });
  await cp(native, unfinished, { recursive: true, mode: constants.COPYFILE_FICLONE, verbatimSymlinks: true });
  await linkLibraries(native, unfinished);
  for (const program of PROGRAMS) await chmod(join(unfinished, "bin", program), 0o755);
  await moveIntoPlace(unfinished, runtime);
  return runtime;
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
