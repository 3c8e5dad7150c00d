export type FormatToken =
  | { readonly kind: "literal"; readonly text: string }
  /** `0`, `#`, `?`, `.`, `,`, `%`, `E+`, `/`, `@` and `General`, as written. */
  | { readonly kind: "mark"; readonly text: string }
  /** A run of one date letter, or an elapsed unit in brackets. */
  | { readonly kind: "date"; readonly letter: string; readonly length: number; readonly elapsed: boolean }
  | { readonly kind: "noon"; readonly morning: string; readonly afternoon: string };

export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  readonly condition: { readonly op: string; readonly value: number } | null;
  /** `[DBNum1]` and its kin write numerals in Chinese. */
  readonly numerals: number;
}

/** A format code cut into its sections and tokens. Never fails: what is unknown is literal text. */
export function parseFormat(code: string): readonly FormatSection[] {
  const sections: FormatSection[] = [];
  let at = 0;
  while (at <= code.length && sections.length < 4) {
    const open: OpenSection = { tokens: [], condition: null, numerals: 0 };
    while (at < code.length && code[at] !== ";") at = takeToken(code, at, open);
    sections.push(open);
    at += 1;
  }
  return sections;
}

interface OpenSection {
  readonly tokens: FormatToken[];
  condition: FormatSection["condition"];
  numerals: number;
}

function takeToken(code: string, at: number, section: OpenSection): number {
  const character = code[at] ?? "";
  const literal = (text: string) => section.tokens.push({ kind: "literal", text });
  switch (character) {
    case '"': {
      const end = code.indexOf('"', at + 1);
      literal(code.slice(at + 1, end < 0 ? code.length : end));
      return end < 0 ? code.length : end + 1;
    }
    case "\\":
    case "!":
      literal(code[at + 1] ?? "");
      return at + 2;
    case "_":
      literal(" ");
      return at + 2;
    case "*":
      return at + 2;
    case "[":
      return takeBrackets(code, at, section);
    default:
      return takeWord(code, at, section);
  }
}

function takeBrackets(code: string, at: number, section: OpenSection): number {
  const close = code.indexOf("]", at);
  if (close < 0) return code.length;
  const inside = code.slice(at + 1, close);
  const elapsed = /^(h+|m+|s+)$/i.exec(inside)?.[1];
  const condition = /^(<=|>=|<>|<|>|=)\s?(-?\d{1,15}(?:\.\d{1,15})?)$/.exec(inside);
  if (elapsed !== undefined) {
    section.tokens.push({
      kind: "date",
      letter: elapsed[0]?.toLowerCase() ?? "h",
      length: elapsed.length,
      elapsed: true,
    });
  } else if (condition !== null) section.condition = { op: condition[1] ?? "", value: Number(condition[2]) };
  else if (/^DBNum[1-4]$/i.test(inside)) section.numerals = Number(inside.at(-1));
  else if (inside.startsWith("$")) section.tokens.push({ kind: "literal", text: inside.slice(1).split("-")[0] ?? "" });
  return close + 1;
}

const DATE_LETTERS = "ymdhseagb";

function takeWord(code: string, at: number, section: OpenSection): number {
  const rest = code.slice(at, at + 8);
  const noon = /^(AM\/PM|A\/P|上午\/下午)/i.exec(rest)?.[1];
  if (noon !== undefined) {
    const [morning = "", afternoon = ""] = noon.split("/");
    section.tokens.push({ kind: "noon", morning, afternoon });
    return at + noon.length;
  }
  const word = /^(General|G\/通用格式|E[+-])/i.exec(rest)?.[1];
  if (word !== undefined) {
    section.tokens.push({ kind: "mark", text: word.length > 2 ? "General" : word.toUpperCase() });
    return at + word.length;
  }
  const letter = (code[at] ?? "").toLowerCase();
  if (DATE_LETTERS.includes(letter)) return takeDate(code, at, letter, section);
  section.tokens.push({ kind: "0#?.,%/@".includes(letter) ? "mark" : "literal", text: code[at] ?? "" });
  return at + 1;
}

function takeDate(code: string, at: number, letter: string, section: OpenSection): number {
  let end = at;
  while (end < code.length && code[end]?.toLowerCase() === letter) end += 1;
  section.tokens.push({ kind: "date", letter, length: end - at, elapsed: false });
  return end;
}
