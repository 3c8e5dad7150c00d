import { createHash } from "node:crypto";
import { link, mkdir, readFile, readlink, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { AppError } from "@mingji/core/app-error";
import type { SiteFile } from "@mingji/portal";

/** What a release holds: for each file its digest, its size and what it was made from. */
interface Manifest {
  readonly files: Readonly<
    Record<string, { readonly sha256: string; readonly bytes: number; readonly stamp: string | null }>
  >;
}

export interface WrittenSite {
  readonly files: number;
  readonly rewritten: number;
  readonly bytes: number;
}

const MANIFEST = "manifest.json";

/**
 * Writes a site beside the one that is served and switches to it by one rename of a symbolic link, so that nobody ever
 * sees half of it. Files whose stamp is known are taken over from the release before without being made again.
 */
export async function writeSite(out: string, files: AsyncIterable<SiteFile>): Promise<WrittenSite> {
  const place = resolve(out);
  const releases = join(dirname(place), `.${basename(place)}-releases`);
  const before = await currentRelease(place);
  const known = before === null ? { files: {} } : await readManifest(before);
  const release = join(releases, `${Date.now()}-${process.pid}`);
  await mkdir(release, { recursive: true });
  try {
    const written = await writeFiles(release, before, known, files);
    await switchTo(place, release);
    if (before !== null) await rm(before, { recursive: true, force: true });
    return written;
  } catch (error) {
    await rm(release, { recursive: true, force: true });
    throw error;
  }
}

async function currentRelease(place: string): Promise<string | null> {
  const target = await readlink(place).catch(() => null);
  if (target !== null) return resolve(dirname(place), target);
  if ((await stat(place).catch(() => null)) === null) return null;
  const text = {
    zh: "{place} 已存在，且不是 mingji publish 建立的站点：请换一个位置，或先移走它。",
    en: "{place} exists and was not made by mingji publish: choose another place, or move it away first.",
  };
  throw new AppError("folder-unwritable", text, { place });
}

async function readManifest(release: string): Promise<Manifest> {
  const text = await readFile(join(release, MANIFEST), "utf8").catch(() => '{"files":{}}');
  return JSON.parse(text) as Manifest;
}

async function writeFiles(
  release: string,
  before: string | null,
  known: Manifest,
  files: AsyncIterable<SiteFile>,
): Promise<WrittenSite> {
  const manifest: Record<string, Manifest["files"][string]> = {};
  const folders = new Set<string>();
  let rewritten = 0;
  let bytes = 0;
  for await (const file of files) {
    const path = join(release, file.path);
    if (!folders.has(dirname(path))) await mkdir(dirname(path), { recursive: true });
    folders.add(dirname(path));
    const old = known.files[file.path];
    const kept = before !== null && old !== undefined && file.stamp !== null && old.stamp === file.stamp;
    if (kept && (await takeOver(join(before, file.path), path))) {
      manifest[file.path] = old;
    } else {
      const content = file.bytes();
      const sha256 = createHash("sha256").update(content).digest("hex");
      const same = before !== null && old?.sha256 === sha256 && (await takeOver(join(before, file.path), path));
      if (!same) await writeFile(path, content);
      rewritten += same ? 0 : 1;
      manifest[file.path] = { sha256, bytes: content.length, stamp: file.stamp };
    }
    bytes += manifest[file.path]?.bytes ?? 0;
  }
  await writeFile(join(release, MANIFEST), `${JSON.stringify({ files: manifest })}\n`);
  return { files: Object.keys(manifest).length, rewritten, bytes };
}

/** A second name for the same file: costs no space and no copying. */
async function takeOver(from: string, to: string): Promise<boolean> {
  return link(from, to).then(
    () => true,
    () => false,
  );
}

async function switchTo(place: string, release: string): Promise<void> {
  const next = `${place}.next-${process.pid}`;
  await symlink(join(`.${basename(place)}-releases`, basename(release)), next);
  await rename(next, place);
}
