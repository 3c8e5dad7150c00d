import type { Message } from "@mingji/core/message";

/** A file that was read, but holds nothing to read. */
export function withoutText(name: string): Message {
  return {
    code: "file-empty",
    severity: "error",
    text: {
      zh: "{name} 中没有可读的文字：请检查是否选错了文件；表格若是图片，请先用文字识别（OCR）软件转换。",
      en: "{name} holds no text: check that it is the right file; if the table is a picture, convert it with text recognition (OCR) first.",
    },
    values: { name },
  };
}
