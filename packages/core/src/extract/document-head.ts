import type { SourceDocument } from "../document/document.ts";
import type { MoneyUnit } from "../money.ts";
import type { Reading } from "../plan/reading.ts";
import { departmentInTitle, departmentName } from "./department-name.ts";
import { fiscalYearIn } from "./fiscal-year.ts";
import { documentTitle } from "./document-title.ts";
import type { TableReading } from "./read-tables.ts";

export type DocumentHead = Pick<Reading, "title" | "department" | "departmentRaw" | "fiscalYear" | "moneyUnit">;

/** What holds for the whole document: from the lines outside its tables and the titles inside them. */
export function documentHead(document: SourceDocument, tables: readonly TableReading[]): DocumentHead {
  const lines = document.blocks.flatMap((block) => (block.kind === "text" ? [block.text] : []));
  const titles = [...lines, ...tables.flatMap((table) => table.titles)];
  const title = documentTitle(document, tables);
  const departmentRaw =
    tables.find((table) => table.departmentRaw !== null)?.departmentRaw ??
    departmentIn(titles) ??
    (title === null ? null : departmentInTitle(title));
  return {
    title,
    department: departmentRaw === null ? null : departmentName(departmentRaw),
    departmentRaw,
    fiscalYear: fiscalYearIn(titles) ?? fiscalYearIn([title ?? ""]),
    moneyUnit: tables.find((table) => table.moneyUnit !== null)?.moneyUnit ?? unitBelow(titles),
  };
}

/** A unit line printed apart from its table; amounts without a unit are read as 万元, so only that can be confirmed here. */
function unitBelow(titles: readonly string[]): MoneyUnit | null {
  return titles.some((title) => /^[（(]?(?:金额)?单位[:：]\s*万元[）)]?$/.test(title.trim())) ? "万元" : null;
}

function departmentIn(titles: readonly string[]): string | null {
  for (const title of titles) {
    const found = /(?:部门|单位)(?:名称)?[：:]\s*(\S+)/.exec(title.slice(0, 200))?.[1];
    if (found !== undefined && !/万?元/.test(found)) return found.trim();
  }
  return null;
}
