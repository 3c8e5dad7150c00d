import type { SourceDocument } from "@mingji/core/document/document";
import type { ReadContext } from "../read-context.ts";
import { keepWithin } from "../refused-file.ts";
import { withoutText } from "../without-text.ts";
import { decodeHtml } from "./decode-html.ts";
import { pageBlocks } from "./page-blocks.ts";
import { parseHtml } from "./parse-html.ts";
import { readStyleRules } from "./style-rules.ts";

/** A web page, or a table that Excel, Word or WPS saved as one, as blocks. Scripts never run and nothing is fetched. */
export function readHtml(bytes: Uint8Array, context: ReadContext): SourceDocument {
  keepWithin("htmlBytes", context.limits, bytes.length, context.name);
  const { value, messages } = decodeHtml(bytes);
  const page = parseHtml(value, context);
  const blocks = pageBlocks(page, readStyleRules(page), context);
  return {
    format: "html",
    blocks,
    messages: blocks.length === 0 ? [...messages, withoutText(context.name)] : messages,
  };
}
