import type { SourceDocument } from "@mingji/core/document/document";
import type { ReadContext } from "../read-context.ts";
import { scanXmlFile } from "../xml/scan-xml-file.ts";
import { bodyMessages } from "./body-messages.ts";
import { contentOf, createBodyState } from "./body-state.ts";
import { bodyEvents } from "./read-body.ts";
import { toBlocks } from "./word-blocks.ts";

/**
 * A document of Word in one XML file: that of 2003, which many systems fill as a template and name `.doc`, or the parts
 * of a `.docx` in one. Only what stands inside the body counts.
 */
export function readWordXml(bytes: Uint8Array, context: ReadContext): SourceDocument {
  const state = createBodyState({ styles: new Map(), nextNumber: () => "", context });
  const events = bodyEvents(state);
  let bodies = 0;
  const open = (name: string, attributes: string) => {
    if (bodies > 0) events.open(name, attributes);
    if (name === "body") bodies += 1;
  };
  const close = (name: string) => {
    if (name === "body") bodies -= 1;
    if (bodies > 0) events.close(name);
  };
  scanXmlFile(bytes, { open, close, text: (text) => bodies > 0 && events.text(text) }, context);
  const blocks = toBlocks(contentOf(state), { comments: new Map(), context });
  return { format: "docx", blocks, messages: bodyMessages(state, blocks.length) };
}
