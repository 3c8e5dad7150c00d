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
  return text[language].replace(/\{([A-Za-z0-9_]+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return typeof value === "object" ? value[language] : String(value);
  });
}
