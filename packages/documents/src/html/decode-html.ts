import type { WithMessages } from "@mingji/core/result";
import { decodeText } from "../text/decode-text.ts";

/** The page as text: by byte order mark or valid UTF-8, else by the charset the page declares, else GB18030. */
export function decodeHtml(bytes: Uint8Array): WithMessages<string> {
  const found = decodeText(bytes);
  const declared = declaredCharset(bytes);
  if (declared === null || found.messages.length === 0) return found;
  return { value: new TextDecoder(declared).decode(bytes), messages: [] };
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
