/** Text or attribute value with its character references resolved; only the five of XML and numeric ones exist. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|lt|gt|amp|quot|apos);/g, (_, name: string) => {
    if (!name.startsWith("#")) return NAMED[name] ?? "";
    const isHex = name[1] === "x" || name[1] === "X";
    const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
    return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? "\uFFFD" : String.fromCodePoint(code);
  });
}

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** The value of an attribute in the raw text after an element's name; `name` is without prefix. */
export function attribute(attributes: string, name: string): string | undefined {
  for (let start = 0; ; ) {
    const equals = attributes.indexOf("=", start);
    if (equals < 0) return undefined;
    const open = quoteAfter(attributes, equals + 1);
    const close = open < 0 ? -1 : attributes.indexOf(attributes[open] ?? "", open + 1);
    if (close < 0) return undefined;
    if (hasName(attributes, start, equals, name)) return decodeEntities(attributes.slice(open + 1, close));
    start = close + 1;
  }
}

const COLON = 58;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;

function quoteAfter(attributes: string, from: number): number {
  let at = from;
  while (at < attributes.length && attributes.charCodeAt(at) <= 32) at += 1;
  const code = attributes.charCodeAt(at);
  return code === DOUBLE_QUOTE || code === SINGLE_QUOTE ? at : -1;
}

/** Whether the text from `start` to `equals` is the name, with any prefix and any space around. */
function hasName(attributes: string, start: number, equals: number, name: string): boolean {
  let end = equals;
  while (end > start && attributes.charCodeAt(end - 1) <= 32) end -= 1;
  const from = end - name.length;
  if (from < start || !attributes.startsWith(name, from)) return false;
  const before = attributes.charCodeAt(from - 1);
  return from === start || before <= 32 || before === COLON;
}
