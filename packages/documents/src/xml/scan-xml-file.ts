import type { ReadContext } from "../read-context.ts";
import { decodeXml } from "./decode-xml.ts";
import { createXmlScanner, type XmlEvents } from "./xml-scanner.ts";

/** Runs the scanner over a file that is XML as a whole, a piece at a time. */
export function scanXmlFile(bytes: Uint8Array, events: XmlEvents, context: ReadContext): void {
  const scanner = createXmlScanner(events, context.name, context.limits.depth);
  const text = decodeXml(bytes);
  for (let start = 0; start < text.length; start += PIECE) {
    context.checkTime();
    scanner.push(text.slice(start, start + PIECE));
  }
  scanner.end();
}

const PIECE = 64 * 1024;
