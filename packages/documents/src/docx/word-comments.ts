import { scanSmallPart } from "../archive/scan-part.ts";
import type { ZipParts } from "../archive/zip-parts.ts";
import type { ReadContext } from "../read-context.ts";
import { attribute } from "../xml/xml-text.ts";

/** Comments by identifier. */
export function readWordComments(
  parts: ZipParts,
  part: string | undefined,
  context: ReadContext,
): ReadonlyMap<string, string> {
  const comments = new Map<string, string>();
  if (part === undefined) return comments;
  let id = "";
  let inText = false;
  const open = (name: string, attributes: string) => {
    if (name === "comment") id = attribute(attributes, "id") ?? "";
    if (name === "p" && comments.has(id)) comments.set(id, `${comments.get(id)}\n`);
    inText = name === "t";
  };
  const text = (piece: string) => {
    if (inText) comments.set(id, (comments.get(id) ?? "") + piece);
  };
  const close = () => {
    inText = false;
  };
  scanSmallPart(parts, part, { open, close, text }, context);
  return comments;
}
