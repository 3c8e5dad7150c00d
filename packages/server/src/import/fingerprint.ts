import { createHash } from "node:crypto";

/** The digest of a table's headings: what tells one layout from another. */
export function fingerprintOf(headings: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(headings)).digest("hex");
}
