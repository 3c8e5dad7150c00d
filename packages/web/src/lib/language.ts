import type { Language } from "@mingji/core/language";
import { useTranslation } from "react-i18next";

/** The language the person reads; messages that are pairs are picked by it. */
export function useLanguage(): Language {
  return languageOf(useTranslation().i18n.language);
}

export function languageOf(tag: string | undefined): Language {
  return tag === "en" ? "en" : "zh";
}
