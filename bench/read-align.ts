import type { IndicatorReading, Reading } from "@mingji/core/plan/reading";
import type { GoldDocument, GoldIndicator, GoldProject } from "./read-gold.ts";
import { acceptedOf, isRight, plain, readField } from "./read-values.ts";
import { similarity } from "./similarity.ts";

export interface GoldRow {
  readonly project: number;
  readonly gold: GoldIndicator;
  readonly projectNames: ReadonlySet<string>;
}

export interface ReadRow {
  readonly project: number;
  readonly indicator: number;
  readonly projectName: string;
  readonly row: IndicatorReading;
}

export interface Alignment {
  readonly gold: readonly GoldRow[];
  readonly read: readonly ReadRow[];
  /** Index of a gold row → index of its read row. */
  readonly pairs: ReadonlyMap<number, number>;
  readonly extra: readonly ReadRow[];
}

/** Pairs rows of answer and reading: exact name and target first, then name, then similar names; order breaks ties. */
export function align(document: GoldDocument, reading: Reading): Alignment {
  const gold = document.projects.flatMap((project, index) =>
    project.indicators.map((row): GoldRow => ({ project: index, gold: row, projectNames: namesOf(project) })),
  );
  const read = reading.projects.flatMap((project, index) =>
    project.indicators.map(
      (row, indicator): ReadRow => ({ project: index, indicator, projectName: plain(project.name), row }),
    ),
  );
  const pairs = new Map<number, number>();
  const free = new Set(read.keys());
  pairByName(gold, read, pairs, free);
  pairBySimilarity(gold, read, pairs, free);
  return { gold, read, pairs, extra: [...free].flatMap((index) => read[index] ?? []) };
}

export function namesOf(project: GoldProject): ReadonlySet<string> {
  return new Set([project.name, ...(project.name_alts ?? [])].map(plain));
}

function pairByName(
  gold: readonly GoldRow[],
  read: readonly ReadRow[],
  pairs: Map<number, number>,
  free: Set<number>,
): void {
  const byName = new Map<string, number[]>();
  read.forEach(({ row }, index) => byName.set(plain(row.name), [...(byName.get(plain(row.name)) ?? []), index]));
  const keys = gold.map((row) => keysOf(row.gold));
  for (const needed of [4, 3, 2, 1, 0]) {
    gold.forEach((row, at) => {
      const key = keys[at];
      if (pairs.has(at) || key === undefined) return;
      const best = bestOf(
        [...key.names].flatMap((name) => byName.get(name) ?? []),
        free,
        (index) => {
          const other = read[index];
          return other === undefined ? -1 : agreement(row, key, other);
        },
      );
      if (best === null || best.score < needed) return;
      pairs.set(at, best.index);
      free.delete(best.index);
    });
  }
}

interface RowKeys {
  readonly names: ReadonlySet<string>;
  readonly target: ReturnType<typeof acceptedOf>;
  readonly level2: ReadonlySet<string>;
}

function keysOf(gold: GoldIndicator): RowKeys {
  const orBlank = (texts: ReadonlySet<string>) => (texts.size === 0 ? new Set([""]) : texts);
  const target = acceptedOf(gold, "target");
  return {
    names: orBlank(acceptedOf(gold, "name").texts),
    target: { ...target, texts: orBlank(target.texts) },
    level2: orBlank(acceptedOf(gold, "level2").texts),
  };
}

function agreement(row: GoldRow, key: RowKeys, other: ReadRow): number {
  const project = row.projectNames.has(other.projectName) ? 2 : 0;
  const target = isRight(other.row, "target", key.target) ? 1 : 0;
  return project + target + (key.level2.has(readField(other.row, "level2")) ? 1 : 0);
}

function bestOf(indexes: readonly number[], free: ReadonlySet<number>, scoreOf: (index: number) => number) {
  let best: { readonly index: number; readonly score: number } | null = null;
  for (const index of indexes) {
    if (!free.has(index)) continue;
    const score = scoreOf(index);
    if (best === null || score > best.score) best = { index, score };
  }
  return best;
}

const MOST_COMPARISONS = 400_000;

function pairBySimilarity(
  gold: readonly GoldRow[],
  read: readonly ReadRow[],
  pairs: Map<number, number>,
  free: Set<number>,
): void {
  const left = [...gold.keys()].filter((index) => !pairs.has(index));
  if (left.length * free.size >= MOST_COMPARISONS) return;
  const candidates = left.flatMap((at) =>
    [...free].flatMap((index) => {
      const likeness = likenessOf(gold[at], read[index]);
      return likeness === null ? [] : [{ at, index, likeness: likeness - Math.abs(at - index) * 1e-6 }];
    }),
  );
  candidates.sort((first, second) => second.likeness - first.likeness);
  for (const { at, index } of candidates) {
    if (pairs.has(at) || !free.has(index)) continue;
    pairs.set(at, index);
    free.delete(index);
  }
}

function likenessOf(row: GoldRow | undefined, other: ReadRow | undefined): number | null {
  if (row === undefined || other === undefined) return null;
  const key = keysOf(row.gold);
  const name = plain(other.row.name);
  const isBlank = key.names.has("");
  const ratio = name === "" || isBlank ? 0 : Math.max(...[...key.names].map((text) => similarity(text, name)));
  const hasTarget = !key.target.texts.has("") && isRight(other.row, "target", key.target);
  const sameLevel = key.level2.has(readField(other.row, "level2"));
  const isLike = ratio >= 0.6 || (hasTarget && sameLevel && (ratio >= 0.3 || name === "" || isBlank));
  if (!isLike && !(isBlank && name === "" && sameLevel)) return null;
  return ratio + (hasTarget ? 0.3 : 0) + (sameLevel ? 0.1 : 0);
}
