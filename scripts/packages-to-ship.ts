import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

interface LockEntry {
  readonly link?: boolean;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The folders below `node_modules` that the given workspace packages need at run time and that are installed, links included. */
export function packagesToShip(root: string, products: readonly string[]): readonly string[] {
  const lock: Readonly<Record<string, LockEntry>> = JSON.parse(
    readFileSync(join(root, "package-lock.json"), "utf8"),
  ).packages;
  const found = new Set<string>();
  const waiting = products.map((product) => `packages/${product}`);
  for (const place of waiting) {
    const entry = lock[place];
    for (const name of Object.keys({ ...entry?.dependencies, ...entry?.optionalDependencies })) {
      const needed = resolvePlace(lock, place, name);
      if (needed === null || found.has(needed) || !existsSync(join(root, needed))) continue;
      found.add(needed);
      waiting.push(lock[needed]?.link ? (lock[needed].resolved ?? needed) : needed);
    }
  }
  for (const product of products) found.add(`node_modules/@mingji/${product}`);
  return [...found].sort();
}

/** Node's own way of looking: the nearest `node_modules` upwards. */
function resolvePlace(lock: Readonly<Record<string, LockEntry>>, from: string, name: string): string | null {
  for (let folder = from; ; folder = dirname(folder)) {
    const place = folder === "." ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (lock[place] !== undefined) return place;
    if (folder === ".") return null;
  }
}
