import type { Language } from "@mingji/core/language";
import type { RuleTexts } from "../../lib/rule-texts.ts";
import { type GridCell, type GridLayout, guessHeight, remembering, SECTION_ROWS } from "../grid/grid-layout.ts";
import type { Result, RuleOutcomes } from "./rule-outcomes.ts";

export interface OutcomeWords {
  readonly rule: string;
  readonly reasons: string;
  readonly result: Readonly<Record<Result, string>>;
}

const RESULTS: readonly Result[] = ["finding", "pass", "undetermined", "notApplicable"];
const REASONS_WIDTH = 330;

/** One row a rule: its answers counted, and why it did not apply or could not decide. */
export function outcomeLayout(
  outcomes: readonly RuleOutcomes[],
  rules: RuleTexts,
  words: OutcomeWords,
  language: Language,
): GridLayout {
  const sections = Array.from({ length: Math.ceil(outcomes.length / SECTION_ROWS) }, (_, index) => {
    const rows = outcomes.slice(index * SECTION_ROWS, (index + 1) * SECTION_ROWS);
    const height = rows.reduce((sum, row) => sum + guessHeight(reasonText(row, words), REASONS_WIDTH), 0);
    return { firstRow: index * SECTION_ROWS, rowCount: rows.length, height };
  });
  return {
    columns: [
      { id: "rule", title: words.rule, width: 210 },
      ...RESULTS.map((result) => ({ id: result, title: words.result[result], width: 64 })),
      { id: "reasons", title: words.reasons, width: REASONS_WIDTH },
    ],
    sections,
    rowCount: outcomes.length,
    sectionOf: () => null,
    cellsOf: remembering((section) =>
      outcomes
        .slice(section * SECTION_ROWS, (section + 1) * SECTION_ROWS)
        .flatMap((entry, row) => rowCells(entry, row, rules[entry.rule]?.title[language] ?? "", words)),
    ),
  };
}

function rowCells(entry: RuleOutcomes, row: number, title: string, words: OutcomeWords): readonly GridCell[] {
  const texts: readonly Pick<GridCell, "text" | "look">[] = [
    { text: `${entry.rule} ${title}`, look: "label" },
    ...RESULTS.map((result) => ({
      text: entry.counts[result] === 0 ? "" : String(entry.counts[result]),
      look: "amount" as const,
    })),
    { text: reasonText(entry, words), look: "text" },
  ];
  return texts.map((cell, column) => ({
    ...cell,
    key: `${entry.rule}:${column}`,
    row,
    column,
    rowSpan: 1,
    columnSpan: 1,
    address: null,
  }));
}

function reasonText({ reasons }: RuleOutcomes, { result: names }: OutcomeWords): string {
  return reasons.map(({ result, text, count }) => `${names[result]} ${count}：${text}`).join("\n");
}
