import { createHash } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { AppError } from "@mingji/core/app-error";
import type { FastifyInstance } from "fastify";
import { createApp } from "./app.ts";
import type { AppDependencies } from "./app-dependencies.ts";
import { openDatabase } from "./db/open-database.ts";
import { inTenant } from "./db/tenant-transaction.ts";
import { openDataFolder } from "./folder/data-folder.ts";
import { openUploadsFolder, uploadPath } from "./folder/uploads-folder.ts";
import { keepSealed, type Sealing } from "./history/keep-sealed.ts";
import { claimInstallation, ensureAuthority } from "./installation.repository.ts";
import { openDemo } from "./plan/open-demo.ts";
import { importFile } from "./reading/import-file.ts";
import { readInWorker, readTablesInWorker } from "./reading/read-in-worker.ts";
import { createTurnstile } from "./reading/turnstile.ts";
import { UPLOAD_LIMIT } from "./reading/upload-limit.ts";
import { loadRuleBook } from "./rule/load-rule-book.ts";
import { DEMO_AUTHORITY, type FinanceAuthority, LOCAL_AUTHORITY } from "./tenant.ts";

export interface ServerOptions {
  /** 0 lets the system choose. */
  readonly port: number;
  /** The data folder; the embedded database lives in it. */
  readonly data: string;
  /** An outside PostgreSQL instead of the embedded one. */
  readonly databaseUrl?: string | undefined;
  /** A marked demo: roles without passwords, sample data. */
  readonly demo: boolean;
  /** The built web application. */
  readonly webFolder?: string | undefined;
  /** Imported at start unless it is there already; in a demo only. */
  readonly sample?: { readonly name: string; readonly bytes: Uint8Array } | undefined;
  readonly log: (line: string) => void;
}

export interface RunningServer {
  readonly url: string;
  /** Lets running requests finish, then leaves the database. */
  readonly close: () => Promise<void>;
}

const ADDRESS = "127.0.0.1";
const HOST_NAMES = ["127.0.0.1", "localhost"];
const READING_THREADS = 2;
const SAMPLE_ACTOR = "示例数据";

/** Starts the platform on this machine: `(await startServer({ port: 8080, data: "mingji-data", demo: false, log })).url` */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const data = await openDataFolder(options.data, options.demo ? "demo" : "real");
  const database = await openDatabase({ data, databaseUrl: options.databaseUrl, log: options.log });
  const { code } = authorityFor(options);
  const sealing = keepSealed({ database, authority: code, log: options.log });
  try {
    const app = createApp(await prepare(options, data, database, sealing));
    const port = await listen(app, options.port);
    return {
      url: `http://localhost:${port}`,
      close: async () => {
        await app.close();
        await sealing.stop();
        await database.close();
      },
    };
  } catch (error) {
    await sealing.stop();
    await database.close();
    throw error;
  }
}

function authorityFor({ demo }: ServerOptions): FinanceAuthority {
  return demo ? DEMO_AUTHORITY : LOCAL_AUTHORITY;
}

async function prepare(
  options: ServerOptions,
  data: string,
  database: AppDependencies["database"],
  sealing: Sealing,
): Promise<AppDependencies> {
  const { demo, sample, webFolder, log } = options;
  const authority = authorityFor(options);
  await claimInstallation(database.db, demo ? "demo" : "real", new Date());
  await ensureAuthority(database.db, authority);
  const uploads = { folder: await openUploadsFolder(data), limit: UPLOAD_LIMIT };
  const turnstile = createTurnstile(READING_THREADS);
  const dependencies: AppDependencies = {
    database,
    authority: authority.code,
    mode: demo ? "demo" : "local",
    read: (file) => turnstile(() => readInWorker(file)),
    readTables: (file) => turnstile(() => readTablesInWorker(file)),
    historyChanged: sealing.changed,
    loadRuleBook,
    uploads,
    webFolder,
    hostNames: HOST_NAMES,
    log,
  };
  if (demo && sample !== undefined) {
    const readingId = await importSample(dependencies, sample);
    await inTenant(database, authority.code, (one) => openDemo(one, authority.code, readingId, new Date()));
  }
  return dependencies;
}

async function importSample(
  { database, authority, read, uploads }: AppDependencies,
  { name, bytes }: NonNullable<ServerOptions["sample"]>,
): Promise<string> {
  const path = uploadPath(uploads.folder);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  await writeFile(path, bytes, { mode: 0o600 });
  try {
    const { summary } = await importFile(
      { database, authority, read, actor: SAMPLE_ACTOR },
      { path, name, sha256, bytes: bytes.length },
    );
    return summary.id;
  } finally {
    await rm(path, { force: true });
  }
}

async function listen(app: FastifyInstance, port: number): Promise<number> {
  try {
    await app.listen({ host: ADDRESS, port });
  } catch (error) {
    await app.close();
    throw (error as NodeJS.ErrnoException).code === "EADDRINUSE" ? portTaken(port) : error;
  }
  return (app.server.address() as AddressInfo).port;
}

function portTaken(port: number): AppError {
  const text = {
    zh: "端口 {port} 已被占用：可能明绩已经启动，请打开 http://localhost:{port} 看看；或用 --port 换一个端口，如 --port {other}。",
    en: "Port {port} is taken: Mingji may be running already, look at http://localhost:{port}; or choose another with --port, such as --port {other}.",
  };
  return new AppError("port-taken", text, { port, other: port + 1 });
}
