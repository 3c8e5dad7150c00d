import type { SourceDocument } from "../document/document.ts";
import type { MoneyUnit } from "../money.ts";
import type { Reading } from "../plan/reading.ts";
import { departmentName } from "./department-name.ts";
import { fiscalYearIn } from "./fiscal-year.ts";
import { isTitleText } from "./form/text-rows.ts";
import { plainWords } from "./lexicon/plain-words.ts";
import type { TableReading } from "./read-tables.ts";

export type DocumentHead = Pick<Reading, "title" | "department" | "departmentRaw" | "fiscalYear" | "moneyUnit">;

/** What holds for the whole document: from the lines outside its tables and the titles inside them. */
export function documentHead(document: SourceDocument, tables: readonly TableReading[]): DocumentHead {
  const lines = document.blocks.flatMap((block) => (block.kind === "text" ? [block.text] : []));
  const titles = [...lines, ...tables.flatMap((table) => table.titles)];
  const departmentRaw = tables.find((table) => table.departmentRaw !== null)?.departmentRaw ?? departmentIn(titles);
  return {
    title: coverTitle(tables) ?? titles.find((text) => isTitleText(plainWords(text))) ?? null,
    department: departmentRaw === null ? null : departmentName(departmentRaw),
    departmentRaw,
    fiscalYear: fiscalYearIn(titles) ?? fiscalYearIn([coverTitle(tables) ?? ""]),
    moneyUnit: tables.find((table) => table.moneyUnit !== null)?.moneyUnit ?? unitBelow(titles),
  };
}

/** A workbook's cover: 某局2025年部门预算, when several forms follow. */
function coverTitle(tables: readonly TableReading[]): string | null {
  const read = tables.filter(({ projects }) => projects.length > 0);
  const [first] = tables;
  if (read.length < 2 || first === undefined || first.kind !== "none") return null;
  const text = first.table.cells.find((cell) => cell.text.trim() !== "")?.text.trim() ?? "";
  return /20\d{2}年(?:度)?(?:部门|单位)?(?:预算|决算)(?:公开|公开表|报告|表)?$/.test(plainWords(text)) ? text : null;
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
