import { createHash } from "node:crypto";
import { canonicalJson } from "@mingji/core/canonical-json";

/** What the first link of a chain rests on. */
export const CHAIN_START = "0".repeat(64);

/** SHA-256 of a value's canonical JSON, in hexadecimal digits. */
export function digestOf(value: unknown): string {
  return createHash("sha256").update(canonicalJson(value)).digest("hex");
}

/** The digest of a link: of the link before and of its own content. */
export function linkDigest(previous: string, content: unknown): string {
  return digestOf({ previous, content });
}
