import { relationsOf } from "../archive/office-package.ts";
import { scanSmallPart } from "../archive/scan-part.ts";
import type { ZipParts } from "../archive/zip-parts.ts";
import type { ReadContext } from "../read-context.ts";
import { attribute } from "../xml/xml-text.ts";
import { createStringItem } from "./string-item.ts";

/** The comments of one sheet by address. */
export function readSheetComments(parts: ZipParts, sheet: string, context: ReadContext): ReadonlyMap<string, string> {
  const comments = new Map<string, string>();
  const part = relationsOf(parts, sheet, context).find(({ type }) => type === "comments")?.target;
  if (part === undefined) return comments;
  const item = createStringItem();
  let address = "";
  const open = (name: string, attributes: string) => {
    if (name === "comment") {
      address = attribute(attributes, "ref") ?? "";
      item.begin();
    } else item.open(name);
  };
  const close = (name: string) => {
    if (name === "comment") comments.set(address, item.value().trim());
    else item.close(name);
  };
  scanSmallPart(parts, part, { open, close, text: item.text }, context);
  return comments;
}
