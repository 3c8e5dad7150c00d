import { chmod, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findOfficeConverter } from "./office-converter.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mingji-fake-office-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A program in the place of the office program. */
async function program(script: string): Promise<void> {
  await writeFile(join(folder, "soffice"), `#!/bin/sh\n${script}\n`);
  await chmod(join(folder, "soffice"), 0o755);
}

test("without an office program there is no converter", async () => {
  expect(await findOfficeConverter(join(folder, "nothing-here"))).toBeUndefined();
});

test("the program gets a folder and a profile of its own, and nothing of them is left", async () => {
  await program('for last; do :; done; echo "$*" > "${last%/*}/source.docx"; echo "$HOME" >> "${last%/*}/source.docx"');
  const before = (await readdir(tmpdir())).filter((name) => name.startsWith("mingji-office-"));
  const convert = await findOfficeConverter(folder);
  const output = Buffer.from((await convert?.(new Uint8Array([1]), "doc")) ?? []).toString("utf8");
  expect(output).toMatch(
    /--headless .*-env:UserInstallation=file:.*mingji-office-\w+\/profile --convert-to docx .*source\.doc\n/,
  );
  expect(output).toMatch(/\n.*mingji-office-\w+\n$/);
  expect((await readdir(tmpdir())).filter((name) => name.startsWith("mingji-office-"))).toEqual(before);
});

test("a program that fails or hangs is an error within its time", async () => {
  await program("exit 3");
  await expect((await findOfficeConverter(folder))?.(new Uint8Array([1]), "doc")).rejects.toThrow("ended with 3");
  await program("sleep 60");
  await expect((await findOfficeConverter(folder, 200))?.(new Uint8Array([1]), "doc")).rejects.toThrow("no answer");
});
