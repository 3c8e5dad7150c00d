import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isRunning } from "../../folder/is-running.ts";
import { startDatabaseProcess } from "../../testing/database-process.ts";
import { removeDataFolder } from "../../testing/remove-data-folder.ts";
import { type EmbeddedDatabase, openEmbeddedDatabase } from "./embedded-database.ts";
import { findPostmaster } from "./postmaster.ts";
import { decideRunAs } from "./run-as.ts";

const IS_ROOT = process.getuid?.() === 0;
const NOBODY = 65534;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "mingji-supervisor-"));
});
afterEach(() => removeDataFolder(folder));

test("a first start initialises and a clean stop leaves no process; the restart finds what was written", async () => {
  const first = await openEmbeddedDatabase(folder);
  expect(first.adopted).toBe(false);
  await query(first, "create table kept as select 7 as seven");
  const { pid } = await serverOf(folder);
  await first.close();
  expect(isRunning(pid)).toBe(false);
  const second = await openEmbeddedDatabase(folder);
  expect(second.adopted).toBe(false);
  expect(await query(second, "select seven from kept")).toEqual([{ seven: 7 }]);
  await second.close();
  expect(await findPostmaster(join(folder, "postgres-18"))).toBeNull();
});

test("the server listens on a closed socket only, syncs to disk and keeps its files to itself", async () => {
  const database = await openEmbeddedDatabase(folder);
  const settings = `select current_setting('listen_addresses') as addresses, current_setting('fsync') as fsync,
    current_setting('server_encoding') as encoding, current_setting('unix_socket_permissions') as permissions`;
  expect(await query(database, settings)).toEqual([
    { addresses: "", fsync: "on", encoding: "UTF8", permissions: "0700" },
  ]);
  expect((await stat(database.connection.host)).mode & 0o777).toBe(0o700);
  expect((await stat(join(folder, "postgres-18"))).mode & 0o777).toBe(0o700);
  await database.close();
});

test("two processes use one folder; the server stops only when the last one leaves", async () => {
  const one = startDatabaseProcess({ folder });
  const other = startDatabaseProcess({ folder });
  const states = await Promise.all([one.line("open"), other.line("open")]);
  expect(states.map((state) => (JSON.parse(state) as EmbeddedDatabase).adopted).toSorted(falseFirst)).toEqual([
    false,
    true,
  ]);
  const { pid } = await serverOf(folder);
  await one.close();
  expect(isRunning(pid)).toBe(true);
  await other.close();
  expect(isRunning(pid)).toBe(false);
  expect((await readdir(folder)).filter((name) => name.includes(".new-"))).toEqual([]);
});

test("many that come and go at once never meet a server that is being stopped", async () => {
  const visit = async (): Promise<unknown> => {
    const database = await openEmbeddedDatabase(folder);
    const answer = await query(database, "select 1 as one");
    await database.close();
    return answer;
  };
  const visitors = Array.from({ length: 4 }, async () => {
    for (let count = 0; count < 8; count += 1) expect(await visit()).toEqual([{ one: 1 }]);
  });
  await Promise.all(visitors);
  expect(await findPostmaster(join(folder, "postgres-18"))).toBeNull();
  expect((await readdir(folder)).filter((name) => name.includes(".new-"))).toEqual([]);
});

test("after kill -9 of Node the server lives on and is adopted", async () => {
  const killed = startDatabaseProcess({ folder });
  await killed.line("open");
  const { pid } = await serverOf(folder);
  await killed.kill();
  expect(isRunning(pid)).toBe(true);
  const database = await openEmbeddedDatabase(folder);
  expect(database.adopted).toBe(true);
  expect((await serverOf(folder)).pid).toBe(pid);
  await database.close();
  expect(isRunning(pid)).toBe(false);
});

test("after kill -9 of Node and server the next start recovers", async () => {
  const killed = startDatabaseProcess({ folder });
  const { host, port, user } = JSON.parse(await killed.line("open")) as EmbeddedDatabase["connection"];
  await query({ connection: { host, port, user } }, "create table kept as select 7 as seven");
  const { pid } = await serverOf(folder);
  await killed.kill();
  process.kill(pid, "SIGKILL");
  const database = await openEmbeddedDatabase(folder);
  expect(await query(database, "select seven from kept")).toEqual([{ seven: 7 }]);
  await database.close();
});

test("a server that dies under a running process is started again at the same address", async () => {
  const database = await openEmbeddedDatabase(folder);
  const { pid } = await serverOf(folder);
  process.kill(pid, "SIGKILL");
  await expect
    .poll(() => query(database, "select 1 as one").catch(() => null), { timeout: 20_000 })
    .toEqual([{ one: 1 }]);
  expect((await serverOf(folder)).pid).not.toBe(pid);
  await database.close();
});

