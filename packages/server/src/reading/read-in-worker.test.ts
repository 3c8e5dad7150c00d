import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readInWorker } from "./read-in-worker.ts";

const planted = (name: string): URL => new URL(`../testing/${name}.worker.ts`, import.meta.url);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mingji-worker-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("a file is read in a thread of its own", async () => {
  const path = join(folder, "plain");
  await writeFile(path, "项目\n");
  const file = { path, name: "表.txt", sha256: "0".repeat(64), bytes: 7 };
  const { reading, sourceText } = await readInWorker(file);
  expect(reading.source).toEqual({ name: "表.txt", sha256: file.sha256, format: "text" });
  expect(sourceText).toBe("项目\n");
});

const FILE = { path: "", name: "坏.txt", sha256: "", bytes: 0 };

test("a file that never ends is stopped with a sentence, and the server goes on meanwhile", async () => {
  let beats = 0;
  const heart = setInterval(() => (beats += 1), 20);
  const limits = { heapMegabytes: 64, milliseconds: 600 };
  await expect(readInWorker(FILE, limits, planted("looping"))).rejects.toMatchObject({ code: "unreadable-file" });
  clearInterval(heart);
  expect(beats).toBeGreaterThan(5);
});

test("a file that needs too much memory is stopped with a sentence", async () => {
  const limits = { heapMegabytes: 32, milliseconds: 30_000 };
  await expect(readInWorker(FILE, limits, planted("hoarding"))).rejects.toMatchObject({ code: "too-large" });
});

test("a crash of the reader is the reader's error", async () => {
  const limits = { heapMegabytes: 64, milliseconds: 30_000 };
  await expect(readInWorker(FILE, limits, planted("failing"))).rejects.toThrowError("planted");
});

test("a thread that leaves without an answer is an error, not a wait", async () => {
  const limits = { heapMegabytes: 64, milliseconds: 30_000 };
  await expect(readInWorker(FILE, limits, planted("silent"))).rejects.toThrowError(/without an answer/);
});
