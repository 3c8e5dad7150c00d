import type { SourceDocument } from "@mingji/core/document/document";
import { openPackage, relationsOf } from "../archive/office-package.ts";
import type { ReadContext } from "../read-context.ts";
import { bodyMessages } from "./body-messages.ts";
import { type BodyFacts, contentOf } from "./body-state.ts";
import { readBody } from "./read-body.ts";
import { toBlocks } from "./word-blocks.ts";
import { readWordComments } from "./word-comments.ts";
import { readNumbering } from "./word-numbering.ts";
import { readWordStyles } from "./word-styles.ts";

/** A word-processor file as blocks, as it reads with all tracked changes accepted. Page headers and footers are left out. */
export function readDocx(bytes: Uint8Array, context: ReadContext): SourceDocument {
  const { parts, main, messages } = openPackage(bytes, context);
  const relations = relationsOf(parts, main, context);
  const part = (type: string) => relations.find((relation) => relation.type === type)?.target;
  const facts: BodyFacts = {
    styles: readWordStyles(parts, part("styles"), context),
    nextNumber: readNumbering(parts, part("numbering"), context),
    context,
  };
  const body = readBody(parts, main, facts);
  // Notes at the foot of pages follow the body: a table's source or unit may stand there.
  const notes = ["footnotes", "endnotes"].flatMap((type) => {
    const target = part(type);
    return target === undefined ? [] : contentOf(readBody(parts, target, facts));
  });
  const comments = readWordComments(parts, part("comments"), context);
  const blocks = toBlocks([...contentOf(body), ...notes], { comments, context });
  return { format: "docx", blocks, messages: [...messages, ...bodyMessages(body, blocks.length)] };
}
