import type { ReadFile, WorkDone } from "../file-work.ts";
import { outlineOf } from "./outline.ts";

/** What finds a file's projects again, for `--approved`, `--last-year` and `--evaluation`. */
export function outlineWork({ path, reading }: ReadFile): WorkDone {
  return { text: `${JSON.stringify(outlineOf(reading, path))}\n`, exitCode: 0 };
}
