import type { Message } from "@mingji/core/message";
import type { WithMessages } from "@mingji/core/result";
import { utf16Of } from "./utf-16.ts";

/** Bytes of a text file as a string (`isCutOff`: the last character may be incomplete): UTF-16 by its mark or its characters, else UTF-8, else GB18030. */
export function decodeText(bytes: Uint8Array, isCutOff = false): WithMessages<string> {
  const encoding = encodingOf(bytes, isCutOff);
  const text = new TextDecoder(encoding).decode(bytes, { stream: isCutOff });
  const damaged = text.indexOf("\uFFFD");
  return { value: text, messages: damaged < 0 ? [] : [damagedText(text, damaged)] };
}

function encodingOf(bytes: Uint8Array, isCutOff: boolean): string {
  return utf16Of(bytes) ?? (isUtf8(bytes, isCutOff) ? "utf-8" : "gb18030");
}

const CHUNK = 1 << 20;

/** Decides on the whole file, a piece at a time: a GB18030 file may begin with plain ASCII. */
function isUtf8(bytes: Uint8Array, isCutOff: boolean): boolean {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (let start = 0; start < bytes.length; start += CHUNK) {
      decoder.decode(bytes.subarray(start, start + CHUNK), { stream: true });
    }
    if (!isCutOff) decoder.decode();
    return true;
  } catch {
    return false;
  }
}

function damagedText(text: string, position: number): Message {
  const line = text.slice(0, position).split(/\r\n|\r|\n/).length;
  return {
    code: "text-damaged",
    severity: "warning",
    text: {
      zh: "第 {line} 行有无法识别的字符：文件可能已损坏，请用原文件另存为 UTF-8 文本后再读。",
      en: "Line {line} holds characters that cannot be decoded: the file may be damaged; save the original as UTF-8 text and read it again.",
    },
    values: { line },
    at: { line },
  };
}
