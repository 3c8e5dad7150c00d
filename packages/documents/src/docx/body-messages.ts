import type { Message } from "@mingji/core/message";
import type { BodyState } from "./body-state.ts";

/** What the body held that is no text: pictures alone, or content in another format. */
export function bodyMessages({ pictures, chunks }: BodyState, blocks: number): readonly Message[] {
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
