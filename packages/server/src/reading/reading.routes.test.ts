import { readdir } from "node:fs/promises";
import type { ImportResult, ReadingDetail, ReadingPage, ReadingRecord } from "@mingji/contract/reading";
import { AppError } from "@mingji/core/app-error";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { AS_EDITOR, openTestApp, type TestApp } from "../testing/test-app.ts";
import { writeReading } from "../testing/write-readings.ts";
import { auditedSample } from "../testing/audited-sample.ts";

let running: TestApp;
beforeAll(async () => {
  running = await openTestApp({
    read: async ({ name, sha256 }) => {
      if (name.startsWith("坏")) throw new AppError("unreadable-file", { zh: "读不了。", en: "Unreadable." });
      return auditedSample(sha256);
    },
  });
});
afterAll(() => running.close());

test("importing stores a reading once; the same bytes again change nothing and say so", async () => {
  const first = await upload("一.txt", "one");
  expect(first).toMatchObject({
    outcome: "imported",
    message: "已导入 一.txt：2 个项目，6 条指标。",
    summary: {
      source: { name: "一.txt", format: "text", bytes: 3 },
      form: "target-list",
      department: "示例单位001",
      fiscalYear: 2031,
      projects: 2,
      indicators: 6,
      totalFen: 25_000_000,
      findings: { error: 1, warning: 1, info: 0 },
      importedBy: "单位经办01",
    },
  });
  const before = await rowCounts();
  const again = await upload("另一个名字.txt", "one");
  expect(again).toEqual({
    outcome: "unchanged",
    message: `内容与 ${first.summary.importedAt.slice(0, 10)} 导入的 一.txt 完全相同，没有改动。`,
    summary: first.summary,
  });
  expect(await rowCounts()).toEqual(before);
});

test("the same bytes sent ten times at once are stored once", async () => {
  const results = await Promise.all(Array.from({ length: 10 }, () => upload("并发.txt", "at once")));
  expect(results.filter(({ outcome }) => outcome === "imported")).toHaveLength(1);
  expect(new Set(results.map(({ summary }) => summary.id)).size).toBe(1);
});

test("a form with one file is imported under the file's name without its path", async () => {
  const payload = [
    "--edge",
    'content-disposition: form-data; name="file"; filename="C:\\\\表\\\\二.txt"',
    "content-type: text/plain",
    "",
    "two",
    "--edge--",
    "",
  ].join("\r\n");
  const headers = { ...AS_EDITOR, "content-type": "multipart/form-data; boundary=edge" };
  const answer = await running.app.inject({ url: "/api/readings", method: "POST", headers, payload });
  expect(answer.json<ImportResult>().summary.source.name).toBe("二.txt");
});

test("a reading can be had as record, in either language, and as CSV", async () => {
  const { summary } = await upload("三.txt", "three");
  const detail = (await running.app.inject(`/api/readings/${summary.id}`)).json<ReadingDetail>();
  expect(detail.summary).toEqual(summary);
  expect(detail.sourceText).toBe("样表\n");
  const record = (await running.app.inject(`/api/readings/${summary.id}/record`)).json<ReadingRecord>();
  const { reading, report } = auditedSample(summary.source.sha256);
  expect(record).toEqual({ summary, reading, report, sourceText: "样表\n" });
  const csv = await running.app.inject({
    url: `/api/readings/${summary.id}/findings.csv`,
    headers: { "accept-language": "en" },
  });
  expect(csv.headers["content-type"]).toBe("text/csv; charset=utf-8");
  expect(csv.headers["content-disposition"]).toMatch(/^attachment; filename="findings-[0-9a-f]{12}[.]csv"$/);
  expect(csv.body.split("\r\n")).toHaveLength(4);
});

