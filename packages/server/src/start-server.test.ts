import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { type IncomingMessage, request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { createClient } from "@mingji/contract/client";
import { getReadingRecord, importReading, listReadings } from "@mingji/contract/reading";
import { openSession } from "@mingji/contract/session";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findPostmaster } from "./db/embedded/postmaster.ts";
import { removeDataFolder } from "./testing/remove-data-folder.ts";
import { type RunningServer, type ServerOptions, startServer } from "./start-server.ts";

const MEGABYTE = 1_000_000;
const SAMPLE = { name: "样表.txt", bytes: new TextEncoder().encode("项目名称\t总计\n示例项目\t1.00\n") };

let parent: string;
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), "mingji-server-"));
});
afterAll(async () => {
  for (const name of await readdir(parent)) await removeDataFolder(join(parent, name));
  await rm(parent, { recursive: true });
});

test("a demo starts with its sample, stops clean, and shows the same sample after the restart within 3 s", async () => {
  const options = optionsFor("demo", { demo: true, sample: SAMPLE });
  const first = await startServer(options);
  const before = await callerOf(first)(listReadings, {});
  expect(before.items.map(({ source, importedBy }) => [source.name, importedBy])).toEqual([["样表.txt", "示例数据"]]);
  await first.close();
  expect(await findPostmaster(join(options.data, "postgres-18"))).toBeNull();
  const began = performance.now();
  const second = await startServer(options);
  expect(await callerOf(second)(listReadings, {})).toEqual(before);
  expect(performance.now() - began).toBeLessThan(3_000);
  await second.close();
});

test("outside the demo the server starts empty, whatever sample it is given", async () => {
  const server = await startServer(optionsFor("real", { sample: SAMPLE }));
  expect(await callerOf(server)(listReadings, {})).toEqual({ items: [], next: null });
  await server.close();
});

test("two servers share one folder; the second goes on after the first is closed", async () => {
  const options = optionsFor("shared", {});
  const one = await startServer(options);
  const other = await startServer(options);
  const call = callerOf(other);
  await one.close();
  const { summary } = await call(importReading, { query: { name: "a.txt" }, file: new Uint8Array([0x61]) });
  expect((await call(listReadings, {})).items).toEqual([summary]);
  await other.close();
});

test("demo and real never meet: not in a folder, and not in a database", async () => {
  const options = optionsFor("marked", { demo: true });
  const demo = await startServer(options);
  await expect(startServer({ ...options, demo: false })).rejects.toMatchObject({ code: "conflict" });
  const databaseUrl = await urlOf(options.data);
  const elsewhere = optionsFor("elsewhere", { databaseUrl });
  await expect(startServer(elsewhere)).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringContaining("holds demo data") as string,
  });
  await demo.close();
});

test("an outside PostgreSQL works the same", async () => {
  const host = await startServer(optionsFor("host", {}));
  const databaseUrl = await urlOf(join(parent, "host"));
  const server = await startServer(optionsFor("guest", { databaseUrl }));
  const call = callerOf(server);
  const { summary } = await call(importReading, { query: { name: "b.txt" }, file: new Uint8Array([0x62]) });
  expect((await call(getReadingRecord, { params: { id: summary.id } })).sourceText).toBe("b");
  expect(await readdir(join(parent, "guest"))).not.toContain("postgres-18");
  await server.close();
  await host.close();
});

test.each(["postgres://nobody:geheim@127.0.0.1:1/none", "not an address", "postgres://localhost:1/x?host=/nowhere"])(
  "an outside database that cannot be used is a sentence without the password: %s",
  async (databaseUrl) => {
    await expect(startServer(optionsFor("unreachable", { databaseUrl }))).rejects.toMatchObject({
      code: "database-unavailable",
      message: expect.not.stringContaining("geheim") as string,
    });
  },
);

test("a taken port is a sentence that names another, and leaves no database running", async () => {
  const blocker = createServer();
  await new Promise<void>((resolve) => blocker.listen(0, "127.0.0.1", resolve));
  const { port } = blocker.address() as { readonly port: number };
  const options = optionsFor("taken", { port });
  await expect(startServer(options)).rejects.toMatchObject({ code: "port-taken", values: { port, other: port + 1 } });
  expect(await findPostmaster(join(options.data, "postgres-18"))).toBeNull();
  blocker.close();
});

test("the server answers on this machine's loopback address only", async () => {
  const server = await startServer(optionsFor("loopback", {}));
  const { port } = new URL(server.url);
  await expect(fetch(`http://127.0.0.2:${port}/healthz`)).rejects.toThrow();
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
  await server.close();
});

test("400 MB are refused with a sentence while memory stays bounded, and GB18030 text is read", async () => {
  const server = await startServer(optionsFor("uploads", { demo: true }));
  const call = callerOf(server, await cookieOf(server));
  const gb18030 = new Uint8Array([0xcf, 0xee, 0xc4, 0xbf, 0x0a]);
  const { summary } = await call(importReading, { query: { name: "国标.txt" }, file: gb18030 });
  expect((await call(getReadingRecord, { params: { id: summary.id } })).sourceText).toBe("项目\n");
  const before = process.memoryUsage().rss;
  const { status, body, highest } = await sendZeros(server, 400);
  expect([status, (JSON.parse(body) as { readonly code: string }).code]).toEqual([413, "too-large"]);
  expect(highest - before).toBeLessThan(160 * MEGABYTE);
  await server.close();
});

function optionsFor(name: string, given: Partial<ServerOptions>): ServerOptions {
  return { port: 0, data: join(parent, name), demo: false, log: () => undefined, ...given };
}

function callerOf({ url }: RunningServer, cookie?: string) {
  const withCookie: typeof fetch = (address, init) => {
    const headers = new Headers(init?.headers);
    if (cookie !== undefined) headers.set("cookie", cookie);
    return fetch(address, { ...init, headers });
  };
  return createClient({ baseUrl: url, language: () => "zh", fetch: withCookie });
}

async function cookieOf({ url }: RunningServer): Promise<string> {
  const body = JSON.stringify({ role: "unitEditor" });
  const answer = await fetch(url + openSession.path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  return answer.headers.get("set-cookie")?.split(";")[0] ?? "";
}

/** Sends zeros as fast as the server takes them, and watches the memory of this process, which is the server's too. */
async function sendZeros({ url }: RunningServer, megabytes: number) {
  const headers = { cookie: await cookieOf({ url } as RunningServer) };
  const chunk = Buffer.alloc(MEGABYTE);
  let highest = 0;
  const zeros = function* () {
    for (let sent = 0; sent < megabytes; sent += 1) {
      highest = Math.max(highest, process.memoryUsage().rss);
      yield chunk;
    }
  };
  const sending = request(`${url}/api/readings?name=big.txt`, { method: "POST", headers });
  const [answer] = await Promise.all([once(sending, "response"), pipeline(zeros, sending)]);
  const response = answer[0] as IncomingMessage;
  return { status: response.statusCode, body: await text(response), highest };
}

/** The embedded server of a folder by its address, as an outside one would be named. */
async function urlOf(data: string): Promise<string> {
  const running = await findPostmaster(join(data, "postgres-18"));
  return `postgres://mingji@localhost/mingji?host=${encodeURIComponent(running?.socketFolder ?? "")}`;
}
