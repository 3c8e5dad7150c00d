import type { Locator } from "@mingji/core/document/locator";
import type { Language } from "@mingji/core/language";

/** A place in a few words: `Sheet1!C7`, `第 3 页 表 1 行 4 列 2`, `第 12 行`. */
export function placeText(at: Locator, language: Language): string {
  if (at.cell !== undefined) return at.sheet === undefined ? at.cell : `${at.sheet}!${at.cell}`;
  const words = {
    zh: { page: "第 # 页", table: "表 #", row: "行 #", column: "列 #", line: "第 # 行" },
    en: { page: "page #", table: "table #", row: "row #", column: "column #", line: "line #" },
  }[language];
  const said = (["page", "line", "table", "row", "column"] as const)
    .filter(
      (part) =>
        at[part] !== undefined && !(at.line !== undefined && (part === "table" || part === "row" || part === "column")),
    )
    .map((part) => words[part].replace("#", String(at[part])));
  return [...(at.sheet === undefined ? [] : [at.sheet]), ...said].join(language === "zh" ? " " : ", ");
}
