import type { Message } from "@mingji/core/message";
import type { WithMessages } from "@mingji/core/result";
import { decodeText } from "../text/decode-text.ts";

/**
 * The page as text. A page that declares its charset and is valid in none of the likely ones is damaged or cut off
 * inside a character: then the reading with the fewest broken characters is taken, the declared one first.
 */
export function decodeHtml(bytes: Uint8Array, name: string): WithMessages<string> {
  const declared = declaredCharset(bytes);
  if (declared === null || hasMark(bytes) || isValid(bytes, "utf-8")) return decodeText(bytes);
  const readings = [declared, "utf-8", "gb18030"].map((charset) => new TextDecoder(charset).decode(bytes));
  const [best = ""] = readings.toSorted((left, right) => brokenCharacters(left) - brokenCharacters(right));
  const broken = brokenCharacters(best);
  return { value: best, messages: broken === 0 ? [] : [damagedPage(name, broken)] };
}

const LOOKED_AT = 4096;

function declaredCharset(bytes: Uint8Array): string | null {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, LOOKED_AT));
  const label = /charset\s{0,9}=\s{0,9}["']?([\w-]{1,30})/i.exec(start)?.[1];
  if (label === undefined) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function hasMark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function isValid(bytes: Uint8Array, charset: string): boolean {
  try {
    new TextDecoder(charset, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function brokenCharacters(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\uFFFD"); at >= 0; at = text.indexOf("\uFFFD", at + 1)) count += 1;
  return count;
}

function damagedPage(name: string, broken: number): Message {
  return {
    code: "text-damaged",
    severity: "warning",
    text: {
      zh: "{name} 有 {broken} 处无法识别的字符：网页可能已损坏，请重新下载或保存后再读。",
      en: "{name} holds {broken} characters that cannot be decoded: the page may be damaged; download or save it again.",
    },
    values: { name, broken },
  };
}
