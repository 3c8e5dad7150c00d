import type { ProjectReading, Reading } from "@mingji/core/plan/reading";
import { executionRows } from "./execution-rows.ts";
import type { FormRow, RowPart } from "./form-rows.ts";
import type { FormWords } from "./form-words.ts";
import { goalFields, goalText } from "./goal-fields.ts";
import { amountText, fundSources, fundTitle } from "./money-columns.ts";

const LABEL_SPAN = 2;

/** The rows above the indicators: project, unit, money by source, execution, goals. */
export function headRows(
  reading: Reading,
  project: ProjectReading,
  index: number,
  words: FormWords,
  columnCount: number,
): readonly FormRow[] {
  const at = (field: string) => ({ project: index, indicator: null, field });
  const labelled = (field: string, label: string, text: string | null): readonly FormRow[] =>
    text === null
      ? []
      : [{ id: `${index}/${field}`, parts: [labelCell(label), { text, look: "text", address: at(field) }] }];
  return [
    {
      id: `${index}/name`,
      parts: [labelCell(words.project), { text: project.name, look: "strong", address: at("name") }],
    },
    ...labelled("code", words.code, project.code),
    ...labelled("spendingUnit", words.spendingUnit, project.spendingUnit),
    ...labelled("category", words.category, project.category),
    ...labelled("period", words.projectPeriod, project.period?.raw ?? null),
    ...(project.execution === null
      ? fundRows(reading, project, index, words)
      : executionRows(project.execution, index, words, columnCount)),
    ...goalFields(reading).flatMap((goal) =>
      labelled(`goals.${goal}`, words.goal[goal] ?? goal, goalText(project, goal)),
    ),
    ...labelled("grade", words.grade, gradeText(project)),
  ];
}

function labelCell(text: string): RowPart {
  return { text, look: "label", span: LABEL_SPAN };
}

/** One row a source, the label of all of them merged on the left. */
function fundRows(reading: Reading, project: ProjectReading, index: number, words: FormWords): readonly FormRow[] {
  const sources = fundSources(reading).filter((source) => project.funds[source] !== undefined);
  const unit = reading.moneyUnit === null ? "" : `（${reading.moneyUnit}）`;
  return sources.map((source, row): FormRow => {
    const parts: readonly RowPart[] = [
      { text: fundTitle(reading, source, words.fund), look: "label", span: 1 },
      {
        text: amountText(project.funds[source]),
        look: "text",
        address: { project: index, indicator: null, field: `funds.${source}` },
      },
    ];
    const id = `${index}/funds.${source}`;
    if (row > 0) return { id, parts, from: 1 };
    return { id, parts: [{ text: words.funds + unit, look: "label", span: 1, rowSpan: sources.length }, ...parts] };
  });
}

function gradeText({ totalScore, grade }: ProjectReading): string | null {
  const parts = [totalScore?.toString(), grade].filter((part) => typeof part === "string" && part !== "");
  return parts.length === 0 ? null : parts.join("，");
}
