import { parentPort, workerData } from "node:worker_threads";
import type { FileJob } from "./file-job.ts";
import { runFileJob } from "./run-file-job.ts";

/** Does the same job on one file after the other, as the pool hands them in. */
parentPort?.on("message", async (path: string) => {
  parentPort?.postMessage(await runFileJob(path, workerData as FileJob));
});
