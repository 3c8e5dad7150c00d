import type { IndicatorColumn, ProjectReading, Reading, TotalRow } from "@mingji/core/plan/reading";
import { addressKey } from "../../lib/address.ts";
import { type GridCell, type GridColumn, type GridLayout, guessHeight, remembering } from "../grid/grid-layout.ts";
import type { FormWords } from "./form-words.ts";
import { goalFields, goalText } from "./goal-fields.ts";
import { COLUMN_WIDTH, cellText, indicatorColumns, lookOf } from "./indicator-columns.ts";
import { levelRuns } from "./level-runs.ts";
import { amountText, fundSources, fundTitle } from "./money-columns.ts";
import { type ProjectPart, projectParts, rowsOf, sectionFinder, stacked } from "./section-rows.ts";

interface ListPlan {
  readonly reading: Reading;
  readonly words: FormWords;
  readonly funds: readonly string[];
  readonly goals: readonly string[];
  readonly fields: readonly IndicatorColumn[];
  readonly columns: readonly GridColumn[];
}

/** The list form: one row a project, its cells merged over the rows of its indicators, 合计 rows on top. */
export function listLayout(reading: Reading, words: FormWords): GridLayout {
  const plan = planOf(reading, words);
  const parts = reading.projects.flatMap((project, index) => projectParts(index, project.indicators.length));
  const totals = reading.totals.map(() => ({ rowCount: 1, height: 31 }));
  const sections = stacked([...totals, ...parts.map((part) => sizeOf(plan, part))]);
  return {
    columns: plan.columns,
    sections,
    rowCount: rowsOf(sections),
    sectionOf: sectionFinder(parts, totals.length),
    cellsOf: remembering((section) => {
      const total = reading.totals[section];
      if (total !== undefined) return totalCells(plan, total, section);
      const part = parts[section - totals.length];
      return part === undefined ? [] : partCells(plan, part);
    }),
  };
}

function planOf(reading: Reading, words: FormWords): ListPlan {
  const funds = fundSources(reading);
  const goals = goalFields(reading);
  const fields = indicatorColumns(reading);
  const unit = reading.moneyUnit === null ? "" : `（${reading.moneyUnit}）`;
  const columns: readonly GridColumn[] = [
    { id: "project", title: words.project, width: 96 },
    ...funds.map((source) => ({
      id: `funds.${source}`,
      title: fundTitle(reading, source, words.fund),
      group: words.funds + unit,
      width: 70,
    })),
    ...goals.map((goal) => goalColumn(goal, goals.length, words)),
    ...fields.map((field) => ({
      id: field,
      title: words.column[field],
      group: words.indicators,
      width: COLUMN_WIDTH[field],
    })),
  ];
  return { reading, words, funds, goals, fields, columns };
}

function goalColumn(goal: string, count: number, words: FormWords): GridColumn {
  const title = words.goal[goal] ?? goal;
  return count === 1
    ? { id: `goals.${goal}`, title: words.goals, width: 190 }
    : { id: `goals.${goal}`, title, group: words.goals, width: 130 };
}

function sizeOf({ reading, columns, goals }: ListPlan, part: ProjectPart) {
  const rowCount = Math.max(1, part.to - part.from);
  const project = reading.projects[part.project];
  const tallest = goals.reduce((height, goal) => {
    const width = columns.find(({ id }) => id === `goals.${goal}`)?.width ?? 130;
    return Math.max(height, guessHeight(project === undefined ? "" : goalText(project, goal), width));
  }, 0);
  return { rowCount, height: Math.max(rowCount * 42, part.first ? tallest : 0) };
}

function totalCells(plan: ListPlan, total: TotalRow, index: number): readonly GridCell[] {
  const name = { key: `total${index}`, column: 0, text: total.name, look: "strong" as const, address: null };
  const amounts = plan.funds.map((source, offset) => ({
    key: `total${index}/${source}`,
    column: 1 + offset,
    text: amountText(total.funds[source]),
    look: "amount" as const,
    address: null,
  }));
  const used = 1 + amounts.length;
  const rest = { key: `total${index}/rest`, column: used, text: "", look: "blank" as const, address: null };
  const single = { row: 0, rowSpan: 1, columnSpan: 1 };
  return [
    { ...single, ...name },
    ...amounts.map((amount) => ({ ...single, ...amount })),
    { ...single, ...rest, columnSpan: plan.columns.length - used },
  ];
}

function partCells(plan: ListPlan, part: ProjectPart): readonly GridCell[] {
  const project = plan.reading.projects[part.project];
  if (project === undefined) return [];
  return [...projectCells(plan, project, part), ...levelCells(plan, project, part), ...valueCells(plan, project, part)];
}

/** The merged cells on the left. A continued section repeats them, so the reader always sees whose rows these are. */
function projectCells(plan: ListPlan, project: ProjectReading, part: ProjectPart): readonly GridCell[] {
  const { words, funds, goals } = plan;
  const rowSpan = Math.max(1, part.to - part.from);
  const cells = [
    { field: "name", text: project.name, look: "strong" as const },
    ...funds.map((source) => ({
      field: `funds.${source}`,
      text: amountText(project.funds[source]),
      look: "amount" as const,
    })),
    ...goals.map((goal) => ({ field: `goals.${goal}`, text: goalText(project, goal), look: "text" as const })),
  ];
  return cells.map(({ field, text, look }, column): GridCell => {
    const address = { project: part.project, indicator: null, field };
    const key = addressKey(address);
    const note = column > 0 ? null : part.first ? project.spendingUnit : words.continued;
    return {
      key: part.first ? key : `${key}#${part.from}`,
      row: 0,
      column,
      rowSpan,
      columnSpan: 1,
      text: part.first || column === 0 ? text : "",
      ...(note === null ? {} : { note }),
      look,
      address,
    };
  });
}

function levelCells(plan: ListPlan, project: ProjectReading, part: ProjectPart): readonly GridCell[] {
  const levels = (["level1", "level2"] as const).filter((level) => plan.fields.includes(level));
  return levels.flatMap((level) =>
    levelRuns(project.indicators, level, part.from, part.to).map(({ start, length }): GridCell => {
      const address = { project: part.project, indicator: start, field: level };
      const indicator = project.indicators[start];
      return {
        key: addressKey(address),
        row: start - part.from,
        column: columnOf(plan, level),
        rowSpan: length,
        columnSpan: 1,
        text: indicator === undefined ? "" : cellText(indicator, level),
        look: "text",
        address,
      };
    }),
  );
}

function valueCells(plan: ListPlan, project: ProjectReading, part: ProjectPart): readonly GridCell[] {
  const fields = plan.fields.filter((field) => field !== "level1" && field !== "level2");
  if (part.from === part.to) return [emptyRow(plan, part)];
  return project.indicators.slice(part.from, part.to).flatMap((indicator, row) =>
    fields.map((field): GridCell => {
      const address = { project: part.project, indicator: part.from + row, field };
      return {
        key: addressKey(address),
        row,
        column: columnOf(plan, field),
        rowSpan: 1,
        columnSpan: 1,
        text: cellText(indicator, field),
        look: lookOf(field),
        address,
      };
    }),
  );
}

function emptyRow({ columns, fields }: ListPlan, part: ProjectPart): GridCell {
  return {
    key: `${part.project}/empty`,
    row: 0,
    column: columns.length - fields.length,
    rowSpan: 1,
    columnSpan: fields.length,
    text: "",
    look: "blank",
    address: null,
  };
}

function columnOf({ columns }: ListPlan, field: IndicatorColumn): number {
  return columns.findIndex(({ id }) => id === field);
}
