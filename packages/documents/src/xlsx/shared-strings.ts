import { scanPart } from "../archive/scan-part.ts";
import type { ZipParts } from "../archive/zip-parts.ts";
import type { ReadContext } from "../read-context.ts";
import { createStringItem } from "./string-item.ts";

/** The texts that cells refer to by number. */
export function readSharedStrings(parts: ZipParts, part: string | undefined, context: ReadContext): readonly string[] {
  const strings: string[] = [];
  if (part === undefined) return strings;
  const item = createStringItem();
  const open = (name: string) => {
    if (name === "si") item.begin();
    else item.open(name);
  };
  const close = (name: string) => {
    if (name === "si") strings.push(item.value().trim());
    else item.close(name);
  };
  scanPart(parts, part, { open, close, text: item.text }, context);
  return strings;
}
