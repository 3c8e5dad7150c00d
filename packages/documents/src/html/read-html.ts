import type { SourceDocument } from "@mingji/core/document/document";
import type { ReadContext } from "../read-context.ts";
import { keepWithin } from "../refused-file.ts";
import { decodeHtml } from "./decode-html.ts";
import { pageBlocks } from "./page-blocks.ts";
import { parseHtml } from "./parse-html.ts";
import { readStyleRules } from "./style-rules.ts";

/** A web page, or a table that Excel, Word or WPS saved as one, as blocks. Scripts never run and nothing is fetched. */
export function readHtml(bytes: Uint8Array, context: ReadContext): SourceDocument {
  keepWithin("htmlBytes", context.limits, bytes.length, context.name);
  const { value, messages } = decodeHtml(bytes);
  const page = parseHtml(value, context);
  return { format: "html", blocks: pageBlocks(page, readStyleRules(page), context), messages };
}
