import { chmod, chown, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openDataFolder } from "./data-folder.ts";

const NOBODY = 65534;

let parent: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "mingji-folder-"));
});
afterEach(() => rm(parent, { recursive: true, force: true }));

test("a new folder is created closed and marked with its kind", async () => {
  const folder = join(parent, "a", "data");
  expect(await openDataFolder(folder, "demo")).toBe(folder);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  expect(await readFile(join(folder, "mingji-folder.json"), "utf8")).toBe('{"product":"mingji","kind":"demo"}\n');
  expect(await openDataFolder(folder, "demo")).toBe(folder);
});

test.each([
  ["demo", "real", /holds demo data/],
  ["real", "demo", /demo data cannot enter/],
] as const)("a folder marked %s refuses to be opened as %s", async (first, second, sentence) => {
  await openDataFolder(join(parent, "data"), first);
  await expect(openDataFolder(join(parent, "data"), second)).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringMatching(sentence) as string,
  });
});

test("a folder with other files is left alone", async () => {
  await writeFile(join(parent, "letter.txt"), "x");
  await expect(openDataFolder(parent, "real")).rejects.toMatchObject({ code: "conflict" });
});

test("a damaged marker is refused, not overwritten", async () => {
  await writeFile(join(parent, "mingji-folder.json"), "{}");
  await expect(openDataFolder(parent, "real")).rejects.toMatchObject({ code: "conflict" });
});

test("a file in place of the folder is a sentence", async () => {
  await writeFile(join(parent, "data"), "x");
  await expect(openDataFolder(join(parent, "data"), "real")).rejects.toMatchObject({ code: "folder-unwritable" });
});

test("a folder this user may not write is a sentence that names it", async () => {
  const folder = join(parent, "data");
  await mkdir(folder, { mode: 0o500 });
  await chmod(parent, 0o755);
  const script = `
    const { openDataFolder } = await import(${JSON.stringify(join(import.meta.dirname, "data-folder.ts"))});
    if (process.getuid() === 0) { process.setgid(${NOBODY}); process.setuid(${NOBODY}); }
    await openDataFolder(${JSON.stringify(folder)}, "real").catch((error) => console.log(error.code, error.say("zh")));`;
  if (process.getuid?.() === 0) await chown(folder, NOBODY, NOBODY);
  const done = spawnSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8" });
  expect(done.stdout.trim()).toBe(
    `folder-unwritable 不能在 ${folder} 写入（EACCES）。请检查权限和磁盘空间，或用 --data 指定另一个文件夹。`,
  );
});
