export type Utf16 = "utf-16le" | "utf-16be";

/**
 * Whether bytes are UTF-16 text, and in which order. A mark alone proves nothing: enough of the characters must be those
 * of a Chinese or Latin text. Without a mark there must be zero bytes, which no UTF-8 or GB18030 text has.
 */
export function utf16Of(bytes: Uint8Array): Utf16 | null {
  const sample = bytes.subarray(0, SAMPLE & ~1);
  if (sample.length < 2) return null;
  const marked = markOf(sample);
  if (marked !== null) return plausibleShare(sample, marked) >= ENOUGH_MARKED ? marked : null;
  if (!sample.includes(0)) return null;
  return ORDERS.find((order) => plausibleShare(sample, order) >= ENOUGH) ?? null;
}

const SAMPLE = 65_536;
const ORDERS: readonly Utf16[] = ["utf-16le", "utf-16be"];
const ENOUGH = 0.95;
const ENOUGH_MARKED = 0.7;

function markOf([first, second]: Uint8Array): Utf16 | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

function plausibleShare(bytes: Uint8Array, order: Utf16): number {
  const low = order === "utf-16le" ? 0 : 1;
  const count = bytes.length >> 1;
  let plausible = 0;
  for (let index = 0; index < count; index += 1) {
    const code = (bytes[2 * index + low] ?? 0) | ((bytes[2 * index + 1 - low] ?? 0) << 8);
    if (isPlausible(code)) plausible += 1;
  }
  return plausible / count;
}

/** Latin, Chinese characters and punctuation, full-width forms, signs and units. */
function isPlausible(code: number): boolean {
  if (code < 0x80) return code >= 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  if (code >= 0x3000 && code <= 0x33ff) return true;
  return (
    (code >= 0xff00 && code <= 0xffef) ||
    (code >= 0x2000 && code <= 0x27ff) ||
    code === 0xfeff ||
    (code >= 0xa0 && code < 0x250)
  );
}