test("pages follow the key: every reading once, newest first", async () => {
  for (const text of ["p1", "p2", "p3", "p4"]) await upload(`${text}.txt`, text);
  const all = (await running.app.inject("/api/readings?limit=100")).json<ReadingPage>();
  expect(all.next).toBeNull();
  const seen: string[] = [];
  let after = "";
  for (;;) {
    const page = (await running.app.inject(`/api/readings?limit=2${after}`)).json<ReadingPage>();
    expect(page.items.length).toBeLessThanOrEqual(2);
    seen.push(...page.items.map(({ id }) => id));
    if (page.next === null) break;
    after = `&after=${page.next}`;
  }
  expect(seen).toEqual(all.items.map(({ id }) => id));
  expect(seen).toEqual(seen.toSorted((a, b) => (a < b ? 1 : -1)));
});

test.each([
  ["/api/readings/01890a5d-ac96-774b-bcce-b302099a8057", 404],
  ["/api/readings/01890a5d-ac96-774b-bcce-b302099a8057/record", 404],
  ["/api/readings/01890a5d-ac96-774b-bcce-b302099a8057/findings.csv", 404],
  ["/api/readings/1", 400],
  ["/api/readings?after=forged", 400],
  ["/api/readings?limit=101", 400],
  ["/api/readings?limit=x", 400],
])("%s is answered %i", async (url, status) => {
  expect((await running.app.inject(url)).statusCode).toBe(status);
});

test("a reading of another authority is not there, even by its id", async () => {
  const foreign = await writeReading(running.dependencies.database);
  expect((await running.app.inject(`/api/readings/${foreign}`)).statusCode).toBe(404);
  const page = (await running.app.inject("/api/readings?limit=100")).json<ReadingPage>();
  expect(page.items.map(({ id }) => id)).not.toContain(foreign);
});

test.each([
  ["without a role", {}, "?name=a.txt", 403],
  ["as auditor", { cookie: "mingji_role=auditor" }, "?name=a.txt", 403],
  ["without a name", AS_EDITOR, "", 400],
  ["with an empty name", AS_EDITOR, "?name=%2F", 400],
  ["of a file that cannot be read", AS_EDITOR, "?name=%E5%9D%8F.txt", 422],
])("an import %s is refused and leaves nothing behind", async (_, headers, query, status) => {
  const before = await rowCounts();
  const payload = Buffer.from("refused");
  const answer = await running.app.inject({ url: `/api/readings${query}`, method: "POST", headers, payload });
  expect(answer.statusCode).toBe(status);
  expect(await rowCounts()).toEqual(before);
  expect(await readdir(running.dependencies.uploads.folder)).toEqual([]);
});

test("a file above the limit is refused with both sizes", async () => {
  const request = { url: "/api/readings?name=big.txt", method: "POST", headers: AS_EDITOR } as const;
  const answer = await running.app.inject({ ...request, payload: Buffer.alloc(2_500_000) });
  expect(answer.statusCode).toBe(413);
  expect(answer.json()).toMatchObject({ code: "too-large", details: { size: 3, limit: 1 } });
});

test("a name with script, quotes and control characters is kept as text", async () => {
  const name = `<script>"'\u0007.txt`;
  const { summary } = await upload(name, "named");
  expect(summary.source.name).toBe(`<script>"'.txt`);
});

test("every statement on a tenant table names the authority", () => {
  const onTenant = running.statements.filter((statement) =>
    /\b(?:from|join|into|update) "(?:source_document|reading|project|indicator|finding|import_run)"/.test(statement),
  );
  expect(onTenant.length).toBeGreaterThan(30);
  const unfenced = onTenant.filter(
    (statement) => !/"authority" = \$\d/.test(statement) && !/^insert into "\w+" \("authority"/.test(statement),
  );
  expect([...new Set(unfenced)]).toEqual([]);
});

async function upload(name: string, text: string): Promise<ImportResult> {
  const url = `/api/readings?name=${encodeURIComponent(name)}`;
  const answer = await running.app.inject({ url, method: "POST", headers: AS_EDITOR, payload: Buffer.from(text) });
  expect(answer.statusCode).toBe(200);
  return answer.json<ImportResult>();
}

async function rowCounts(): Promise<unknown> {
  const { rows } = await sql`
    select (select count(*) from source_document) as documents, (select count(*) from reading) as readings,
      (select count(*) from finding) as findings, (select count(*) from import_run) as runs
    `.execute(running.dependencies.database.db);
  return rows[0];
}
