import { availableParallelism } from "node:os";
import type { CommandEnvironment } from "../env.ts";
import type { FileAnswer, FileJob } from "./file-job.ts";
import { type FileThread, openFileThread } from "./file-thread.ts";
import { createProgress } from "./progress.ts";

/** Answers that wait for an earlier file before they are printed: bounds the memory of a run over a hundred thousand files. */
const WAITING_A_THREAD = 8;

/** Does the job on every file in threads; `give` gets the answers in the order of the files and returns their exit codes. */
export async function inThreads(
  paths: readonly string[],
  environment: CommandEnvironment,
  job: FileJob,
  give: (answer: FileAnswer) => number,
): Promise<number> {
  const threads = Array.from({ length: Math.min(availableParallelism(), paths.length) }, () => openFileThread(job));
  const progress = createProgress(paths.length, environment);
  const queue = createQueue(paths.length, threads.length * WAITING_A_THREAD);
  let exitCode = 0;
  const printReady = (index: number, answer: FileAnswer) => {
    for (const ready of queue.done(index, answer)) exitCode = Math.max(exitCode, give(ready));
    progress.step(paths[index] ?? "");
  };
  await Promise.all(threads.map((thread) => workThrough(thread, paths, queue, environment.stop, printReady)));
  progress.end();
  await Promise.all(threads.map((thread) => thread.close()));
  return exitCode;
}

async function workThrough(
  thread: FileThread,
  paths: readonly string[],
  queue: Queue,
  stop: AbortSignal,
  printReady: (index: number, answer: FileAnswer) => void,
): Promise<void> {
  for (;;) {
    const index = await queue.next();
    if (index === null || stop.aborted) return;
    printReady(index, await thread.run(paths[index] ?? ""));
  }
}

interface Queue {
  /** The next file's index, null when none is left; waits while too many answers are held back. */
  readonly next: () => Promise<number | null>;
  /** The answers that may be printed now, in order. */
  readonly done: (index: number, answer: FileAnswer) => readonly FileAnswer[];
}

function createQueue(count: number, mostWaiting: number): Queue {
  const held = new Map<number, FileAnswer>();
  let wake: (() => void)[] = [];
  let started = 0;
  let printed = 0;
  return {
    next: async () => {
      while (started < count && started - printed >= mostWaiting) {
        await new Promise<void>((resolve) => wake.push(resolve));
      }
      return started < count ? started++ : null;
    },
    done: (index, answer) => {
      held.set(index, answer);
      const ready: FileAnswer[] = [];
      for (let next = held.get(printed); next !== undefined; next = held.get(printed)) {
        ready.push(next);
        held.delete(printed);
        printed += 1;
      }
      for (const resume of wake) resume();
      wake = [];
      return ready;
    },
  };
}
