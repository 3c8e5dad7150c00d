import type { ReadContext } from "../read-context.ts";
import { keepWithin } from "../refused-file.ts";
import { createXmlScanner, type XmlEvents } from "../xml/xml-scanner.ts";
import type { ZipParts } from "./zip-parts.ts";

/** Runs the scanner over one XML part; false when the archive has no such part. */
export function scanPart(parts: ZipParts, name: string, events: XmlEvents, context: ReadContext): boolean {
  const scanner = createXmlScanner(events, `${context.name} / ${name}`, context.limits.depth);
  let decoder: TextDecoder | null = null;
  const isThere = parts.stream(name, (chunk) => {
    context.checkTime();
    decoder ??= new TextDecoder(encodingOf(chunk));
    scanner.push(decoder.decode(chunk, { stream: true }));
  });
  if (isThere) scanner.end();
  return isThere;
}

/** The same for parts whose elements are all kept (styles, relations, comments): their number is limited. */
export function scanSmallPart(parts: ZipParts, name: string, events: XmlEvents, context: ReadContext): boolean {
  let nodes = 0;
  const open = (element: string, attributes: string) => {
    nodes += 1;
    keepWithin("nodes", context.limits, nodes, `${context.name} / ${name}`);
    events.open(element, attributes);
  };
  return scanPart(parts, name, { ...events, open }, context);
}

/** XML parts are UTF-8 or UTF-16 with a mark, nothing else (ECMA-376 part 2, 8.1.4). */
function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  return start[0] === 0xfe && start[1] === 0xff ? "utf-16be" : "utf-8";
}
