import { AppError } from "@mingji/core/app-error";
import { messageText } from "@mingji/core/message";
import type { Reading } from "@mingji/core/plan/reading";
import type { CommandEnvironment } from "../env.ts";
import { readSource } from "./read-source.ts";
import { sourceFiles } from "./source-files.ts";

const COULD_NOT_READ = 2;

/**
 * Reads one file after the other and hands each reading on, in the order given; one bad file never stops the rest.
 * Returns the highest exit code: 2 when any file could not be read, with the reason on standard error.
 */
export async function forEachReading(
  places: readonly string[],
  environment: CommandEnvironment,
  use: (reading: Reading) => number,
): Promise<number> {
  let exitCode = 0;
  for (const path of await sourceFiles(places)) {
    if (environment.stop.aborted) break;
    exitCode = Math.max(exitCode, await readOne(path, environment, use));
  }
  return exitCode;
}

async function readOne(
  path: string,
  environment: CommandEnvironment,
  use: (reading: Reading) => number,
): Promise<number> {
  try {
    const reading = await readSource(path);
    const exitCode = use(reading);
    if (!isUnread(reading)) return exitCode;
    for (const message of reading.messages.filter(({ severity }) => severity === "error")) {
      environment.complain(`${path}: ${messageText(message, environment.language)}\n`);
    }
    return COULD_NOT_READ;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    environment.complain(`${error.say(environment.language)}\n`);
    return COULD_NOT_READ;
  }
}

/** Nothing was found and a message says why. */
function isUnread(reading: Reading): boolean {
  return reading.projects.length === 0 && reading.messages.some(({ severity }) => severity === "error");
}
