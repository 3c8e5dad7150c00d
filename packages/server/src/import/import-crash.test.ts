import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { createClient } from "@mingji/contract/client";
import { createImport, type ImportDetail, getImport, listImports, loadImport } from "@mingji/contract/import";
import { listReadings } from "@mingji/contract/reading";
import { afterAll, beforeAll, expect, test } from "vitest";
import { randomFrom } from "../testing/random-from.ts";
import { removeDataFolder } from "../testing/remove-data-folder.ts";

const SEED = 3_311_124;
/** `MINGJI_CRASH_ROUNDS=500` soaks. */
const ROUNDS = Number(process.env.MINGJI_CRASH_ROUNDS ?? 2);
const FILES_A_ROUND = 3;
const SCRIPT = join(import.meta.dirname, "..", "testing", "server-process.main.ts");

let folder: string;
beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "mingji-import-crash-")), "data");
});
afterAll(() => removeDataFolder(folder));

test(`kill -9 while files are sent, read and loaded loses no job (${ROUNDS} rounds, seed ${SEED})`, {
  timeout: 60_000 + ROUNDS * 30_000,
}, async () => {
  const random = randomFrom(SEED);
  const acknowledged = new Set<string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const id of await crash(round, random)) acknowledged.add(id);
    const { call, kill } = await startServerProcess();
    const { items } = await call(listImports, { query: { limit: 100 } });
    expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining([...acknowledged]));
    const ended = [];
    for (const { id } of items) ended.push(await endOf(call, id));
    expect(ended.filter(({ state }) => state !== "preview" && state !== "loaded")).toEqual([]);
    expect(ended.map(({ projects }) => projects)).toEqual(ended.map(() => 1));
    const loaded = await Promise.all(items.map(({ id }) => call(loadImport, { params: { id }, body: {} })));
    const readings = await call(listReadings, { query: { limit: 100 } });
    expect(readings.items).toHaveLength(items.length);
    expect(new Set(loaded.map(({ readingId }) => readingId)).size).toBe(items.length);
    expect((await readdir(join(folder, "uploads"))).filter((name) => name.startsWith("import-"))).toEqual([]);
    await kill();
  }
  expect(acknowledged.size).toBeGreaterThan(0);
});

type Call = ReturnType<typeof createClient>;

/** Sends files, loads what is read, and is killed at a random moment of it. The jobs that were acknowledged. */
async function crash(round: number, random: () => number): Promise<readonly string[]> {
  const { call, kill } = await startServerProcess();
  const ids: string[] = [];
  const work = Array.from({ length: FILES_A_ROUND }, async (_, number) => {
    const { id } = await call(createImport, { query: { name: `${round}-${number}.md` }, file: table(round, number) });
    ids.push(id);
    await endOf(call, id);
    await call(loadImport, { params: { id }, body: {} });
  });
  const given = Promise.allSettled(work);
  await pause(random() * 4_000);
  await kill();
  await given;
  return ids;
}

async function startServerProcess(): Promise<{ readonly call: Call; readonly kill: () => Promise<void> }> {
  const child: ChildProcess = spawn(process.execPath, [SCRIPT, folder], { stdio: ["ignore", "pipe", "inherit"] });
  const exited = once(child, "exit");
  const died = exited.then(() => {
    throw new Error("the server ended before it listened");
  });
  const [printed] = (await Promise.race([once(child.stdout ?? child, "data"), died])) as [Buffer];
  died.catch(() => undefined);
  const call = createClient({ baseUrl: printed.toString().trim(), language: () => "zh", fetch });
  const kill = async () => {
    child.kill("SIGKILL");
    await exited;
  };
  return { call, kill };
}

async function endOf(call: Call, id: string): Promise<ImportDetail> {
  for (;;) {
    const job = await call(getImport, { params: { id } });
    if (job.state !== "queued" && job.state !== "reading") return job;
    await pause(50);
  }
}

function table(round: number, number: number): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`项目支出绩效目标表

| 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 |
| --- | --- | --- | --- | --- | --- |
| 示例项目${round}${number} | 完成培训。 | 产出指标 | 数量指标 | 培训人次 | ≥120人次 |
| 示例项目${round}${number} | 完成培训。 | 满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥90% |
`);
}
