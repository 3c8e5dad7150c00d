import { readdir, readFile } from "node:fs/promises";
import type { ImportDetail, ImportJob, ImportMappings, ImportPage } from "@mingji/contract/import";
import type { ReadingRecord } from "@mingji/contract/reading";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "../app.ts";
import { authorityOf } from "../db/tenant-transaction.ts";
import { ensureAuthority } from "../installation.repository.ts";
import { AS_EDITOR, openTestApp, type TestApp } from "../testing/test-app.ts";
import { writeImport } from "../testing/write-import.ts";
import type { ReadImport } from "./import-reading.ts";
import { readForImport } from "./read-for-import.ts";

const HEADS = ["项目名称", "总计", "财政拨款", "其他资金", "年度目标", "一级指标", "二级指标", "三级指标"];

const readHere: ReadImport = async (task, { onStep, signal }) => {
  if (task.file.name.startsWith("慢")) await untilAborted(signal);
  return readForImport(await readFile(task.file.path), task, onStep);
};

let running: TestApp;
beforeAll(async () => {
  running = await openTestApp({ readImport: readHere });
});
afterAll(() => running.close());

test("a file becomes a job at once, then a preview of what becomes of each project, then a reading", async () => {
  const sent = await upload("三个.md", table("年度指标值", THREE));
  expect(sent).toMatchObject({
    name: "三个.md",
    state: "queued",
    progress: 0,
    readingId: null,
    createdBy: "单位经办01",
  });
  const { preview, ...job } = await settled(sent.id);
  expect(job).toMatchObject({ state: "preview", progress: 100, projects: 3, heldBack: 1 });
  const [good, gap, ...rest] = preview?.projects ?? [];
  expect(good).toMatchObject({ position: 0, name: "甲项目", indicators: 2, totalFen: 12_000_000, reasons: [] });
  expect(good?.outcome).not.toBe("heldBack");
  expect(gap).toMatchObject({ position: 1, name: "乙项目", outcome: "heldBack", confirmable: false });
  expect(gap?.reasons.map(({ zh }) => zh)).toEqual([expect.stringContaining("相差")]);
  expect(rest).toHaveLength(1);

  const loaded = await post<ImportDetail>(`${sent.id}/load`, {});
  expect(loaded).toMatchObject({ state: "loaded", readingId: expect.any(String) });
  const record = await get<ReadingRecord>(`/api/readings/${loaded.readingId}/record`);
  expect(record.reading.projects.map(({ name }) => name)).toEqual(["甲项目", "丙项目"]);
  expect(record.reading.messages.filter(({ project }) => (project ?? 0) > 1)).toEqual([]);
  expect(await files()).toEqual([]);
});

test("the same bytes again give the same job, finished or not, and load once", async () => {
  const first = await upload("一次.md", table("年度指标值", ONE));
  const all = await Promise.all([1, 2, 3].map(() => upload("另一名.md", table("年度指标值", ONE))));
  expect(new Set(all.map(({ id }) => id))).toEqual(new Set([first.id]));
  await settled(first.id);
  const loads = await Promise.all([1, 2].map(() => post<ImportDetail>(`${first.id}/load`, {})));
  expect(new Set(loads.map(({ readingId }) => readingId)).size).toBe(1);
  expect(await upload("又一次.md", table("年度指标值", ONE))).toMatchObject({
    id: first.id,
    state: "loaded",
    readingId: loads[0]?.readingId,
  });
});

test("a job is cancelled while it is read or previewed, its file is removed, and the same bytes start it again", async () => {
  const slow = await upload("慢.md", "慢");
  const waiting = await upload("候.md", table("年度指标值", { 候项目: ["5.00", "5.00", ""] }));
  expect(await post(`${waiting.id}/cancel`)).toMatchObject({ state: "cancelled" });
  expect(await post(`${slow.id}/cancel`)).toMatchObject({ state: "cancelled" });
  expect(await files()).toEqual([]);
  const again = await upload("候.md", table("年度指标值", { 候项目: ["5.00", "5.00", ""] }));
  expect(again).toMatchObject({ id: waiting.id, state: "queued" });
  expect(await settled(again.id)).toMatchObject({ state: "preview", projects: 1 });
  expect(await post(`${again.id}/cancel`)).toMatchObject({ state: "cancelled" });
  expect(await post(`${again.id}/cancel`)).toMatchObject({ state: "cancelled" });
  const load = await send("POST", `/api/imports/${again.id}/load`, {});
  expect(load.statusCode).toBe(409);
});

