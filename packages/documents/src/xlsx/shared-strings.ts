import { scanPart } from "../archive/scan-part.ts";
import type { ZipParts } from "../archive/zip-parts.ts";
import type { ReadContext } from "../read-context.ts";
import { keepWithin } from "../refused-file.ts";
import { createStringItem } from "./string-item.ts";

/** The texts that cells refer to by number. */
export function readSharedStrings(parts: ZipParts, part: string | undefined, context: ReadContext): readonly string[] {
  const strings: string[] = [];
  if (part === undefined) return strings;
  const item = createStringItem();
  let characters = 0;
  const open = (name: string) => {
    if (name === "si") item.begin();
    else item.open(name);
  };
  const close = (name: string) => {
    if (name !== "si") return item.close(name);
    const text = item.value().trim();
    characters += text.length;
    keepWithin("textBytes", context.limits, characters, context.name);
    strings.push(text);
    keepWithin("nodes", context.limits, strings.length, context.name);
  };
  scanPart(parts, part, { open, close, text: item.text }, context);
  return strings;
}
