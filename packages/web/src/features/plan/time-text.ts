import type { Language } from "@mingji/core/language";

/** A moment as an office writes it, in the reader's own time zone. */
export function timeText(at: string, language: Language): string {
  return new Date(at).toLocaleString(language === "zh" ? "zh-CN" : "en-GB", {
    dateStyle: "medium",
    timeStyle: "short",
  });
}
