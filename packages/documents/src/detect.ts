import type { ReadLimits } from "./limits.ts";
import { looksLikeHtml } from "./html/looks-like-html.ts";

export type ReadableKind = "text" | "html";

/** What the file is, by its content and then its name. Throws `RefusedFile` with the exact step to take otherwise. */
export function detect(bytes: Uint8Array, _name: string, _limits: ReadLimits): ReadableKind {
  if (looksLikeHtml(bytes)) return "html";
  return "text";
}
