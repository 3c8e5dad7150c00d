import type { CommandEnvironment } from "../../env.ts";
import { jobHead } from "../file-job.ts";
import { forEachFile } from "../for-each-file.ts";
import type { Outline } from "./outline.ts";

export interface OutlinedFiles {
  readonly outlines: readonly Outline[];
  /** 2 when one of the files could not be read. */
  readonly exitCode: number;
}

/** Reads a file or a folder once, in threads when it is large, and keeps what finds each project again. */
export async function outlineFiles(place: string, environment: CommandEnvironment): Promise<OutlinedFiles> {
  const outlines: Outline[] = [];
  const write = (text: string) => {
    if (text !== "") outlines.push(JSON.parse(text) as Outline);
  };
  const exitCode = await forEachFile([place], { ...environment, write }, { ...jobHead(environment), verb: "outline" });
  return { outlines, exitCode };
}
