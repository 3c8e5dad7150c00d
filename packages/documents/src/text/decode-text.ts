import type { Message } from "@mingji/core/message";
import type { WithMessages } from "@mingji/core/result";

/** Bytes of a text file as a string: by byte order mark, else UTF-8, else UTF-16 by its zero bytes, else GB18030. */
export function decodeText(bytes: Uint8Array): WithMessages<string> {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  const damaged = text.indexOf("\uFFFD");
  return { value: text, messages: damaged < 0 ? [] : [damagedText(text, damaged)] };
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return utf16WithoutMark(bytes) ?? (isUtf8(bytes) ? "utf-8" : "gb18030");
}

/** Separators and digits of a text without a mark leave zero bytes on one side only. */
function utf16WithoutMark(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  if (even > 0 && odd > 0) return null;
  if (odd * ZERO_SHARE > length) return "utf-16le";
  return even * ZERO_SHARE > length ? "utf-16be" : null;
}

const SAMPLE = 65_536;
const ZERO_SHARE = 50;
const CHUNK = 1 << 20;

/** Decides on the whole file, a piece at a time: a GB18030 file may begin with plain ASCII. */
function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (let start = 0; start < bytes.length; start += CHUNK) {
      decoder.decode(bytes.subarray(start, start + CHUNK), { stream: true });
    }
    decoder.decode();
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
