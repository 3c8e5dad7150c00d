import type { IndicatorCells, IndicatorSpec, ProjectSpec } from "../../packages/core/src/rules/testing/reading-spec.ts";
import type { RuleCase } from "../../packages/core/src/rules/testing/rule-case.ts";
import { cellsOf } from "../../packages/core/src/rules/testing/reading-of.ts";

const RESULTS = {
  pass: "通过 pass",
  notApplicable: "不适用 not applicable",
  undetermined: "无法判定 undetermined",
} as const;
const MOST_ROWS = 4;
const LONGEST = 160;

/** One example as a row of a Markdown table: title, what the form holds, what the rule says. */
export function caseRow(example: RuleCase): string {
  const { title, from, reading, expect } = example;
  const source = from === undefined ? "" : ` (${from})`;
  const shown = reading.projects[example.project ?? 0];
  const said =
    expect.result === "finding"
      ? expect.findings.map(({ zh, severity }) => `${severity === undefined ? "" : `${severity}: `}${zh}`).join("<br>")
      : RESULTS[expect.result];
  return `| ${[title + source, shown === undefined ? "" : projectText(shown), said].map(cell).join(" | ")} |`;
}

function projectText({ name, goal, funds, indicators = [] }: ProjectSpec): string {
  const amounts = Object.entries(funds ?? {}).map(([source, raw]) => `${source} ${raw}`);
  const rows = indicators.slice(0, MOST_ROWS).map(rowText);
  const more = indicators.length > MOST_ROWS ? [`… ${indicators.length} 行`] : [];
  const lines = [name, goal === undefined || goal === null ? undefined : `目标: ${goal}`, ...amounts, ...rows, ...more];
  return lines.filter((line) => line !== undefined && line !== "").join("\n");
}

function rowText(spec: IndicatorSpec): string {
  const cells: IndicatorCells = cellsOf(spec);
  const { level1, level2, name = "", annual, period, unit, nature, weight, actual, score, deviation } = cells;
  const labelled = { 周期: period, 单位: unit, 性质: nature, 分值: weight, 实际: actual, 得分: score, 偏差: deviation };
  const extra = Object.entries(labelled).flatMap(([label, text]) => (text === undefined ? [] : [`${label} ${text}`]));
  return [level1, level2, name, annual, ...extra].filter((text) => text !== undefined && text !== null).join(" · ");
}

function cell(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return short.replaceAll("|", "\\|").replaceAll("*", "\\*").replaceAll("\n", "<br>");
}
