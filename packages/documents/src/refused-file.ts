import type { Message } from "@mingji/core/message";
import { limitMessage, type ReadLimits } from "./limits.ts";

/**
 * Thrown inside a reader when the file cannot be read on: a limit may be reached at any depth of a parser's callbacks.
 * It never leaves the package: `readDocument` turns it into the document's message.
 */
export class RefusedFile extends Error {
  readonly refusal: Message;

  constructor(refusal: Message) {
    super(refusal.text.en);
    this.refusal = refusal;
  }
}

export function refuse(code: string, zh: string, en: string, values: Message["values"] = {}): RefusedFile {
  return new RefusedFile({ code, severity: "error", text: { zh, en }, values });
}

/** Refuses the file when `found` is beyond the limit; `place` is a part, sheet or file name. */
export function keepWithin(limit: keyof ReadLimits, limits: ReadLimits, found: number, place: string): void {
  if (found > limits[limit]) throw new RefusedFile(limitMessage(limit, limits, found, place));
}
