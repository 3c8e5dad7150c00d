import type { SourceDocument } from "@mingji/core/document/document";
import { readDocument } from "../../read-document.ts";
import type { HostileFile } from "./hostile-file.ts";

export interface Judgement {
  readonly name: string;
  /** What went against the rules; null when nothing did. */
  readonly fault: string | null;
  readonly outcome: "read" | "refused";
  readonly milliseconds: number;
}

/** Reads one hostile file. It must come to what is expected of it, and always to blocks or to an error that says why. */
export async function judgeReading({ name, bytes, outcome, limits }: HostileFile): Promise<Judgement> {
  const start = performance.now();
  let fault: string | null;
  let isRead = false;
  try {
    const document = await readDocument(bytes, name, { clock: () => performance.now(), limits });
    isRead = document.blocks.length > 0;
    fault = faultOf(document, outcome);
  } catch (error) {
    fault = `threw ${String(error)}`;
  }
  return { name, fault, outcome: isRead ? "read" : "refused", milliseconds: performance.now() - start };
}

function faultOf({ blocks, messages }: SourceDocument, outcome: string): string | null {
  const codes = messages.map(({ code }) => code);
  if (blocks.length === 0 && !messages.some(({ severity }) => severity === "error"))
    return "neither blocks nor an error";
  if (messages.some(({ text }) => text.zh === "" || text.en === "")) return "a message without words";
  if (outcome === "either") return null;
  if (outcome === "reads") return blocks.length > 0 ? null : `refused: ${codes.join()}`;
  if (outcome === "error") return blocks.length === 0 ? null : "was read";
  return codes.includes(outcome) ? null : `said ${codes.join() || "nothing"} instead of ${outcome}`;
}
