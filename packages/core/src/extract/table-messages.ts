import type { SourceDocument } from "../document/document.ts";
import type { Message } from "../message.ts";
import { plainWords } from "./lexicon/plain-words.ts";
import { canonicalLevel2 } from "../plan/taxonomy.ts";
import type { TableReading } from "./read-tables.ts";

/** Tables that were left out, and rows the author hid. */
export function tableMessages(document: SourceDocument, tables: readonly TableReading[]): readonly Message[] {
  const hidden = document.blocks.filter((block) => block.kind === "table" && block.hidden === true);
  const left = tables.filter(({ kind, table }) => kind === "none" && table.columnCount > 1 && table.rowCount > 1);
  const rows = tables.filter(({ kind, table }) => kind !== "none" && (table.hiddenRows?.size ?? 0) > 0);
  return [
    ...hidden.flatMap((block) => (block.kind === "table" ? [aboutTable("sheet-hidden", HIDDEN_SHEET, block)] : [])),
    ...left.map(({ table }) => skipped(table)),
    ...rows.map(({ table }) => aboutTable("row-hidden", HIDDEN_ROWS, table)),
  ];
}

const HIDDEN_SHEET = {
  zh: "工作表“{name}”被隐藏，没有读入。",
  en: 'The sheet "{name}" is hidden and was not read.',
};
const SKIPPED = {
  zh: "表“{name}”不是绩效目标表，没有读入。",
  en: 'The table "{name}" is no table of performance targets and was not read.',
};
const HIDDEN_ROWS = {
  zh: "表“{name}”有隐藏的行，其中的内容已一并读入，请核对。",
  en: 'The table "{name}" has hidden rows; their content was read as well; please check.',
};

/** A table left out although it prints categories or headings of indicators may be one that was not understood. */
function skipped(table: TableReading["table"]): Message {
  const words = new Set(table.cells.map(({ text }) => (text.length > 12 ? "" : plainWords(text))));
  const categories = [...words].filter((word) => canonicalLevel2(word) !== null).length;
  const isSuspect = categories > 1 || words.has("三级指标") || words.has("指标值");
  const message = aboutTable("table-skipped", isSuspect ? SUSPECT : SKIPPED, table);
  return isSuspect ? { ...message, severity: "warning" } : message;
}

const SUSPECT = {
  zh: "表“{name}”像是绩效目标表，但没有认出它的表头，没有读入，请核对。",
  en: 'The table "{name}" looks like one of performance targets, but its headings were not recognised and it was not read; please check.',
};

function aboutTable(code: string, text: Message["text"], table: TableReading["table"]): Message {
  const first = table.cells.find((cell) => cell.text.trim() !== "")?.text.trim() ?? "";
  const name = (table.caption ?? table.at.sheet ?? first).replace(/\s+/g, " ");
  return {
    code,
    severity: "info",
    text,
    values: { name: name.length > 30 ? `${name.slice(0, 30)}…` : name },
    at: table.at,
  };
}

/** The document holds no performance target at all. */
export function nothingFound(document: SourceDocument): Message {
  return {
    code: "no-targets",
    severity: "warning",
    text: {
      zh: "没有找到绩效目标表：文件里没有指标名称、指标值一类的表头，也没有成句写出的指标。",
      en: "No performance targets were found: neither headings such as 指标名称 and 指标值 nor sentences that state indicators.",
    },
    at: document.blocks[0]?.at ?? {},
  };
}
