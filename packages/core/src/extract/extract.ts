import type { SourceDocument } from "../document/document.ts";
import type { MoneyUnit } from "../money.ts";
import type { Reading, Source } from "../plan/reading.ts";
import { categoryMessages } from "./category-messages.ts";
import { departmentName } from "./department-name.ts";
import { fiscalYearIn } from "./fiscal-year.ts";
import { formOf } from "./form-of.ts";
import { withFundsInText } from "./funds-in-text.ts";
import { plainWords } from "./lexicon/plain-words.ts";
import { isTitleText } from "./form/text-rows.ts";
import { proveSums } from "./money/prove-sums.ts";
import { readBlocks } from "./read-blocks.ts";
import { distinctProjects } from "./same-project.ts";
import { nothingFound, tableMessages } from "./table-messages.ts";
import { targetMessages } from "./target-messages.ts";
import { attachDetachedBlocks } from "./text/detached-blocks.ts";
import { doubtMessages } from "./text/doubt-messages.ts";
import { proseLines } from "./text/prose-lines.ts";
import { readProse } from "./text/read-prose.ts";
import { statedColumns } from "./text/stated-columns.ts";
import { withPlainName } from "./text/with-plain-name.ts";
import { rebuildTables } from "./text/rebuild-tables.ts";

/** What a document says, typed, with a message for everything repaired, guessed or not read. */
export function extract(document: SourceDocument, source: Source): Reading {
  const { document: restored, doubts } = rebuildTables(document);
  const blocks = readBlocks(restored.blocks);
  const { tables } = blocks;
  const { projects: found, messages } = distinctProjects(blocks.projects, blocks.messages);
  const texts = restored.blocks.filter((block) => block.kind === "text");
  const attached = attachDetachedBlocks(found, texts);
  const titles = [...texts.map(({ text }) => text), ...tables.flatMap((table) => table.titles)];
  const title = titles.find((text) => isTitleText(plainWords(text))) ?? null;
  const prose = attached.projects.length === 0 ? readProse(proseLines(restored.blocks), title) : null;
  const known = (prose?.projects ?? attached.projects).map(withPlainName);
  const projects = known.length === 1 ? known.map((project) => withFundsInText(project, texts)) : known;
  const columns = [...new Set(tables.flatMap((table) => table.columns))];
  const departmentRaw = tables.find((table) => table.departmentRaw !== null)?.departmentRaw ?? departmentIn(titles);
  const totals = tables.flatMap((table) => table.totals);
  const moneyUnit = tables.find((table) => table.moneyUnit !== null)?.moneyUnit ?? unitBelow(titles);
  return {
    source,
    form: formOf(title, tables, document),
    title,
    department: departmentRaw === null ? null : departmentName(departmentRaw),
    departmentRaw,
    fiscalYear: fiscalYearIn(titles),
    moneyUnit,
    columns: columns.length === 0 ? statedColumns(projects) : columns,
    totals,
    projects,
    messages: [
      ...document.messages,
      ...messages,
      ...attached.messages,
      ...(prose?.messages ?? []),
      ...proveSums(projects, totals, moneyUnit),
      ...targetMessages(projects),
      ...categoryMessages(projects),
      ...tableMessages(restored, tables),
      ...(projects.length === 0 && restored.blocks.length > 0 ? [nothingFound(restored)] : []),
      ...doubtMessages(doubts, restored.blocks, projects),
    ],
    at: tables.find(({ projects }) => projects.length > 0)?.at ?? restored.blocks[0]?.at ?? {},
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
