import type { Language } from "../language.ts";
import type { Locator } from "./locator.ts";

const WORDS = {
  zh: { page: "第 # 页", table: "表 #", row: "行 #", column: "列 #", line: "第 # 行", paragraph: "第 # 段" },
  en: { page: "page #", table: "table #", row: "row #", column: "column #", line: "line #", paragraph: "paragraph #" },
} as const;

/** A place in a few words: `Sheet1!C7`, `第 3 页 表 1 行 4 列 2`, `第 12 行`. A line says enough without table and row. */
export function placeText(at: Locator, language: Language): string {
  if (at.cell !== undefined) return at.sheet === undefined ? at.cell : `${at.sheet}!${at.cell}`;
  const parts =
    at.line === undefined ? (["page", "paragraph", "table", "row", "column"] as const) : (["page", "line"] as const);
  const said = parts
    .filter((part) => at[part] !== undefined)
    .map((part) => WORDS[language][part].replace("#", String(at[part])));
  return [...(at.sheet === undefined ? [] : [at.sheet]), ...said].join(language === "zh" ? " " : ", ");
}
