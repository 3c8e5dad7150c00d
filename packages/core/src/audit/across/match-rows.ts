import type { IndicatorReading, ProjectReading, Reading } from "../../plan/reading.ts";
import { bigramsOf, sharedBigrams } from "../../wording/characters.ts";
import { plainName } from "../../wording/plain-name.ts";

/** The same project or row in two documents, by index. */
export interface Pair {
  readonly one: number;
  readonly other: number;
}

/** Projects by code, else by name without its year, else the only project of each document when the names are alike. */
export function matchProjects(one: Reading, other: Reading): readonly Pair[] {
  const byCode = indexed(other.projects, ({ code }) => code);
  const byName = indexed(other.projects, projectKey);
  const taken = new Set<number>();
  const pairs = one.projects.flatMap((project, index): Pair[] => {
    const found = (project.code === null ? undefined : byCode.get(project.code)) ?? byName.get(projectKey(project));
    if (found === undefined || taken.has(found)) return [];
    taken.add(found);
    return [{ one: index, other: found }];
  });
  return pairs.length > 0 ? pairs : onlyPair(one, other);
}

function onlyPair({ projects: [one, ...more] }: Reading, { projects: [other, ...others] }: Reading): readonly Pair[] {
  if (one === undefined || other === undefined || more.length > 0 || others.length > 0) return [];
  return alike(projectKey(one), projectKey(other)) >= LIKE ? [{ one: 0, other: 0 }] : [];
}

/** 2023年示例项目经费 and 2024年示例项目经费 are one project in two years. */
export function projectKey({ name }: Pick<ProjectReading, "name">): string {
  return plainName(name).text.replace(/20\d\d(?:[-—–~至]20\d\d)?年?度?/g, "");
}

/** Rows by name, equal names in their order; a name that was reworded is found when no other comes near it. */
export function matchRows(one: ProjectReading, other: ProjectReading): readonly Pair[] {
  const byName = new Map<string, number[]>();
  for (const [index, row] of other.indicators.entries()) {
    const key = rowKey(row);
    if (key !== null) byName.set(key, [...(byName.get(key) ?? []), index]);
  }
  const taken = new Set<number>();
  const open: number[] = [];
  const pairs: Pair[] = [];
  for (const [index, row] of one.indicators.entries()) {
    const key = rowKey(row);
    const found = key === null ? undefined : byName.get(key)?.shift();
    if (found === undefined) open.push(index);
    else {
      taken.add(found);
      pairs.push({ one: index, other: found });
    }
  }
  return [...pairs, ...reworded(one, other, open, taken)].sort((first, second) => first.one - second.one);
}

function rowKey({ name, role }: IndicatorReading): string | null {
  const { text, brackets } = plainName(name);
  return text === "" || role === "child" ? null : [text, ...brackets].join(" ");
}

/** A form has a few dozen rows; beyond that only equal names count. */
const MOST_OPEN = 60;
const LIKE = 0.7;

function reworded(
  one: ProjectReading,
  other: ProjectReading,
  open: readonly number[],
  taken: Set<number>,
): readonly Pair[] {
  const free = other.indicators.flatMap((row, index) => (taken.has(index) || rowKey(row) === null ? [] : [index]));
  if (open.length > MOST_OPEN || free.length > MOST_OPEN) return [];
  return open.flatMap((index): Pair[] => {
    const name = one.indicators[index]?.name ?? "";
    const near = free.filter(
      (candidate) => !taken.has(candidate) && alike(name, other.indicators[candidate]?.name ?? "") >= LIKE,
    );
    const [only] = near;
    if (near.length !== 1 || only === undefined) return [];
    taken.add(only);
    return [{ one: index, other: only }];
  });
}

/** Share of the shorter name's neighbouring characters that stand in the longer one. */
function alike(one: string, other: string): number {
  const first = bigramsOf(one);
  const second = bigramsOf(other);
  const larger = Math.max(first.size, second.size);
  return larger === 0 ? 0 : sharedBigrams(first, second) / larger;
}

/** The first of several equal keys stands for them. */
function indexed<T>(items: readonly T[], keyOf: (item: T) => string | null): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  for (const [at, item] of items.entries()) {
    const key = keyOf(item);
    if (key !== null && key !== "" && !index.has(key)) index.set(key, at);
  }
  return index;
}
