import type { PublishedRecord } from "./record/published-record.ts";

export interface IndicatorUse {
  readonly lineage: string;
  readonly project: string;
  readonly unit: string;
  readonly target: string;
}

export interface IndicatorGroup {
  readonly name: string;
  readonly level2: string | null;
  total: number;
  readonly uses: IndicatorUse[];
}

/** Uses that are kept of one indicator name: bounds the memory of a province. */
const MOST_USES = 200;

/** Indicators of the same wording across units. */
export type IndicatorIndex = Map<string, IndicatorGroup>;

export function addToIndex(index: IndicatorIndex, record: PublishedRecord): void {
  for (const { name, level2, annual } of record.project.indicators) {
    const key = name.normalize("NFKC").replace(/\s+/g, "");
    if (key === "") continue;
    const group = index.get(key) ?? { name, level2, total: 0, uses: [] };
    if (group.total === 0) index.set(key, group);
    group.total += 1;
    if (group.uses.length >= MOST_USES) continue;
    group.uses.push({
      lineage: record.lineage,
      project: record.project.name,
      unit: record.unit,
      target: annual?.raw ?? "",
    });
  }
}

/** Names that more than one project uses have a page of their own; the most used first. */
export function sharedIndicators(index: IndicatorIndex): readonly (readonly [key: string, group: IndicatorGroup])[] {
  return [...index.entries()].filter(([, { total }]) => total > 1).toSorted(([, a], [, b]) => b.total - a.total);
}
