import type { ProjectFacts } from "../audit/facts.ts";
import type { IndicatorReading, ProjectReading } from "../plan/reading.ts";
import { nameOf } from "./facts.ts";
import type { NameReading } from "./read-name.ts";
import { respondentsOf } from "./respondents.ts";

/** A row and the row it repeats. */
export interface Duplicate {
  readonly row: number;
  readonly of: number;
}

interface NamedRow {
  readonly index: number;
  readonly row: IndicatorReading;
  readonly name: NameReading;
}

/** Rows with the same name, the same dates in two groups, or the same respondents inside and outside 满意度. */
export function duplicatesOf(project: ProjectReading, facts: ProjectFacts): readonly Duplicate[] {
  const rows = namedRows(project, facts);
  const found = [...sameNames(rows), ...sameDates(rows), ...sameRespondents(rows)];
  const seen = new Set<number>();
  return found
    .filter(({ row }) => !seen.has(row) && seen.add(row) !== undefined)
    .sort((one, other) => one.row - other.row);
}

/** Parent and child rows share their name by design; blank and numeric names are another fault. */
function namedRows({ indicators }: ProjectReading, facts: ProjectFacts): readonly NamedRow[] {
  return indicators.flatMap((row, index) => {
    const rowFacts = facts.indicators[index];
    if (rowFacts === undefined || row.role !== "plain") return [];
    const name = rowFacts.derive(nameOf);
    const unnamed = name.kind === "blank" || name.kind === "number" || name.text.length < SHORTEST_NAME;
    return unnamed ? [] : [{ index, row, name }];
  });
}

/** 得分, 数量: a heading that stands where a name should. */
const SHORTEST_NAME = 3;

/** The brackets belong to the name: 满意度(学生), 满意度(家长). A row of cost may name the thing that another counts. */
function sameNames(rows: readonly NamedRow[]): readonly Duplicate[] {
  const first = new Map<string, NamedRow>();
  return rows.flatMap((current): Duplicate[] => {
    if (!hasValue(current.row)) return [];
    const key = `${isCost(current.row) ? "cost " : ""}${nameKey(current.name)}`;
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, current);
      return [];
    }
    return [{ row: current.index, of: known.index }];
  });
}

function nameKey({ text, brackets }: NameReading): string {
  return brackets.length === 0 ? text : [text, ...brackets].join(" ");
}

function isCost({ level1, level2 }: IndicatorReading): boolean {
  return level1 === "成本指标" || (level2?.includes("成本") ?? false);
}

function hasValue({ annual, period }: IndicatorReading): boolean {
  return [annual, period].some((target) => target !== null && target.kind !== "empty" && target.kind !== "placeholder");
}

/** One span of time under two classes says one thing twice. */
function sameDates(rows: readonly NamedRow[]): readonly Duplicate[] {
  const first = new Map<string, NamedRow>();
  return rows.flatMap((current): Duplicate[] => {
    const { annual, level2 } = current.row;
    if (annual?.kind !== "dateRange" || level2 === null) return [];
    const key = `${annual.date} ${annual.date2}`;
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, current);
      return [];
    }
    return known.row.level2 === level2 ? [] : [{ row: current.index, of: known.index }];
  });
}

/** The same people asked again under another class; the row outside 满意度 is the one too many. */
function sameRespondents(rows: readonly NamedRow[]): readonly Duplicate[] {
  const asked = rows.filter(({ name }) => name.kind === "satisfaction" && name.text.includes("满意"));
  const inside = asked.filter(({ row }) => isSatisfaction(row)).slice(0, MOST_GROUPS);
  const groups = inside.map(({ index, name }) => ({ index, group: respondentsOf(name) ?? "" }));
  return asked.flatMap((outside): Duplicate[] => {
    if (isSatisfaction(outside.row) || outside.row.level2 === null) return [];
    const twin = groups.find(({ group }) => group.length >= 2 && outside.name.text.includes(group));
    return twin === undefined ? [] : [{ row: outside.index, of: twin.index }];
  });
}

/** Nobody asks more groups. */
const MOST_GROUPS = 100;

function isSatisfaction({ level1, level2 }: IndicatorReading): boolean {
  return level1 === "满意度指标" || (level2?.includes("满意度") ?? false);
}
