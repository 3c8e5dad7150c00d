import { rm } from "node:fs/promises";
import { AppError } from "@mingji/core/app-error";
import type { Bilingual } from "@mingji/core/language";
import { type Authority, inTenant, type TenantDatabase } from "../db/tenant-transaction.ts";
import { createTurnstile } from "../reading/turnstile.ts";
import { importPath, removeOrphans } from "./import-folder.ts";
import {
  claimJob,
  type ClaimedJob,
  moveJob,
  type RunChange,
  tellRun,
  unfinishedJobs,
} from "./import-job.repository.ts";
import { listMappings, type StoredMapping } from "./import-mapping.repository.ts";
import type { ImportReading, ImportTask, ReadImport } from "./import-reading.ts";
import { previewOf } from "./preview-of.ts";

export interface ImportSurroundings {
  readonly database: TenantDatabase;
  readonly authority: Authority;
  readonly folder: string;
  readonly readImport: ReadImport;
  readonly log: (line: string) => void;
}

export interface ImportJobs {
  /** Puts a job in the queue. */
  readonly start: (id: string) => void;
  /** Takes up what a server that was killed left. */
  readonly resume: () => Promise<void>;
  /** False when the job is past cancelling. */
  readonly cancel: (id: string) => Promise<boolean>;
  /** Waits for the thread, so that two loads of one job follow each other. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  /** Reads a job's file again without the projects that are held back. */
  readonly readKept: (task: ImportTask) => Promise<ImportReading>;
  /** Stops reading; unfinished jobs stay in the database for the next start. */
  readonly close: () => Promise<void>;
}

/** One thread for imports, beside those of checks: a long import makes no one else wait. */
const IMPORT_THREADS = 1;

/** Runs import jobs one after the other. All that must outlive the process stands in the database and on the disk. */
export function createImportJobs(surroundings: ImportSurroundings): ImportJobs {
  const { log } = surroundings;
  const turnstile = createTurnstile(IMPORT_THREADS);
  const running = new Map<string, AbortController>();
  const pending = new Set<Promise<void>>();
  const closing = new AbortController();
  const start = (id: string) => {
    const work = turnstile(() => runJob(surroundings, id, running, closing.signal)).catch((error: unknown) =>
      log(`import ${id}: ${String(error)}`),
    );
    pending.add(work);
    void work.finally(() => pending.delete(work));
  };
  return {
    start,
    resume: () => resumeJobs(surroundings, start),
    cancel: (id) => cancelJob(surroundings, id, running),
    inTurn: turnstile,
    readKept: (task) => surroundings.readImport(task, { onStep: () => undefined, signal: closing.signal }),
    close: async () => {
      closing.abort();
      await Promise.all(pending);
    },
  };
}

type Running = Map<string, AbortController>;

async function runJob(surroundings: ImportSurroundings, id: string, running: Running, closing: AbortSignal) {
  if (closing.aborted) return;
  const { database, authority } = surroundings;
  const job = await inTenant(database, authority, (transaction) => claimJob(transaction, authority, id));
  if (job === null) return;
  const controller = new AbortController();
  running.set(id, controller);
  const signal = AbortSignal.any([controller.signal, closing]);
  try {
    await readJob(surroundings, id, job, signal);
  } catch (error) {
    if (!signal.aborted) await fail(surroundings, id, job.attempt, error);
  } finally {
    running.delete(id);
  }
}

async function resumeJobs({ database, authority, folder }: ImportSurroundings, start: ImportJobs["start"]) {
  const find = () => inTenant(database, authority, (transaction) => unfinishedJobs(transaction, authority));
  await removeOrphans(folder, async () => new Set((await find()).map(({ id }) => id)));
  for (const { id, isToRun } of await find()) if (isToRun) start(id);
}

async function cancelJob({ database, authority, folder }: ImportSurroundings, id: string, running: Running) {
  const isCancelled = await inTenant(database, authority, (transaction) =>
    moveJob(transaction, authority, id, ["queued", "reading", "preview"], { state: "cancelled" }),
  );
  if (!isCancelled) return false;
  running.get(id)?.abort();
  await rm(importPath(folder, id), { force: true });
  return true;
}

async function readJob(surroundings: ImportSurroundings, id: string, job: ClaimedJob, signal: AbortSignal) {
  const { folder, readImport, log } = surroundings;
  const tell = (change: RunChange) => tellOf(surroundings, id, job.attempt, change);
  const file = { path: importPath(folder, id), name: job.name, sha256: job.sha256, bytes: job.bytes };
  // Steps are told in order and before the outcome, or a late one would be lost behind it.
  let told = Promise.resolve();
  const onStep = (step: Extract<RunChange, { step: unknown }>["step"]) => {
    told = told.then(() => tell({ step })).catch((error: unknown) => log(`import ${id}: ${String(error)}`));
  };
  const mappings = await mappingsOf(surroundings);
  const reading = await readImport({ file, mappings, keep: null }, { onStep, signal }).finally(() => told);
  const refusal = refusalOf(reading);
  if (refusal !== null) throw refusal;
  await tell({ preview: previewOf(reading) });
}

function tellOf({ database, authority }: ImportSurroundings, id: string, attempt: number, change: RunChange) {
  return inTenant(database, authority, (transaction) => tellRun(transaction, authority, { id, attempt }, change));
}

function mappingsOf({ database, authority }: ImportSurroundings): Promise<readonly StoredMapping[]> {
  return inTenant(database, authority, (transaction) => listMappings(transaction, authority));
}

async function fail(surroundings: ImportSurroundings, id: string, attempt: number, error: unknown): Promise<void> {
  if (!(error instanceof AppError))
    surroundings.log(`import ${id}: ${error instanceof Error ? error.stack : String(error)}`);
  await tellOf(surroundings, id, attempt, { failure: failureOf(error) });
  await rm(importPath(surroundings.folder, id), { force: true });
}

function failureOf(error: unknown): Bilingual {
  if (error instanceof AppError) return { zh: error.say("zh"), en: error.say("en") };
  return (error as NodeJS.ErrnoException).code === "ENOENT" ? FILE_GONE : CRASHED;
}

/** A file without projects and without a table whose columns a person could name is a failure, told in its own words. */
function refusalOf({ reading, layouts }: ImportReading): AppError | null {
  if (reading.projects.length > 0 || layouts.length > 0) return null;
  const reason = reading.messages.find(({ severity }) => severity === "error") ?? reading.messages[0];
  return reason === undefined
    ? new AppError("unreadable-file", NOTHING_FOUND)
    : new AppError("unreadable-file", reason.text, reason.values);
}

const NOTHING_FOUND: Bilingual = {
  zh: "文件里没有找到表格：请确认是绩效目标表，或另存为 .xlsx 再试。",
  en: "No table was found in the file: check that it is a performance form, or save it as .xlsx and try again.",
};
const FILE_GONE: Bilingual = {
  zh: "服务器上已没有这份文件，请重新上传。",
  en: "The file is no longer on the server; upload it again.",
};
const CRASHED: Bilingual = {
  zh: "读取时出错，详情已记入日志；请重新上传，或另存为 .xlsx 再试。",
  en: "The reading failed and the log has the details; upload the file again, or save it as .xlsx and try again.",
};
