/** Whether the file begins as a web page, whatever its name: Excel and Word save pages as `.xls` and `.doc` too. */
export function looksLikeHtml(bytes: Uint8Array): boolean {
  const start = asciiStart(bytes).trimStart().toLowerCase();
  if (!start.startsWith("<")) return false;
  return FIRST_TAGS.some((tag) => start.startsWith(tag)) || /<(?:html|head|body|table)[\s>]/.test(start);
}

const FIRST_TAGS = ["<!doctype html", "<html", "<head", "<body", "<table", "<meta"];
const LOOKED_AT = 4096;

/** The first bytes without marks and zero bytes: enough to see tags in UTF-8, GB18030 and UTF-16. */
function asciiStart(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes.subarray(0, LOOKED_AT)) if (byte > 0 && byte < 0x80) text += String.fromCharCode(byte);
  return text;
}
