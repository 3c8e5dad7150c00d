import type { ProjectEntry } from "../entry.ts";
import { shardOf, tokensOf } from "./tokens.ts";

/** Entries in one block file: what a result line shows. */
const BLOCK = 500;

export interface IndexFile {
  readonly path: string;
  readonly text: string;
}

/** The search index in files that the page loads on demand: postings by token shard, result lines by block. */
export function searchIndex(entries: readonly ProjectEntry[]): readonly IndexFile[] {
  const shards = new Map<number, Map<string, number[]>>();
  entries.forEach((entry, position) => {
    for (const token of tokensOf([entry.name, entry.unit, entry.department])) addPosting(shards, token, position);
  });
  const postings = [...shards.entries()].map(([shard, tokens]) => ({
    path: `search/tokens/${shard}.json`,
    text: JSON.stringify(
      Object.fromEntries([...tokens.entries()].map(([token, positions]) => [token, deltas(positions)])),
    ),
  }));
  const blocks = Array.from({ length: Math.ceil(entries.length / BLOCK) }, (_, block) => ({
    path: `search/blocks/${block}.json`,
    text: JSON.stringify(
      entries
        .slice(block * BLOCK, (block + 1) * BLOCK)
        .map(({ lineage, name, unit, year }) => [lineage, name, unit, year]),
    ),
  }));
  return [...postings, ...blocks];
}

function addPosting(shards: Map<number, Map<string, number[]>>, token: string, position: number): void {
  const shard = shards.get(shardOf(token)) ?? new Map<string, number[]>();
  shards.set(shardOf(token), shard);
  const positions = shard.get(token);
  if (positions === undefined) shard.set(token, [position]);
  else positions.push(position);
}

/** Differences are shorter to write than positions. */
function deltas(positions: readonly number[]): readonly number[] {
  return positions.map((position, index) => position - (positions[index - 1] ?? 0));
}
