/**
 * The character that a symbol font shows at a code, as Unicode. Old Word files write ≥ and ≤ this way, and the check
 * boxes of forms. Codes stand in the private area U+F000–F0FF or, in `w:sym`, without it.
 */
export function symbolText(code: number, font: string): string {
  const name = SYMBOL_FONTS.find((candidate) => font.toLowerCase().startsWith(candidate.name));
  const low = code & 0xff;
  return name?.characters[low] ?? String.fromCodePoint(code > 0x10ffff ? 0xfffd : code);
}

export function isSymbolFont(font: string): boolean {
  return SYMBOL_FONTS.some(({ name }) => font.toLowerCase().startsWith(name));
}

interface SymbolFont {
  readonly name: string;
  readonly characters: Readonly<Record<number, string>>;
}

const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: "●",
  0x6e: "■",
  0x6f: "□",
  0x70: "□",
  0x71: "□",
  0x72: "□",
  0x76: "❖",
  0x9f: "•",
  0xa1: "○",
  0xa7: "▪",
  0xa8: "□",
  0xab: "★",
  0xd8: "➢",
  0xe0: "→",
  0xf0: "→",
  0xfb: "✗",
  0xfc: "✓",
  0xfd: "☒",
  0xfe: "☑",
};

const WINGDINGS_2: Readonly<Record<number, string>> = {
  0x4f: "✗",
  0x50: "✓",
  0x51: "☒",
  0x52: "☑",
  0x53: "☒",
  0x54: "☒",
  0xa3: "□",
  0xa2: "■",
};

const SYMBOL: Readonly<Record<number, string>> = {
  0x2d: "−",
  0x3c: "<",
  0x3d: "=",
  0x3e: ">",
  0x25: "%",
  0x2b: "+",
  0xa3: "≤",
  0xa5: "∞",
  0xae: "→",
  0xac: "←",
  0xad: "↑",
  0xaf: "↓",
  0xb0: "°",
  0xb1: "±",
  0xb3: "≥",
  0xb4: "×",
  0xb7: "•",
  0xb8: "÷",
  0xb9: "≠",
  0xbb: "≈",
  0xbc: "…",
  0xd7: "·",
  0xe5: "∑",
  0x7e: "∼",
};

/** Longer names first: a font is found by how its name begins. */
const SYMBOL_FONTS: readonly SymbolFont[] = [
  { name: "wingdings 2", characters: WINGDINGS_2 },
  { name: "wingdings", characters: WINGDINGS },
  { name: "symbol", characters: SYMBOL },
];
