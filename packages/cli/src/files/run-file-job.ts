import { AppError } from "@mingji/core/app-error";
import { messageText } from "@mingji/core/message";
import type { Reading } from "@mingji/core/plan/reading";
import { COULD_NOT_READ, type FileAnswer, type FileJob } from "./file-job.ts";
import type { FileWork } from "./file-work.ts";
import { readSourceDocument } from "./read-source.ts";

/** Reads one file and does the job on it. Never rejects for what is wrong with the file: that is the answer. */
export async function runFileJob(path: string, job: FileJob): Promise<FileAnswer> {
  try {
    const { document, reading } = await readSourceDocument(path);
    const work = await workOf(job);
    const done = await work({ path, document, reading });
    if (!isUnread(reading)) return { ...done, complaints: [] };
    const complaints = reading.messages
      .filter(({ severity }) => severity === "error")
      .map((message) => `${path}: ${messageText(message, job.language)}\n`);
    return { ...done, complaints, exitCode: COULD_NOT_READ };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { text: "", complaints: [`${error.say(job.language)}\n`], exitCode: COULD_NOT_READ };
  }
}

/** Each verb's engine loads only when it is wanted: start-up is part of the command's time. */
async function workOf(job: FileJob): Promise<FileWork> {
  if (job.verb === "audit") return (await import("./audit-work.ts")).auditWork(job);
  if (job.verb === "outline") return (await import("./related/outline-work.ts")).outlineWork;
  return (await import("./read-work.ts")).readWork(job);
}

/** Nothing was found and a message says why. */
function isUnread(reading: Reading): boolean {
  return reading.projects.length === 0 && reading.messages.some(({ severity }) => severity === "error");
}
