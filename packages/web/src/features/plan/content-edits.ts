import type { IndicatorEntry, PlanContent } from "@mingji/core/plan/plan-content";
import type { CellAddress } from "../../lib/address.ts";

export type EntryField = keyof IndicatorEntry;

const ENTRY_FIELDS: readonly EntryField[] = [
  "level1",
  "level2",
  "name",
  "annual",
  "period",
  "unit",
  "nature",
  "weight",
];

/** Columns that a form may lack; null in every row means that it does. */
export const OPTIONAL_FIELDS = ["period", "unit", "nature", "weight"] as const;
export type OptionalField = (typeof OPTIONAL_FIELDS)[number];

/** Whether a cell of the form holds a text of the plan. */
export function isEditable({ project, indicator, field }: CellAddress): boolean {
  if (project === null || field === null) return false;
  if (indicator !== null) return entryField(field) !== null;
  return HEAD_FIELDS.has(field) || /^(?:funds|goals)[.]./.test(field);
}

const HEAD_FIELDS: ReadonlySet<string> = new Set(["name", "spendingUnit", "category"]);

function entryField(field: string): EntryField | null {
  return ENTRY_FIELDS.find((known) => known === field) ?? null;
}

/** The text of a cell as it was typed. */
export function textAt(content: PlanContent, { indicator, field }: CellAddress): string {
  if (field === null) return "";
  if (indicator !== null) {
    const known = entryField(field);
    return known === null ? "" : (content.indicators[indicator]?.[known] ?? "");
  }
  if (field === "name") return content.project;
  if (field === "spendingUnit") return content.spendingUnit;
  if (field === "category") return content.category ?? "";
  if (field === "goals.period" || field === "goals.annual") return content.goals[goalOf(field)] ?? "";
  return content.funds.find(({ source }) => `funds.${source}` === field)?.amount ?? "";
}

function goalOf(field: string): "period" | "annual" {
  return field === "goals.period" ? "period" : "annual";
}

/** The content with another text in one cell; a class cell is merged over `rows` rows and changes all of them. */
export function withText(content: PlanContent, { indicator, field }: CellAddress, text: string, rows = 1): PlanContent {
  if (field === null) return content;
  if (indicator !== null) {
    const known = entryField(field);
    if (known === null) return content;
    const indicators = content.indicators.map((entry, row) =>
      row >= indicator && row < indicator + rows ? { ...entry, [known]: text } : entry,
    );
    return { ...content, indicators };
  }
  if (field === "name") return { ...content, project: text };
  if (field === "spendingUnit") return { ...content, spendingUnit: text };
  if (field === "category") return { ...content, category: text };
  if (field === "goals.period" || field === "goals.annual")
    return { ...content, goals: { ...content.goals, [goalOf(field)]: text } };
  const funds = content.funds.map((fund) => (`funds.${fund.source}` === field ? { ...fund, amount: text } : fund));
  return { ...content, funds };
}

/** A new row below `after` in the same class, with the cells that the form has. */
export function withRowAdded(content: PlanContent, after: number): PlanContent {
  const above = content.indicators[after];
  const cell = (field: OptionalField) => (content.indicators.some((entry) => entry[field] !== null) ? "" : null);
  const blank: IndicatorEntry = {
    level1: above?.level1 ?? "",
    level2: above?.level2 ?? "",
    name: "",
    annual: "",
    period: cell("period"),
    unit: cell("unit"),
    nature: cell("nature"),
    weight: cell("weight"),
  };
  const { indicators } = content;
  return { ...content, indicators: [...indicators.slice(0, after + 1), blank, ...indicators.slice(after + 1)] };
}

export function withRowRemoved(content: PlanContent, row: number): PlanContent {
  return { ...content, indicators: content.indicators.filter((_, index) => index !== row) };
}

/** A row one place up (−1) or down (1); at the end it stays. */
export function withRowMoved(content: PlanContent, row: number, step: -1 | 1): PlanContent {
  const moved = content.indicators[row];
  const other = content.indicators[row + step];
  if (moved === undefined || other === undefined) return content;
  const indicators = content.indicators.map((entry, index) =>
    index === row ? other : index === row + step ? moved : entry,
  );
  return { ...content, indicators };
}

/** Puts a row into a class of the form. */
export function withCategory(content: PlanContent, row: number, level1: string, level2: string): PlanContent {
  const indicators = content.indicators.map((entry, index) => (index === row ? { ...entry, level1, level2 } : entry));
  return { ...content, indicators };
}

/** A column that the form lacked is there, blank in every row. */
export function withColumn(content: PlanContent, field: OptionalField): PlanContent {
  return {
    ...content,
    indicators: content.indicators.map((entry) => ({ ...entry, [field]: entry[field] ?? "" })),
  };
}

/** A source of money that the form lacked, blank, in the order of the printed form. */
export function withFund(content: PlanContent, source: string): PlanContent {
  if (content.funds.some((fund) => fund.source === source)) return content;
  return { ...content, funds: [...content.funds, { source, amount: "" }] };
}

/** The goal cells of the printed form, blank where the plan has none yet, so that there is a place to type. */
export function withBlankGoals(content: PlanContent): PlanContent {
  const { period, annual } = content.goals;
  return { ...content, goals: { period: period ?? "", annual: annual ?? "" } };
}

/**
 * A block of cells over the table of indicators: its first cell lands on row `from`, column `fields[0]`.
 * Rows that are not there yet are added; cells beyond the last column are left out.
 */
export function withBlock(
  content: PlanContent,
  from: number,
  fields: readonly string[],
  block: readonly (readonly string[])[],
): PlanContent {
  const missing = from + block.length - content.indicators.length;
  const grown = Array.from({ length: Math.max(0, missing) }).reduce<PlanContent>(
    (now) => withRowAdded(now, now.indicators.length - 1),
    content,
  );
  return filledDown(fields, block).reduce<PlanContent>(
    (now, cells, row) =>
      cells.reduce<PlanContent>((current, text, column) => {
        const field = fields[column];
        if (field === undefined) return current;
        return withText(current, { project: 0, indicator: from + row, field }, text);
      }, now),
    grown,
  );
}

/** A merged class cell comes from a spreadsheet as one text with empty cells below it. */
function filledDown(fields: readonly string[], block: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const above = new Map<number, string>();
  return block.map((cells) =>
    cells.map((text, column) => {
      if (fields[column] !== "level1" && fields[column] !== "level2") return text;
      const filled = text === "" ? (above.get(column) ?? "") : text;
      above.set(column, filled);
      return filled;
    }),
  );
}
