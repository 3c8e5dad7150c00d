import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listen } from "../testing/listen.ts";
import { runCommandLine } from "../run-command-line.ts";

const SAMPLE = join(import.meta.dirname, "..", "..", "..", "..", "fixtures", "sample", "guangzhou-target-list.txt");
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mingji-audit-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(...args: readonly string[]) {
  const { environment, written, complaints } = listen();
  const exitCode = await runCommandLine(["audit", ...args], environment);
  return { exitCode, text: written(), complaints: complaints() };
}

interface SarifLog {
  readonly version: string;
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly {
        readonly ruleId: string;
        readonly level: string;
        readonly suppressions?: readonly unknown[];
      }[];
    },
  ];
}

describe("formats", () => {
  test("SARIF 2.1 holds every finding of every file once, each of a rule it describes", async () => {
    const { exitCode, text } = await run(SAMPLE, SAMPLE, "--sarif");
    const { version, runs } = JSON.parse(text) as SarifLog;
    const [{ tool, results }] = runs;
    const known = new Set(tool.driver.rules.map(({ id }) => id));
    expect([exitCode, version, results.length % 2]).toEqual([1, "2.1.0", 0]);
    expect(results.filter(({ ruleId }) => !known.has(ruleId))).toEqual([]);
  });

  test("CSV has one head for all files and names the file in each row", async () => {
    const { text } = await run(SAMPLE, SAMPLE, "--csv");
    const lines = text.trim().split("\r\n");
    expect(text.startsWith("\uFEFF文件,级别,规则,项目,指标,问题,实际,应为,差额,改法,依据,位置\r\n")).toBe(true);
    expect(lines.slice(1).every((line) => line.startsWith("guangzhou-target-list.txt,"))).toBe(true);
  });

  test("two formats at once are refused", async () => {
    expect((await run(SAMPLE, "--csv", "--json")).exitCode).toBe(2);
  });
});

test("a baseline softens what is known and keeps it visible; something new still counts", async () => {
  const baseline = join(folder, "baseline.jsonl");
  await writeFile(baseline, (await run(SAMPLE, "--json")).text);
  const known = await run(SAMPLE, "--baseline", baseline, "--sarif");
  const [{ results }] = (JSON.parse(known.text) as SarifLog).runs;
  expect([known.exitCode, results.length > 0]).toEqual([0, true]);
  expect(results.every(({ level, suppressions }) => level === "note" && suppressions?.length === 1)).toBe(true);
  const changed = join(folder, "guangzhou-target-list.txt");
  await writeFile(changed, (await readFile(SAMPLE, "utf8")).replace("2,060.00\t2,060.00", "2,060.00\t2,066.00"));
  expect((await run(changed, "--baseline", baseline)).exitCode).toBe(1);
  await writeFile(baseline, "not json");
  expect(await run(SAMPLE, "--baseline", baseline)).toMatchObject({ exitCode: 2, text: "" });
});

test("a bureau's own profile switches a rule off with its reason", async () => {
  const file = join(folder, "profile.json");
  const off = { zh: "本市另有成本控制办法", en: "covered by a local rule" };
  await writeFile(
    file,
    JSON.stringify({
      id: "sample-city",
      title: { zh: "示例市", en: "Sample" },
      source: "示例",
      rules: { C03: { off } },
    }),
  );
  const { text } = await run(SAMPLE, "--profile-file", file, "--sarif");
  const [{ results }] = (JSON.parse(text) as SarifLog).runs;
  expect(results.filter(({ ruleId }) => ruleId === "C03")).toEqual([]);
});

test("the opinion is a Word document with every finding in a row", async () => {
  const out = join(folder, "审核意见.docx");
  const { complaints } = await run(SAMPLE, "--opinion", out);
  const text = new TextDecoder().decode(unzipSync(await readFile(out))["word/document.xml"]);
  expect(complaints).toContain(out);
  expect(text).toContain("绩效目标审核意见");
  expect(text.match(/<w:tr[ >]/g)?.length).toBeGreaterThan(40);
});
