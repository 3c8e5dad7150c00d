import type { SourceDocument } from "@mingji/core/document/document";
import type { Reading } from "@mingji/core/plan/reading";
import type { FileAnswer } from "./file-job.ts";

/** What a verb does with a file that was read. */
export type FileWork = (file: ReadFile) => WorkDone | Promise<WorkDone>;
export type WorkDone = Omit<FileAnswer, "complaints">;

export interface ReadFile {
  readonly path: string;
  readonly document: SourceDocument;
  readonly reading: Reading;
}
