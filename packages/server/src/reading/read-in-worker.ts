import { Worker } from "node:worker_threads";
import { AppError } from "@mingji/core/app-error";
import type { SourceDocument } from "@mingji/core/document/document";
import type { AuditedDocument, SourceFile } from "./audited-document.ts";

export interface WorkerLimits {
  readonly heapMegabytes: number;
  readonly milliseconds: number;
}

export const WORKER_LIMITS: WorkerLimits = { heapMegabytes: 1_024, milliseconds: 60_000 };

/** The script a reading runs in; tests hand in one that misbehaves. */
const READING_WORKER = new URL("./reading.worker.ts", import.meta.url);

const TABLES_WORKER = new URL("./tables.worker.ts", import.meta.url);

/** Reads and audits one file in a thread of its own, so that a hostile one can neither freeze nor fill the server. */
export function readInWorker(
  file: SourceFile,
  limits: WorkerLimits = WORKER_LIMITS,
  script: URL = READING_WORKER,
): Promise<AuditedDocument> {
  return runInWorker(file, limits, script);
}

/** The same for a file whose tables are wanted as they stand. */
export function readTablesInWorker(file: SourceFile, limits: WorkerLimits = WORKER_LIMITS): Promise<SourceDocument> {
  return runInWorker(file, limits, TABLES_WORKER);
}

async function runInWorker<T>(file: SourceFile, limits: WorkerLimits, script: URL): Promise<T> {
  const worker = new Worker(script, {
    workerData: file,
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes },
    stdout: false,
  });
  try {
    return await answerOf<T>(worker, file, limits);
  } finally {
    await worker.terminate();
  }
}

function answerOf<T>(worker: Worker, { name }: SourceFile, limits: WorkerLimits): Promise<T> {
  return new Promise((resolve, reject) => {
    const seconds = Math.ceil(limits.milliseconds / 1_000);
    const timer = setTimeout(() => reject(tookTooLong(name, seconds)), limits.milliseconds);
    worker.once("message", resolve);
    worker.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? tookTooMuch(name, limits.heapMegabytes) : error);
    });
    worker.once("exit", () => {
      clearTimeout(timer);
      // Settled already unless the thread left without an answer.
      reject(new Error(`the reading thread of ${name} ended without an answer`));
    });
  });
}

export function tookTooLong(name: string, seconds: number): AppError {
  const text = {
    zh: "{name} 读了 {seconds} 秒仍未读完，已停止：请拆分文件，或另存为 .xlsx 再试。",
    en: "{name} was not read within {seconds} seconds and was stopped: split it, or save it as .xlsx and try again.",
  };
  return new AppError("unreadable-file", text, { name, seconds });
}

export function tookTooMuch(name: string, megabytes: number): AppError {
  const text = {
    zh: "读取 {name} 需要的内存超过 {megabytes} MB，已停止：请拆分文件再试。",
    en: "Reading {name} needs more than {megabytes} MB of memory and was stopped: split it and try again.",
  };
  return new AppError("too-large", text, { name, megabytes });
}
