import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { openUploadsFolder, uploadPath } from "./uploads-folder.ts";

test("what a killed process left is removed at the next start, what a running one uploads and files of imports are not", async () => {
  const data = await mkdtemp(join(tmpdir(), "mingji-uploads-"));
  const folder = await openUploadsFolder(data);
  const current = uploadPath(folder);
  for (const path of [current, join(folder, "import-1"), join(folder, "999999-left"), join(folder, "unknown")])
    await writeFile(path, "x");
  await openUploadsFolder(data);
  expect((await readdir(folder)).toSorted()).toEqual([basename(current), "import-1"].toSorted());
  await rm(data, { recursive: true });
});
