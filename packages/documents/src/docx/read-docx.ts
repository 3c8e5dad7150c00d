import type { SourceDocument } from "@mingji/core/document/document";
import type { Message } from "@mingji/core/message";
import { openPackage, relationsOf } from "../archive/office-package.ts";
import type { ReadContext } from "../read-context.ts";
import type { BodyFacts, BodyState } from "./body-state.ts";
import { readBody } from "./read-body.ts";
import { toBlocks } from "./word-blocks.ts";
import type { WordBlock } from "./word-content.ts";
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

function contentOf(state: BodyState): readonly WordBlock[] {
  return state.containers[0]?.blocks ?? [];
}

function bodyMessages({ pictures, chunks }: BodyState, blocks: number): readonly Message[] {
  const messages: Message[] = [];
  if (blocks === 0 && pictures > 0) {
    messages.push({
      code: "only-pictures",
      severity: "error",
      text: {
        zh: "文件只有 {pictures} 张图片，没有可读的文字：请提供原始的 Word、Excel 文件，或先用文字识别（OCR）软件转换。",
        en: "The file holds only {pictures} pictures and no text: ask for the original Word or Excel file, or convert it with text recognition (OCR) first.",
      },
      values: { pictures },
    });
  }
  if (chunks > 0) {
    messages.push({
      code: "embedded-content",
      severity: "warning",
      text: {
        zh: "文件嵌入了 {chunks} 段其他格式的内容，没有读取：请用 Word 打开并另存为 .docx 后再读。",
        en: "The file embeds {chunks} pieces of content in another format, which were not read: open it in Word, save it as .docx and read that.",
      },
      values: { chunks },
    });
  }
  return messages;
}
