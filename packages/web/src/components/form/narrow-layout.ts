import type { IndicatorColumn, IndicatorReading, ProjectReading, Reading } from "@mingji/core/plan/reading";
import { type GridLayout, remembering } from "../grid/grid-layout.ts";
import { cellsOfRows, type FormRow, rowsHeight } from "./form-rows.ts";
import type { FormWords } from "./form-words.ts";
import { goalFields, goalText } from "./goal-fields.ts";
import { cellText, indicatorColumns, lookOf } from "./indicator-columns.ts";
import { amountText, fundSources, fundTitle } from "./money-columns.ts";
import { type ProjectPart, projectParts, rowsOf, sectionFinder, stacked } from "./section-rows.ts";

const PHONE_WIDTH = 340;
const VALUES: readonly IndicatorColumn[] = ["annual", "period", "actual", "score", "weight"];
const MOST_VALUES = 2;

/** The form on a phone: projects below each other, each indicator with its two most important values. */
export function narrowLayout(reading: Reading, words: FormWords): GridLayout {
  const printed = indicatorColumns(reading);
  const values = VALUES.filter((value) => printed.includes(value)).slice(0, MOST_VALUES);
  const fields: readonly IndicatorColumn[] = ["name", ...values];
  const parts = reading.projects.flatMap((project, index) => projectParts(index, project.indicators.length));
  const rowsOfPart = (part: ProjectPart) => partRows(reading, words, part, fields);
  const sections = stacked(
    parts.map((part) => {
      const rows = rowsOfPart(part);
      return { rowCount: rows.length, height: rowsHeight(rows, PHONE_WIDTH) };
    }),
  );
  return {
    columns: fields.map((field) => ({ id: field, title: words.column[field], width: field === "name" ? 130 : 92 })),
    sections,
    rowCount: rowsOf(sections),
    sectionOf: sectionFinder(parts, 0),
    cellsOf: remembering((section) => {
      const part = parts[section];
      return part === undefined ? [] : cellsOfRows(rowsOfPart(part), fields.length);
    }),
  };
}

function partRows(
  reading: Reading,
  words: FormWords,
  part: ProjectPart,
  fields: readonly IndicatorColumn[],
): readonly FormRow[] {
  const project = reading.projects[part.project];
  if (project === undefined) return [];
  const rows = project.indicators.slice(part.from, part.to).flatMap((indicator, offset) => {
    const index = part.from + offset;
    const before = offset === 0 ? undefined : project.indicators[index - 1];
    return [...levelRow(indicator, before, part.project, index), valueRow(indicator, part.project, index, fields)];
  });
  return part.first ? [...headOf(reading, project, part.project, words), ...rows] : rows;
}

function headOf(reading: Reading, project: ProjectReading, index: number, words: FormWords): readonly FormRow[] {
  const at = (field: string) => ({ project: index, indicator: null, field });
  const money = fundSources(reading)
    .filter((source) => amountText(project.funds[source]) !== "")
    .map((source) => `${fundTitle(reading, source, words.fund)} ${amountText(project.funds[source])}`)
    .join("；");
  const unit = reading.moneyUnit === null ? "" : `（${reading.moneyUnit}）`;
  return [
    {
      id: `${index}/name`,
      parts: [
        {
          text: project.name,
          look: "strong",
          address: at("name"),
          ...(project.spendingUnit === null ? {} : { note: project.spendingUnit }),
        },
      ],
    },
    ...(money === ""
      ? []
      : [
          {
            id: `${index}/money`,
            parts: [{ text: money, note: words.funds + unit, look: "text" as const, address: at("funds.total") }],
          },
        ]),
    ...goalFields(reading).map(
      (goal): FormRow => ({
        id: `${index}/goals.${goal}`,
        parts: [
          {
            text: goalText(project, goal),
            note: words.goal[goal] ?? goal,
            look: "text",
            address: at(`goals.${goal}`),
          },
        ],
      }),
    ),
  ];
}

/** The classes stand in a line of their own, and only where they change. */
function levelRow(
  indicator: IndicatorReading,
  before: IndicatorReading | undefined,
  project: number,
  index: number,
): readonly FormRow[] {
  const text = classText(indicator);
  if (text === "" || (before !== undefined && classText(before) === text)) return [];
  return [
    {
      id: `${project}/${index}/levels`,
      parts: [{ text, look: "label", address: { project, indicator: index, field: "level2" } }],
    },
  ];
}

function classText(indicator: IndicatorReading): string {
  return [cellText(indicator, "level1"), cellText(indicator, "level2")].filter((name) => name !== "").join(" › ");
}

function valueRow(
  indicator: IndicatorReading,
  project: number,
  index: number,
  fields: readonly IndicatorColumn[],
): FormRow {
  return {
    id: `${project}/${index}`,
    parts: fields.map((field) => ({
      text: cellText(indicator, field),
      look: lookOf(field),
      address: { project, indicator: index, field },
    })),
  };
}
