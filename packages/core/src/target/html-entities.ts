/** Entities that stand for signs in exported tables, and line-break tags; other markup is left for the reader of HTML. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["ge", "≥"],
  ["geq", "≥"],
  ["le", "≤"],
  ["leq", "≤"],
  ["gt", ">"],
  ["lt", "<"],
  ["asymp", "≈"],
  ["nbsp", " "],
  ["ensp", " "],
  ["emsp", " "],
  ["amp", "&"],
  ["quot", '"'],
  ["permil", "‰"],
  ["percnt", "%"],
  ["equals", "="],
  ["plusmn", "±"],
  ["sup2", "²"],
  ["sup3", "³"],
  ["deg", "°"],
  ["times", "×"],
  ["middot", "·"],
]);

const TAGS: ReadonlyMap<string, string> = new Map([
  ["br", "\n"],
  ["br/", "\n"],
  ["br /", "\n"],
  ["p", ""],
  ["/p", "\n"],
  ["span", ""],
  ["/span", ""],
  ["sup", ""],
  ["/sup", ""],
]);

/** The longest name that is looked up, so that a stray & or < costs no more than this. */
const LONGEST_NAME = 10;

export function plainFromHtml(text: string): string {
  let result = "";
  let copied = 0;
  for (let index = 0; index < text.length; index++) {
    const open = text.charAt(index);
    if (open !== "&" && open !== "<") continue;
    const close = closingIndex(text, index + 1, open === "&" ? ";" : ">");
    if (close < 0) continue;
    const plain = replacement(open, text.slice(index + 1, close));
    if (plain === undefined) continue;
    result += text.slice(copied, index) + plain;
    copied = close + 1;
    index = close;
  }
  return copied === 0 ? text : result + text.slice(copied);
}

function closingIndex(text: string, from: number, close: string): number {
  for (let index = from; index < text.length && index <= from + LONGEST_NAME; index++) {
    if (text.charAt(index) === close) return index;
  }
  return -1;
}

function replacement(open: string, name: string): string | undefined {
  if (open === "<") return TAGS.get(name.toLowerCase());
  if (!name.startsWith("#")) return ENTITIES.get(name.toLowerCase());
  const hexadecimal = name.charAt(1) === "x" || name.charAt(1) === "X";
  const code = Number.parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
  return code >= 32 && code <= 0xffff ? String.fromCharCode(code) : undefined;
}