test("what a person says of a column is read at once, remembered for the next file of the layout, and goes to another installation", async () => {
  const sent = await upload("本期.md", table("本期数", { 丁项目: ["1.00", "1.00", ""] }));
  const before = await settled(sent.id);
  const [layout] = before.preview?.layouts ?? [];
  expect(layout?.columns.at(-1)).toMatchObject({ heading: "本期数", role: null, by: "nothing" });
  const body = { layout: layout?.fingerprint, roles: { 本期数: "annual" } };
  expect(await post(`${sent.id}/columns`, body)).toMatchObject({ state: "queued" });
  const after = await settled(sent.id);
  expect(after.preview?.layouts[0]?.columns.at(-1)).toMatchObject({ heading: "本期数", role: "annual", by: "person" });
  const next = await settled((await upload("本期二.md", table("本期数", { 戊项目: ["2.00", "2.00", ""] }))).id);
  expect(next.preview?.layouts[0]?.columns.at(-1)).toMatchObject({ role: "annual", by: "person" });
  const { readingId } = await post<ImportDetail>(`${next.id}/load`, {});
  const { reading } = await get<ReadingRecord>(`/api/readings/${readingId}/record`);
  expect(reading.projects[0]?.indicators.map(({ annual }) => annual?.raw)).toEqual(["≥120人次", "≥90%"]);

  const exported = await get<ImportMappings>("/api/import-mappings");
  expect(exported).toEqual({
    format: "mingji-import-mappings",
    version: 1,
    mappings: [{ headings: [...HEADS, "本期数"], roles: { 本期数: "annual" } }],
  });
  const other = await openTestApp({ readImport: readHere });
  const answer = await other.app.inject({
    url: "/api/import-mappings",
    method: "POST",
    headers: AS_EDITOR,
    payload: { ...exported },
  });
  expect(answer.json()).toEqual(exported);
  await other.close();
});

test("a personal name in a project's notes holds it back until a person confirms", async () => {
  const form = `项目支出绩效目标申报表

| 项目名称 | 己项目 | 备注 | 联系人：张三 电话13800000000 |
| --- | --- | --- | --- |
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 培训人次 | ≥120人次 |
`;
  const sent = await upload("己.md", form);
  const { preview } = await settled(sent.id);
  expect(preview?.projects).toMatchObject([{ name: "己项目", outcome: "heldBack", confirmable: true }]);
  expect((await send("POST", `/api/imports/${sent.id}/load`, {})).statusCode).toBe(409);
  expect(await post(`${sent.id}/load`, { confirmed: [0] })).toMatchObject({ state: "loaded" });
});

test("a file that holds no table fails in words and leaves no file", async () => {
  const sent = await upload("空.txt", "只有一句话。");
  const failed = await settled(sent.id);
  expect(failed).toMatchObject({ state: "failed", preview: null });
  expect(failed.failure?.zh).toMatch(/。$/);
  await until(async () => !(await files()).includes(`import-${sent.id}`));
});

test("a server that is killed in between leaves its jobs to the next start", async () => {
  const slow = await upload("慢二.md", table("年度指标值", { 庚项目: ["3.00", "3.00", ""] }));
  const waiting = await upload("候二.md", table("年度指标值", { 辛项目: ["4.00", "4.00", ""] }));
  await until(async () => (await get<ImportDetail>(`/api/imports/${slow.id}`)).state === "reading");
  const next = createApp({
    ...running.dependencies,
    readImport: async (task, { onStep }) => readForImport(await readFile(task.file.path), task, onStep),
  });
  await next.ready();
  expect(await settled(slow.id)).toMatchObject({ state: "preview", projects: 1 });
  expect(await settled(waiting.id)).toMatchObject({ state: "preview", projects: 1 });
  await next.close();
  await post(`${slow.id}/cancel`);
});