test("a first start that was killed half-way leaves nothing that stops the next one", async () => {
  await mkdir(join(folder, "postgres-18.new-999999-0a"), { recursive: true });
  await writeFile(join(folder, "postgres-18.new-999999-0a", "PG_VERSION"), "18\n");
  const database = await openEmbeddedDatabase(folder);
  await database.close();
  expect((await readdir(folder)).filter((name) => name.includes(".new-"))).toEqual([]);
});

test("a lock file whose number now belongs to another program does not stop the start", async () => {
  await (await openEmbeddedDatabase(folder)).close();
  const stale = [process.pid, join(folder, "postgres-18"), 1, 5432, "/nowhere", "", "  1 2", "ready"].join("\n");
  await writeFile(join(folder, "postgres-18", "postmaster.pid"), stale, { mode: 0o600 });
  const database = await openEmbeddedDatabase(folder);
  expect(database.adopted).toBe(false);
  await database.close();
});

test("data below a long path works, because the socket lies elsewhere", async () => {
  const deep = join(folder, "a".repeat(100), "b".repeat(100));
  await mkdir(deep, { recursive: true });
  const database = await openEmbeddedDatabase(deep);
  expect(Buffer.byteLength(`${database.connection.host}/.s.PGSQL.5432`)).toBeLessThan(107);
  await database.close();
  await removeDataFolder(deep);
});

test("a temporary folder that others can enter is refused", async () => {
  const database = await openEmbeddedDatabase(folder);
  await database.close();
  await chmod(database.connection.host, 0o755);
  await expect(openEmbeddedDatabase(folder)).rejects.toMatchObject({ code: "folder-unwritable" });
  await chmod(database.connection.host, 0o700);
});

test("a server that cannot start says why and where its log is", async () => {
  await (await openEmbeddedDatabase(folder)).close();
  await rm(join(folder, "postgres-18", "global"), { recursive: true });
  await expect(openEmbeddedDatabase(folder)).rejects.toMatchObject({
    code: "database-unavailable",
    values: { log: join(folder, "postgres.log"), detail: expect.stringContaining("pg_control") as string },
  });
});

test.runIf(IS_ROOT)("started by root the server runs without being root, and root's folder stays root's", async () => {
  const database = await openEmbeddedDatabase(folder);
  const { pid } = await serverOf(folder);
  // The third number of the map is the count: exactly one user exists inside.
  expect((await readFile(`/proc/${pid}/uid_map`, "utf8")).trim().split(/\s+/)).toEqual([String(NOBODY), "0", "1"]);
  expect((await stat(join(folder, "postgres-18"))).uid).toBe(0);
  await database.close();
});

test.runIf(IS_ROOT)(
  "where user namespaces are refused root hands the folder to nobody, also for later starts",
  async () => {
    const runAs = { kind: "nobody", uid: NOBODY, gid: NOBODY } as const;
    const first = await openEmbeddedDatabase(folder, { runAs });
    const { pid } = await serverOf(folder);
    expect((await stat(`/proc/${pid}`)).uid).toBe(NOBODY);
    await first.close();
    expect(await decideRunAs(folder)).toEqual(runAs);
    const second = await openEmbeddedDatabase(folder);
    expect(await query(second, "select 1 as one")).toEqual([{ one: 1 }]);
    await second.close();
  },
);

test.runIf(IS_ROOT)("nobody below a closed home folder is refused with a place that works", async () => {
  const inner = join(folder, "data");
  await mkdir(inner);
  const runAs = { kind: "nobody", uid: NOBODY, gid: NOBODY } as const;
  await expect(openEmbeddedDatabase(inner, { runAs })).rejects.toMatchObject({ code: "folder-unwritable" });
});

test("an ordinary user starts, restarts and stops the server", async () => {
  const uid = IS_ROOT ? { uid: NOBODY } : {};
  if (IS_ROOT) await chown(folder, NOBODY, NOBODY);
  for (const round of [1, 2]) {
    const user = startDatabaseProcess({ folder, ...uid });
    expect({ round, ...(JSON.parse(await user.line("open")) as object) }).toMatchObject({ round, adopted: false });
    const { pid } = await serverOf(folder);
    expect((await stat(`/proc/${pid}`)).uid).toBe(IS_ROOT ? NOBODY : process.getuid?.());
    await user.close();
    expect(isRunning(pid)).toBe(false);
  }
});

async function query({ connection }: Pick<EmbeddedDatabase, "connection">, text: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ ...connection, database: "postgres" });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query(text)).rows as readonly unknown[];
  } finally {
    await client.end();
  }
}

async function serverOf(data: string) {
  const found = await findPostmaster(join(data, "postgres-18"));
  if (found === null) throw new Error("no server runs");
  return found;
}

function falseFirst(one: boolean, other: boolean): number {
  return Number(one) - Number(other);
}
