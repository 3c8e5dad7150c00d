import type { PublishedRecord } from "./record/published-record.ts";
import { idOf } from "./record/to-records.ts";

/** What is kept of a project while the site is made: enough for lists, sums and search, small enough for a province. */
export interface ProjectEntry {
  readonly lineage: string;
  readonly name: string;
  readonly department: string;
  readonly departmentId: string;
  readonly unit: string;
  readonly unitId: string;
  readonly year: number | null;
  readonly fen: number | null;
  readonly indicators: number;
  readonly classes: number;
}

/** The indicator classes whose coverage is shown; the place in the list is the bit in `classes`. */
export const CLASSES = ["产出指标", "效益指标", "满意度指标", "成本指标"] as const;

/** The entry of a lineage: its newest year. */
export function entryOf(records: readonly PublishedRecord[], digest: (text: string) => string): ProjectEntry | null {
  const newest = newestOf(records);
  if (newest === null) return null;
  const { project, department, unit, lineage, year, authority } = newest;
  return {
    lineage,
    name: project.name,
    department,
    departmentId: idOf([authority, department], { digest }),
    unit,
    unitId: idOf([authority, department, unit], { digest }),
    year,
    fen: project.funds.total?.fen ?? null,
    indicators: project.indicators.length,
    classes: classesOf(newest),
  };
}

export function newestOf(records: readonly PublishedRecord[]): PublishedRecord | null {
  return records.reduce<PublishedRecord | null>(
    (best, record) => (best === null || (record.year ?? 0) >= (best.year ?? 0) ? record : best),
    null,
  );
}

function classesOf({ project }: PublishedRecord): number {
  let bits = 0;
  for (const { level1, level2 } of project.indicators) {
    CLASSES.forEach((name, bit) => {
      if (level1 === name || (name === "成本指标" && level2 !== null && level2.includes("成本"))) bits |= 1 << bit;
    });
  }
  return bits;
}
