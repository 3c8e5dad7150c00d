import type { SourceDocument } from "../document/document.ts";
import { isNumberedHeading, isTitleText } from "./form/text-rows.ts";
import { plainWords } from "./lexicon/plain-words.ts";
import type { TableReading } from "./read-tables.ts";

/** The title of a document: its cover when several forms follow, else what stands above or inside its first form. */
export function documentTitle(document: SourceDocument, tables: readonly TableReading[]): string | null {
  const read = tables.filter(({ projects }) => projects.length > 0);
  const lines = document.blocks.flatMap((block) => (block.kind === "text" ? [block.text] : []));
  const cover = read.length < 2 ? null : coverTitle(lines, tables);
  if (cover !== null) return cover;
  const [first] = read;
  const candidates = [...(first === undefined ? [] : [...linesAbove(document, first), ...first.titles]), ...lines];
  const title = candidates.find((text) => isTitleText(plainWords(text)) && !isNumberedHeading(plainWords(text)));
  return title === undefined ? null : withoutSubtitle(title);
}

/** 某局2025年部门预算, on the first page or sheet. */
function coverTitle(lines: readonly string[], tables: readonly TableReading[]): string | null {
  const [first] = tables;
  const cell = first?.kind === "none" ? first.table.cells.find(({ text }) => text.trim() !== "")?.text : undefined;
  const candidates = [...lines.slice(0, COVER_LINES), ...(cell === undefined ? [] : [cell.trim()])];
  return candidates.find((text) => COVER.test(plainWords(text).slice(0, 80))) ?? null;
}

const COVER_LINES = 12;
const COVER = /^[^,。]{2,40}20\d{2}年(?:度)?(?:部门|单位)?(?:预算|决算)(?:公开|公开表|公开说明|公开报告|报告|表)?$/;

/** The lines between the table before and this one. */
function linesAbove(document: SourceDocument, { table }: TableReading): readonly string[] {
  const at = document.blocks.indexOf(table);
  const before = document.blocks.findLastIndex(
    (block, index) => index < at && block.kind === "table" && block.rowCount > 1 && block.columnCount > 1,
  );
  return document.blocks
    .slice(before + 1, at)
    .flatMap((block) => (block.kind === "text" ? [block.text] : []))
    .toReversed();
}

/** （2022年度） and （参考模板） printed behind the title on the same line. */
function withoutSubtitle(title: string): string {
  return title.replace(/\s*[（(](?:\d{4}年(?:度)?|\s*年度|参考模板|填写样例|样表|样例)[)）]\s*$/, "").trim();
}
