import { readFile } from "node:fs/promises";
import { parentPort, workerData } from "node:worker_threads";
import type { ImportAnswer } from "./read-import-in-worker.ts";
import type { ImportTask } from "./import-reading.ts";
import { readForImport } from "./read-for-import.ts";

const task = workerData as ImportTask;
const answer = (given: ImportAnswer) => parentPort?.postMessage(given);
const reading = await readForImport(await readFile(task.file.path), task, (step) => answer({ step }));
answer({ reading });
