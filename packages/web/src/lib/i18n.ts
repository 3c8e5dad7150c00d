import type { Language } from "@mingji/core/language";
import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { en } from "./locale/en.ts";
import { zh } from "./locale/zh.ts";
import { remembered } from "./remembered.ts";

const STORED = "mingji.language";

declare module "i18next" {
  interface CustomTypeOptions {
    resources: { translation: typeof zh };
  }
}

/** Chinese unless the person chose English before. */
export async function startTranslations(): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: { zh: { translation: zh }, en: { translation: en } },
    lng: remembered.read(STORED) === "en" ? "en" : "zh",
    fallbackLng: "zh",
    interpolation: { escapeValue: false },
  });
  markPage(i18next.language);
  i18next.on("languageChanged", markPage);
}

export function chooseLanguage(language: Language): void {
  remembered.write(STORED, language);
  void i18next.changeLanguage(language);
}

function markPage(language: string): void {
  document.documentElement.lang = language === "en" ? "en" : "zh-CN";
}
