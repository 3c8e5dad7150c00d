import { mkdtemp, readFile, readlink, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCommandLine } from "../run-command-line.ts";
import { listen } from "../testing/listen.ts";

const SAMPLE = join(import.meta.dirname, "..", "..", "..", "..", "fixtures", "sample", "guangzhou-target-list.txt");
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mingji-publish-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(...args: readonly string[]) {
  const { environment, written, complaints } = listen();
  const exitCode = await runCommandLine(args, environment);
  return { exitCode, text: written(), complaints: complaints() };
}

test("a publication is switched as a whole and rewrites only what changed", async () => {
  const out = join(folder, "site");
  const first = await run("publish", SAMPLE, "--out", out, "--day", "2026-01-30", "--approved", "2026-01-20");
  expect([first.exitCode, first.complaints]).toEqual([0, ""]);
  const release = await readlink(out);
  expect(await readFile(join(out, "about", "index.html"), "utf8")).toContain("2026-03-16");
  const again = await run("publish", SAMPLE, "--out", out, "--day", "2026-01-30", "--approved", "2026-01-20");
  expect(again.text).toContain("其中 0 个有变化");
  expect(await readlink(out)).not.toBe(release);
  const manifest = JSON.parse(await readFile(join(out, "manifest.json"), "utf8")) as {
    readonly files: Readonly<Record<string, { readonly sha256: string }>>;
  };
  expect(manifest.files["index.html"]?.sha256).toMatch(/^[0-9a-f]{64}$/);
});

test("a withheld project stays out, and the total that gives it away is warned of", async () => {
  const list = join(folder, "withheld.txt");
  await writeFile(list, "综合业务工作经费\n");
  const out = join(folder, "part");
  const { text, complaints } = await run("publish", SAMPLE, "--out", out, "--withhold", list);
  expect(text).toContain("已公布 3 个项目");
  expect(complaints).toContain("50.00万元");
  const plans = await run("query", out, "select project from plans order by 1", "--json");
  expect(plans.text.split("\n").filter((line) => line.includes("综合业务")).length).toBe(0);
});

test("the data answers SQL; a wrong query and a folder without data are refused in one sentence", async () => {
  const out = join(folder, "site");
  expect((await run("query", out, "select count(*) as n, sum(total_fen) as fen from plans", "--json")).text).toBe(
    '{"n":4,"fen":20611440000}\n',
  );
  expect((await run("query", out, "selec")).exitCode).toBe(2);
  expect((await run("query", folder, "select 1")).complaints).toContain("data/plans");
});

test("a folder that was not made by publish is left alone", async () => {
  expect(await run("publish", SAMPLE, "--out", folder)).toMatchObject({ exitCode: 2 });
});
