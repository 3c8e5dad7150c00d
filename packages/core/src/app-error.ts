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
  /** What a program needs to go on, beyond the sentence: the newer content of a refused save. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: AppErrorCode,
    text: Bilingual,
    values: TextValues = {},
    details: Readonly<Record<string, unknown>> = {},
  ) {
    super(fill(text, values, "en"));
    this.name = "AppError";
    this.code = code;
    this.text = text;
    this.values = values;
    this.details = details;
  }

  say(language: Language): string {
    return fill(this.text, this.values, language);
  }
}
