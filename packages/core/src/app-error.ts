import { type Bilingual, fill, type Language, type TextValues } from "./language.ts";

export type AppErrorCode =
  | "bad-input"
  | "unreadable-file"
  | "too-large"
  | "unsupported"
  | "not-found"
  | "forbidden"
  | "conflict"
  | "port-taken"
  | "folder-unwritable"
  | "database-unavailable"
  | "internal";

/** An expected refusal: what happened and what to do, in both languages. One table per rim gives status or exit code. */
export class AppError extends Error {
  readonly code: AppErrorCode;
  readonly text: Bilingual;
  readonly values: TextValues;

  constructor(code: AppErrorCode, text: Bilingual, values: TextValues = {}) {
    super(fill(text, values, "en"));
    this.name = "AppError";
    this.code = code;
    this.text = text;
    this.values = values;
  }

  say(language: Language): string {
    return fill(this.text, this.values, language);
  }
}
