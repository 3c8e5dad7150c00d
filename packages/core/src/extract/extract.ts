import type { SourceDocument } from "../document/document.ts";
import type { Reading, Source } from "../plan/reading.ts";
import { departmentName } from "./department-name.ts";
import { fiscalYearIn } from "./fiscal-year.ts";
import { formOf } from "./form-of.ts";
import { withFundsInText } from "./funds-in-text.ts";
import { plainWords } from "./lexicon/plain-words.ts";
import { isTitleText } from "./form/text-rows.ts";
import { readBlocks } from "./read-blocks.ts";
import { attachDetachedBlocks } from "./text/detached-blocks.ts";
import { doubtMessages } from "./text/doubt-messages.ts";
import { rebuildTables } from "./text/rebuild-tables.ts";

/** What a document says, typed, with a message for everything repaired, guessed or not read. */
export function extract(document: SourceDocument, source: Source): Reading {
  const { document: restored, doubts } = rebuildTables(document);
  const { tables, projects: found, messages } = readBlocks(restored.blocks);
  const texts = restored.blocks.filter((block) => block.kind === "text");
  const attached = attachDetachedBlocks(found, texts);
  const projects =
    attached.projects.length === 1
      ? attached.projects.map((project) => withFundsInText(project, texts))
      : attached.projects;
  const titles = [...texts.map(({ text }) => text), ...tables.flatMap((table) => table.titles)];
  const title = titles.find((text) => isTitleText(plainWords(text))) ?? null;
  const departmentRaw = tables.find((table) => table.departmentRaw !== null)?.departmentRaw ?? departmentIn(titles);
  return {
    source,
    form: formOf(title, tables, document),
    title,
    department: departmentRaw === null ? null : departmentName(departmentRaw),
    departmentRaw,
    fiscalYear: fiscalYearIn(titles),
    moneyUnit: tables.find(({ moneyUnit }) => moneyUnit !== null)?.moneyUnit ?? null,
    columns: [...new Set(tables.flatMap(({ columns }) => columns))],
    totals: tables.flatMap(({ totals }) => totals),
    projects,
    messages: [
      ...document.messages,
      ...messages,
      ...attached.messages,
      ...doubtMessages(doubts, restored.blocks, projects),
    ],
    at: tables.find(({ projects }) => projects.length > 0)?.at ?? restored.blocks[0]?.at ?? {},
  };
}

function departmentIn(titles: readonly string[]): string | null {
  for (const title of titles) {
    const found = /(?:部门|单位)(?:名称)?[：:]\s*(\S[^\n]*)/.exec(title.slice(0, 200))?.[1];
    if (found !== undefined && !/万?元/.test(found)) return found.trim();
  }
  return null;
}
