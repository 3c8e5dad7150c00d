import type { Message } from "./message.ts";

/** What a reader returns: the value and everything it has to say about it. Callers combine messages and never drop them. */
export interface WithMessages<T> {
  readonly value: T;
  readonly messages: readonly Message[];
}
