import { Worker } from "node:worker_threads";
import type { ImportStep } from "../db/import-tables.ts";
import { tookTooLong, tookTooMuch, WORKER_LIMITS } from "../reading/read-in-worker.ts";
import type { ImportReading, ImportRun, ImportTask } from "./import-reading.ts";

export type ImportAnswer = { readonly step: ImportStep } | { readonly reading: ImportReading };

const IMPORT_WORKER = new URL("./import.worker.ts", import.meta.url);

/** Reads a file in a thread of its own that tells its steps and ends at once when it is cancelled. */
export async function readImportInWorker(task: ImportTask, run: ImportRun): Promise<ImportReading> {
  run.signal.throwIfAborted();
  const worker = new Worker(IMPORT_WORKER, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: WORKER_LIMITS.heapMegabytes },
    stdout: false,
  });
  try {
    return await answerOf(worker, task, run);
  } finally {
    await worker.terminate();
  }
}

function answerOf(worker: Worker, { file: { name } }: ImportTask, { onStep, signal }: ImportRun) {
  return new Promise<ImportReading>((resolve, reject) => {
    const seconds = Math.ceil(WORKER_LIMITS.milliseconds / 1_000);
    const timer = setTimeout(() => reject(tookTooLong(name, seconds)), WORKER_LIMITS.milliseconds);
    const abort = () => reject(signal.reason as Error);
    signal.addEventListener("abort", abort, { once: true });
    worker.on("message", (answer: ImportAnswer) => {
      if ("step" in answer) onStep(answer.step);
      else resolve(answer.reading);
    });
    worker.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? tookTooMuch(name, WORKER_LIMITS.heapMegabytes) : error);
    });
    worker.once("exit", () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", abort);
      // Settled already unless the thread left without an answer.
      reject(new Error(`the reading thread of ${name} ended without an answer`));
    });
  });
}
