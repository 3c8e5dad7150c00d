/**
 * Collects the text of one string item (`si`, `is`, a comment's `text`): rich runs joined, phonetic runs dropped.
 * Events come from whoever scans the part.
 */
export interface StringItem {
  readonly begin: () => void;
  readonly open: (name: string) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  readonly value: () => string;
}

export function createStringItem(): StringItem {
  let value = "";
  let inText = false;
  let inPhonetic = false;
  return {
    begin: () => {
      value = "";
      inText = false;
      inPhonetic = false;
    },
    open: (name) => {
      if (name === "rPh") inPhonetic = true;
      else if (name === "t") inText = !inPhonetic;
    },
    close: (name) => {
      if (name === "rPh") inPhonetic = false;
      else if (name === "t") inText = false;
    },
    text: (text) => {
      if (inText) value += text;
    },
    value: () => decodeEscapes(value),
  };
}

/** `_x000D_` stands for a character that XML cannot hold (ECMA-376 part 1, 22.9.2.19, ST_Xstring). */
export function decodeEscapes(text: string): string {
  const decoded = text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
  return decoded.includes("\r") ? decoded.replace(/\r\n?/g, "\n") : decoded;
}
