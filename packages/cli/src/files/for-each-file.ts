import type { CommandEnvironment } from "../env.ts";
import { type AnswerGatherer, type FileAnswer, type FileJob, NO_FRAME, type OutputFrame } from "./file-job.ts";
import { runFileJob } from "./run-file-job.ts";
import { sourceFiles } from "./source-files.ts";

/** A damaged PDF can keep its library busy for ever: it is read in a thread that has a time limit, even when it is the only file. */
function mayHang(path: string): boolean {
  return path.toLowerCase().endsWith(".pdf");
}

/** From this many files on, threads pay for their start. */
const FEW_FILES = 4;

/**
 * Does one job on every file, in threads when there are many, and prints the answers in the order the files were named.
 * One bad file never stops the rest. Returns the highest exit code.
 */
export async function forEachFile(
  places: readonly string[],
  environment: CommandEnvironment,
  job: FileJob,
  { frame = NO_FRAME, gatherer }: ForEachFileOptions = {},
): Promise<number> {
  const paths = await sourceFiles(places);
  const framed = framedEnvironment(environment, frame);
  const give = (answer: FileAnswer) => {
    gatherer?.take(answer);
    return print(answer, framed);
  };
  environment.write(frame.head);
  const exitCode =
    paths.length <= FEW_FILES && !paths.some(mayHang)
      ? await oneByOne(paths, environment.stop, job, give)
      : await (await import("./in-threads.ts")).inThreads(paths, environment, job, give);
  const last = gatherer === undefined ? 0 : print(gatherer.last(), framed);
  environment.write(frame.tail);
  return Math.max(exitCode, last);
}

export interface ForEachFileOptions {
  readonly frame?: OutputFrame;
  readonly gatherer?: AnswerGatherer | undefined;
}

/** Prints an answer and says its exit code. */
type Give = (answer: FileAnswer) => number;

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

async function oneByOne(paths: readonly string[], stop: AbortSignal, job: FileJob, give: Give): Promise<number> {
  let exitCode = 0;
  for (const path of paths) {
    if (stop.aborted) break;
    exitCode = Math.max(exitCode, give(await runFileJob(path, job)));
  }
  return exitCode;
}

function print(answer: FileAnswer, environment: CommandEnvironment): number {
  environment.write(answer.text);
  for (const complaint of answer.complaints) environment.complain(complaint);
  return answer.exitCode;
}
