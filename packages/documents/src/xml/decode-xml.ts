/** XML as text, by its mark or the encoding it declares; UTF-8 otherwise. */
export function decodeXml(bytes: Uint8Array): string {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const declared = /^[^>]{0,100}encoding\s{0,9}=\s{0,9}["']([\w-]{1,30})["']/.exec(start)?.[1] ?? "utf-8";
  return new TextDecoder(knownCharset(markOf(bytes) ?? declared)).decode(bytes);
}

function markOf([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

function knownCharset(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return "utf-8";
  }
}
