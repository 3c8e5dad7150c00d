import type { Language } from "@mingji/core/language";

/** The first of our languages that Accept-Language prefers; Chinese when it names none. */
export function requestLanguage(header: string | undefined): Language {
  const wishes = (header ?? "").split(",").map((part, place) => {
    const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
    const quality = parameters.map((parameter) => /^\s*q=([0-9.]+)$/.exec(parameter)?.[1]).find((q) => q !== undefined);
    return { tag, place, quality: quality === undefined ? 1 : Number(quality) };
  });
  const known = wishes.filter(({ tag, quality }) => /^(zh|en)\b/.test(tag) && quality > 0);
  const best = known.toSorted((a, b) => b.quality - a.quality || a.place - b.place)[0];
  return best?.tag.startsWith("en") === true ? "en" : "zh";
}
