import { availableParallelism } from "node:os";
import type { CommandEnvironment } from "../env.ts";
import { type FileAnswer, type FileJob, NO_FRAME, type OutputFrame } from "./file-job.ts";
import { type FileThread, openFileThread } from "./file-thread.ts";
import { createProgress } from "./progress.ts";
import { runFileJob } from "./run-file-job.ts";
import { sourceFiles } from "./source-files.ts";

/** From this many files on, threads pay for their start. */
const FEW_FILES = 4;
/** Answers that wait for an earlier file before they are printed: bounds the memory of a run over a hundred thousand files. */
const WAITING_A_THREAD = 8;

/**
 * Does one job on every file, in threads when there are many, and prints the answers in the order the files were named.
 * One bad file never stops the rest. Returns the highest exit code.
 */
export async function forEachFile(
  places: readonly string[],
  environment: CommandEnvironment,
  job: FileJob,
  frame: OutputFrame = NO_FRAME,
): Promise<number> {
  const paths = await sourceFiles(places);
  const framed = framedEnvironment(environment, frame);
  environment.write(frame.head);
  const exitCode = paths.length <= FEW_FILES ? await oneByOne(paths, framed, job) : await inThreads(paths, framed, job);
  environment.write(frame.tail);
  return exitCode;
}

/** Puts the separator between answers; a file without anything to say leaves no trace in the output. */
function framedEnvironment(environment: CommandEnvironment, { separator }: OutputFrame): CommandEnvironment {
  let isFirst = true;
  return {
    ...environment,
    write: (text) => {
      if (text === "") return;
      environment.write(isFirst ? text : separator + text);
      isFirst = false;
    },
  };
}

async function oneByOne(paths: readonly string[], environment: CommandEnvironment, job: FileJob): Promise<number> {
  let exitCode = 0;
  for (const path of paths) {
    if (environment.stop.aborted) break;
    exitCode = Math.max(exitCode, print(await runFileJob(path, job), environment));
  }
  return exitCode;
}

async function inThreads(paths: readonly string[], environment: CommandEnvironment, job: FileJob): Promise<number> {
  const threads = Array.from({ length: Math.min(availableParallelism(), paths.length) }, () => openFileThread(job));
  const progress = createProgress(paths.length, environment);
  const queue = createQueue(paths.length, threads.length * WAITING_A_THREAD);
  let exitCode = 0;
  const printReady = (index: number, answer: FileAnswer) => {
    for (const ready of queue.done(index, answer)) exitCode = Math.max(exitCode, print(ready, environment));
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

function print(answer: FileAnswer, environment: CommandEnvironment): number {
  environment.write(answer.text);
  for (const complaint of answer.complaints) environment.complain(complaint);
  return answer.exitCode;
}
