import { useLanguage } from "../../../lib/language.ts";

export function TimeOf({ at }: { readonly at: string }) {
  const language = useLanguage();
  const text = new Date(at).toLocaleString(language === "zh" ? "zh-CN" : "en-GB", {
    dateStyle: "medium",
    timeStyle: "short",
  });
  return <time dateTime={at}>{text}</time>;
}
