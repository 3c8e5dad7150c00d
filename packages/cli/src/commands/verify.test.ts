import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@mingji/server/db/open-database";
import { startServer } from "@mingji/server/start-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCommandLine } from "../run-command-line.ts";
import { listen } from "../testing/listen.ts";

const SAMPLE = join(import.meta.dirname, "..", "..", "..", "..", "fixtures", "sample", "guangzhou-target-list.txt");
const quiet = (): void => undefined;

let data: string;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "mingji-verify-"));
  await (await demo()).close();
});
afterAll(() => rm(data, { recursive: true, force: true }));

async function demo() {
  const sample = { name: "样表.txt", bytes: await readFile(SAMPLE) };
  return startServer({ port: 0, data, demo: true, sample, log: quiet });
}

async function run(...args: readonly string[]) {
  const { environment, written, complaints } = listen();
  const exitCode = await runCommandLine(["verify", "--data", data, ...args], environment);
  return { exitCode, text: written(), complaints: complaints() };
}

test("the demo's history is whole and sealed after a stop, and proved while a server runs", async () => {
  const whole = await run();
  expect([whole.exitCode, whole.complaints]).toEqual([0, ""]);
  expect(whole.text).toMatch(/^999999 示例财政局: 4 份计划，\d+ 条记录，1 次封存\. 历史完整。\n$/);
  const server = await demo();
  expect(await run()).toEqual(whole);
  await server.close();
});

test("a manual change is named in the person's language, and the command fails", async () => {
  const database = await openDatabase({ data, databaseUrl: undefined, log: quiet });
  const { plan_id } = await database.db.selectFrom("plan_event").select("plan_id").limit(1).executeTakeFirstOrThrow();
  const change = (actor: string) =>
    database.db
      .updateTable("plan_event")
      .set({ actor } as never)
      .where("plan_id", "=", plan_id)
      .where("sequence", "=", 1)
      .execute();
  await change("x");
  const broken = await run();
  expect(broken.exitCode).toBe(1);
  expect(broken.text).toContain(`计划 ${plan_id} 的历史第 1 环内容被改动。`);
  const [proof] = (await run("--json")).text.trim().split("\n");
  expect((JSON.parse(proof ?? "") as { readonly broken: { readonly en: string } }).broken.en).toBe(
    `Link 1 of the history of plan ${plan_id} was changed.`,
  );
  await change("单位经办01");
  await database.close();
  expect((await run()).exitCode).toBe(0);
});

test("a folder without a database is refused instead of made", async () => {
  const { environment, complaints } = listen();
  const empty = join(data, "nothing");
  expect(await runCommandLine(["verify", "--data", empty], environment)).toBe(2);
  expect(complaints()).toContain("没有明绩的数据库");
});
