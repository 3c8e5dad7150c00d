import type { ReadLimits } from "../../limits.ts";

/** One file of the hostile corpus and what reading it must come to. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** `reads`: blocks come out; `either`: blocks or a refusal; otherwise the code of the message that must be there. */
  readonly outcome: string;
  /** Limits lower than the usual ones, where a file that exceeds those would take long to make. */
  readonly limits?: Partial<ReadLimits>;
}

export const ascii = (text: string) => new TextEncoder().encode(text);

/** The file cut after each tenth of its length. */
export function cutAtEveryTenth(name: string, bytes: Uint8Array): readonly HostileFile[] {
  const dot = name.lastIndexOf(".");
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].map((tenth) => ({
    name: `${name.slice(0, dot)}-${tenth}0${name.slice(dot)}`,
    bytes: bytes.slice(0, Math.floor((bytes.length * tenth) / 10)),
    outcome: "either",
  }));
}
