import { readingToJson } from "@mingji/core/plan/reading-json";
import { printReading } from "../print/reading.ts";
import type { ReadJob } from "./file-job.ts";
import type { FileWork } from "./file-work.ts";

/** `mingji read`: the reading as a table for people or as one line of JSON. */
export function readWork(job: ReadJob): FileWork {
  return ({ reading }) => ({
    text:
      job.format === "json" ? `${JSON.stringify(readingToJson(reading, job.language))}\n` : printReading(reading, job),
    exitCode: 0,
  });
}
