/** The two languages of every message. Chinese comes first. */
export type Language = "zh" | "en";

/** One text in both languages. `{name}` places are filled by `fill`. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export type TextValues = Readonly<Record<string, string | number | Bilingual>>;

/** Fills `{name}` places: `fill({ zh: "缺{x}", en: "no {x}" }, { x: "值" }, "zh")` → `缺值`. An unknown place stays visible. */
export function fill(text: Bilingual, values: TextValues, language: Language): string {
  const [start = "", ...rest] = partsOf(text)[language];
  let filled = start;
  for (let index = 0; index + 1 < rest.length; index += 2) {
    const name = rest[index] ?? "";
    const value = values[name];
    if (value === undefined) filled += `{${name}}`;
    else filled += typeof value === "object" ? value[language] : value;
    filled += rest[index + 1] ?? "";
  }
  return filled;
}

type Parts = Readonly<Record<Language, readonly string[]>>;

/** Texts are constants that are filled thousands of times: each is cut at its places once. */
const PARTS = new WeakMap<Bilingual, Parts>();

/** Words and names of places in turn. */
function partsOf(text: Bilingual): Parts {
  const known = PARTS.get(text);
  if (known !== undefined) return known;
  const parts = { zh: text.zh.split(PLACE), en: text.en.split(PLACE) };
  PARTS.set(text, parts);
  return parts;
}

const PLACE = /\{([A-Za-z0-9_]+)\}/;