test("a preview that a newer program reads otherwise is not loaded but read again", async () => {
  const sent = await upload("旧版.md", table("年度指标值", { 癸项目: ["6.00", "6.00", ""] }));
  const { preview } = await settled(sent.id);
  const old = { ...preview, projects: preview?.projects.map((project) => ({ ...project, name: "旧名" })) };
  await running.dependencies.database.db
    .updateTable("import_job")
    .set({ preview: JSON.stringify(old) })
    .where("id", "=", sent.id)
    .where("authority", "=", running.dependencies.authority)
    .execute();
  expect((await send("POST", `/api/imports/${sent.id}/load`, {})).statusCode).toBe(409);
  expect((await settled(sent.id)).preview?.projects[0]?.name).toBe("癸项目");
  expect(await post(`${sent.id}/load`, {})).toMatchObject({ state: "loaded" });
});

test("neither jobs nor mappings of another authority are listed", async () => {
  const other = authorityOf("888888");
  await ensureAuthority(running.dependencies.database.db, { code: other, name: other });
  await writeImport(running.dependencies.database, other);
  const { items } = await get<ImportPage>("/api/imports?limit=100");
  expect(items.map(({ name }) => name)).not.toContain("样表.txt");
  const { mappings } = await get<ImportMappings>("/api/import-mappings");
  expect(mappings.flatMap(({ headings }) => headings)).not.toContain("别家栏");
});

test("pages follow the key, and a visitor or auditor may not see them", async () => {
  const all = await get<ImportPage>("/api/imports?limit=100");
  const first = await get<ImportPage>("/api/imports?limit=2");
  const second = await get<ImportPage>(`/api/imports?limit=2&after=${first.next}`);
  expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(all.items.slice(0, 4).map(({ id }) => id));
  for (const headers of [{}, { cookie: "mingji_role=auditor" }]) {
    for (const url of ["/api/imports", `/api/imports/${first.items[0]?.id}`, "/api/import-mappings"]) {
      expect((await running.app.inject({ url, headers })).statusCode).toBe(403);
    }
    const refused = { url: "/api/imports?name=a.md", method: "POST", headers, payload: Buffer.from("a") } as const;
    expect((await running.app.inject(refused)).statusCode).toBe(403);
  }
});

const ONE = { 壬项目: ["120.00", "120.00", ""] } as const;
const THREE = {
  甲项目: ["12.00", "12.00", ""],
  乙项目: ["30.00", "20.00", "5.00"],
  丙项目: ["8.00", "8.00", ""],
} as const;

type Money = readonly [string, string, string];

function table(valueHeading: string, projects: Readonly<Record<string, Money>>): string {
  const rows = Object.entries(projects).flatMap(([name, money]) => [
    [name, ...money, "完成培训。", "产出指标", "数量指标", "培训人次", "≥120人次"],
    [name, ...money, "完成培训。", "满意度指标", "服务对象满意度指标", "学员满意度", "≥90%"],
  ]);
  const heads = [...HEADS, valueHeading];
  const lines = [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return `项目支出绩效目标表\n\n单位：万元\n\n${lines.join("\n")}\n`;
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason as Error)));
}

async function upload(name: string, text: string): Promise<ImportJob> {
  const url = `/api/imports?name=${encodeURIComponent(name)}`;
  const answer = await running.app.inject({ url, method: "POST", headers: AS_EDITOR, payload: Buffer.from(text) });
  expect(answer.statusCode).toBe(200);
  return answer.json<ImportJob>();
}

function send(method: "GET" | "POST", url: string, payload?: object) {
  return running.app.inject({ url, method, headers: AS_EDITOR, ...(payload === undefined ? {} : { payload }) });
}

async function post<T = ImportDetail>(path: string, payload?: object): Promise<T> {
  const answer = await send("POST", `/api/imports/${path}`, payload);
  expect([answer.statusCode, answer.statusCode === 200 ? "" : answer.body]).toEqual([200, ""]);
  return answer.json<T>();
}

async function get<T>(url: string): Promise<T> {
  return (await send("GET", url)).json<T>();
}

async function settled(id: string): Promise<ImportDetail> {
  await until(async () => !["queued", "reading"].includes((await get<ImportDetail>(`/api/imports/${id}`)).state));
  return get<ImportDetail>(`/api/imports/${id}`);
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}

function files(): Promise<readonly string[]> {
  return readdir(running.dependencies.uploads.folder);
}
