import type { Reading } from "../plan/reading.ts";
import { goalTextOf } from "./link-goal.ts";
import { plainName } from "./plain-name.ts";
import { createScanner, hitsIn, type WordScanner } from "./word-scanner.ts";

/** The proper names of a document's projects, to find an indicator that speaks of another project. */
export interface ProjectNames {
  readonly scanner: WordScanner | null;
  readonly ownerOf: ReadonlyMap<string, number>;
}

/** For `facts.derive(projectNamesOf)`. Names shared by two projects tell nothing and are left out. */
export function projectNamesOf({ projects }: Reading): ProjectNames {
  const ownerOf = new Map<string, number>();
  if (projects.length < 2) return { scanner: null, ownerOf };
  const shared = new Set<string>();
  for (const [index, { name }] of projects.entries()) {
    const stem = stemOf(name);
    if (stem.length < SHORTEST) continue;
    if (ownerOf.has(stem)) shared.add(stem);
    else ownerOf.set(stem, index);
  }
  for (const stem of shared) ownerOf.delete(stem);
  if (ownerOf.size < 2) return { scanner: null, ownerOf };
  return {
    scanner: createScanner([{ bit: 1, source: "this document", words: [...ownerOf.keys()].join(" ") }]),
    ownerOf,
  };
}

/** Shorter stems are words of a whole sector: 公路养护. */
const SHORTEST = 6;

/** 2023年示例大桥维修加固项目经费 → 示例大桥维修加固. */
function stemOf(name: string): string {
  return plainName(name)
    .text.replace(/^(?:20\d\d年(?:度)?|\d+)/, "")
    .replace(/(?:专项)?(?:补助|补贴|工作)?(?:经费|资金|项目|工程){1,6}$/, "");
}

/** The project whose proper name stands in the text although neither the own name nor the own goal speaks of it. */
export function otherProjectIn(text: string, own: number, names: ProjectNames, reading: Reading): number | null {
  const { scanner, ownerOf } = names;
  if (scanner === null) return null;
  for (const { start, end } of hitsIn(scanner, text)) {
    const owner = ownerOf.get(text.slice(start, end));
    const project = reading.projects[own];
    if (owner === undefined || owner === own || project === undefined) continue;
    const stem = text.slice(start, end);
    if (!plainName(project.name).text.includes(stem) && !(goalTextOf(project) ?? "").includes(stem)) return owner;
  }
  return null;
}
