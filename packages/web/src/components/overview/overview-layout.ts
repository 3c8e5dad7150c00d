import type { Finding } from "@mingji/core/audit/report";
import { printMoney } from "@mingji/core/money-print";
import type { ProjectReading, Reading } from "@mingji/core/plan/reading";
import { severityCounts } from "../../lib/finding-filter.ts";
import { type GridCell, type GridColumn, type GridLayout, remembering, SECTION_ROWS } from "../grid/grid-layout.ts";
import { CLASSES, countClasses, type IndicatorClass } from "./indicator-classes.ts";

export interface OverviewWords {
  readonly project: string;
  readonly money: string;
  readonly indicators: string;
  readonly byClass: string;
  readonly findings: string;
  readonly noAmount: string;
  readonly missing: string;
  readonly classes: Readonly<Record<IndicatorClass, string>>;
  readonly severity: Readonly<Record<"error" | "warning" | "info" | "none", string>>;
}

const ROW_HEIGHT = 34;

/** On a phone the findings come before the classes. */
const PHONE_ORDER = [0, 1, 9, 2, 3, 4, 5, 6, 7, 8];

/** One row a project: its money as a bar, its indicators by class, its findings. */
export function overviewLayout(
  reading: Reading,
  findings: readonly Finding[],
  words: OverviewWords,
  isNarrow: boolean,
): GridLayout {
  const { projects } = reading;
  const largest = projects.reduce((most, { funds }) => Math.max(most, funds.total?.fen ?? 0), 1);
  const byProject = Map.groupBy(findings, ({ project }) => project);
  const sections = Array.from({ length: Math.ceil(projects.length / SECTION_ROWS) }, (_, index) => {
    const firstRow = index * SECTION_ROWS;
    const rowCount = Math.min(SECTION_ROWS, projects.length - firstRow);
    return { firstRow, rowCount, height: rowCount * ROW_HEIGHT };
  });
  const columns = columnsOf(reading, words);
  const order = isNarrow ? PHONE_ORDER : columns.map((_, column) => column);
  return {
    columns: order.flatMap((column) => columns[column] ?? []),
    sections,
    rowCount: projects.length,
    sectionOf: ({ project }) => (project === null ? null : Math.floor(project / SECTION_ROWS)),
    cellsOf: remembering((section) =>
      projects.slice(section * SECTION_ROWS, (section + 1) * SECTION_ROWS).flatMap((project, row) => {
        const index = section * SECTION_ROWS + row;
        return rowCells(reading, project, index, row, byProject.get(index) ?? [], largest, words).map((cell) => ({
          ...cell,
          column: order.indexOf(cell.column),
        }));
      }),
    ),
  };
}

function columnsOf({ moneyUnit }: Reading, words: OverviewWords): readonly GridColumn[] {
  return [
    { id: "project", title: words.project, width: 190 },
    { id: "money", title: `${words.money}（${moneyUnit ?? "万元"}）`, width: 130 },
    { id: "indicators", title: words.indicators, width: 52 },
    ...CLASSES.map((name) => ({ id: name, title: words.classes[name], group: words.byClass, width: 52 })),
    { id: "findings", title: words.findings, width: 170 },
  ];
}

function rowCells(
  reading: Reading,
  project: ProjectReading,
  index: number,
  row: number,
  findings: readonly Finding[],
  largest: number,
  words: OverviewWords,
): readonly GridCell[] {
  const fen = project.funds.total?.fen ?? null;
  const counts = countClasses(project.indicators);
  const texts: readonly Pick<GridCell, "text" | "look" | "share">[] = [
    { text: project.name, look: "strong" },
    fen === null
      ? { text: words.noAmount, look: "amount" }
      : { text: printMoney(fen, reading.moneyUnit ?? "万元"), look: "amount", share: Math.max(0, fen) / largest },
    { text: String(project.indicators.length), look: "amount" },
    ...CLASSES.map((name) =>
      counts?.[name] === 0
        ? { text: words.missing, look: "lack" as const }
        : { text: counts === null ? "" : String(counts[name]), look: "amount" as const },
    ),
    { text: findingsText(findings, words), look: "text" },
  ];
  const address = { project: index, indicator: null, field: "name" };
  return texts.map(
    (cell, column): GridCell => ({
      ...cell,
      key: `${index}:${column}`,
      row,
      column,
      rowSpan: 1,
      columnSpan: 1,
      address,
    }),
  );
}

function findingsText(findings: readonly Finding[], { severity }: OverviewWords): string {
  const counts = severityCounts(findings);
  const levels = (["error", "warning", "info"] as const).filter((level) => counts[level] > 0);
  return levels.length === 0 ? severity.none : levels.map((level) => `${severity[level]} ${counts[level]}`).join("　");
}
