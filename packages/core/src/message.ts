import type { Locator } from "./document/locator.ts";
import { type Bilingual, fill, type Language, type TextValues } from "./language.ts";

export type Severity = "info" | "warning" | "error";

/** What a reader or the extraction has to say about one place: repaired, guessed, unread or refused. Never thrown. */
export interface Message {
  readonly code: string;
  readonly severity: Severity;
  /** Says what happened, where, and what to do; `{name}` places are filled from `values`. */
  readonly text: Bilingual;
  readonly values?: TextValues;
  readonly at?: Locator;
  /** 0-based indexes into the reading. */
  readonly project?: number;
  readonly indicator?: number;
  /** The field of the project or indicator that is meant: `annual`, `weight`, `funds.total` … */
  readonly field?: string;
  readonly alternatives?: readonly string[];
}

/** The message as one sentence in one language. */
export function messageText(message: Message, language: Language): string {
  return fill(message.text, message.values ?? {}, language);
}
