import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDocument } from "@mingji/documents/read-document";
import type { FastifyInstance } from "fastify";
import type { Role } from "@mingji/contract/role";
import { createApp } from "../app.ts";
import type { AppDependencies } from "../app-dependencies.ts";
import { ensureAuthority } from "../installation.repository.ts";
import { loadRuleBook } from "../rule/load-rule-book.ts";
import { DEMO_AUTHORITY } from "../tenant.ts";
import { auditedSample } from "./audited-sample.ts";
import { openTestDatabase } from "./test-database.ts";

export interface TestApp {
  readonly app: FastifyInstance;
  readonly dependencies: AppDependencies;
  /** What was logged. */
  readonly logged: readonly string[];
  /** Every SQL statement that was sent. */
  readonly statements: readonly string[];
  readonly close: () => Promise<void>;
}

/** The application over a real database, without a port; any file reads as the sample unless `given` says otherwise. */
export async function openTestApp(given: Partial<AppDependencies> = {}): Promise<TestApp> {
  const folder = await mkdtemp(join(tmpdir(), "mingji-app-"));
  const webFolder = join(folder, "web");
  await mkdir(join(webFolder, "assets"), { recursive: true });
  await mkdir(join(folder, "uploads"));
  await writeFile(join(webFolder, "index.html"), "<!doctype html><title>明绩</title>");
  await writeFile(join(webFolder, "assets", "index-0a1b2c.js"), "export {};");
  const logged: string[] = [];
  const statements: string[] = [];
  const database = await openTestDatabase((sql) => statements.push(sql));
  await ensureAuthority(database.db, DEMO_AUTHORITY);
  const dependencies: AppDependencies = {
    database,
    authority: DEMO_AUTHORITY.code,
    mode: "demo",
    read: async ({ sha256 }) => auditedSample(sha256),
    readTables: async ({ path, name }) => readDocument(await readFile(path), name),
    historyChanged: () => undefined,
    loadRuleBook,
    uploads: { folder: join(folder, "uploads"), limit: 1_000_000 },
    webFolder,
    hostNames: ["localhost", "127.0.0.1"],
    log: (line) => logged.push(line),
    ...given,
  };
  const app = createApp(dependencies);
  return {
    app,
    dependencies,
    logged,
    statements,
    close: async () => {
      await app.close();
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export const AS_EDITOR = asRole("unitEditor");

/** The headers of a person of the demo. */
export function asRole(role: Role): { readonly cookie: string } {
  return { cookie: `mingji_role=${role}` };
}
