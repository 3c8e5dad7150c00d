import type { Reading } from "@mingji/core/plan/reading";
import { type Outline, type OutlinedProject, outlinedProject } from "./outline.ts";

export type RelatedRole = "approved" | "lastYear" | "evaluation";

/** The outlined files of each option that was given. */
export type RelatedFiles = Partial<Readonly<Record<RelatedRole, RelatedSet>>>;

export interface RelatedSet {
  readonly outlines: readonly Outline[];
  /** One file beside one audited file: they belong together, whatever department is printed. */
  readonly isPair: boolean;
}

/** A project of another file that stands for a project of the audited one. */
export interface RelatedProject {
  readonly path: string;
  readonly project: number;
}

/**
 * The related project of each audited project, null where none is sure: by code, else by name without its year, never of
 * another department or unit; of the right year when both are printed.
 */
export function findRelated(
  reading: Reading,
  files: readonly Outline[],
  role: RelatedRole,
): readonly (RelatedProject | null)[] {
  const index = indexOf(files);
  return reading.projects.map((project) => {
    const sought = outlinedProject(reading, project);
    const found = (sought.code === null ? undefined : index.get(codeKey(sought.code))) ?? index.get(sought.key) ?? [];
    const fits = found.filter(
      ({ outline, own }) => isOfRole(outline, reading.fiscalYear, role) && !isOfOthers(sought, own),
    );
    const ranked = fits.map((candidate) => ({ candidate, rank: rankOf(candidate, sought, reading.fiscalYear, role) }));
    ranked.sort((one, other) => other.rank - one.rank);
    const [best, next] = ranked;
    if (best === undefined || isTie(best, next)) return null;
    return { path: best.candidate.outline.path, project: best.candidate.project };
  });
}

interface Candidate {
  readonly outline: Outline;
  readonly project: number;
  readonly own: OutlinedProject;
}

interface Ranked {
  readonly candidate: Candidate;
  readonly rank: number;
}

/** The same project may stand in several files, as xlsx and as pdf; twice in one file it is two projects. */
function isTie(best: Ranked, next: Ranked | undefined): boolean {
  if (next === undefined || next.rank < best.rank) return false;
  return best.rank < OWNER || next.candidate.outline === best.candidate.outline;
}

const INDEXES = new WeakMap<readonly Outline[], ReadonlyMap<string, readonly Candidate[]>>();

/** Made once for all files of a run. */
function indexOf(files: readonly Outline[]): ReadonlyMap<string, readonly Candidate[]> {
  const known = INDEXES.get(files);
  if (known !== undefined) return known;
  const index = new Map<string, Candidate[]>();
  for (const outline of files) {
    for (const [project, own] of outline.projects.entries()) {
      for (const key of [own.key, ...(own.code === null ? [] : [codeKey(own.code)])]) {
        const known = index.get(key);
        if (known !== undefined) known.push({ outline, project, own });
        else if (key !== "") index.set(key, [{ outline, project, own }]);
      }
    }
  }
  INDEXES.set(files, index);
  return index;
}

function codeKey(code: string): string {
  return `code ${code}`;
}

function isOfRole({ fiscalYear, hasScores }: Outline, year: number | null, role: RelatedRole): boolean {
  if (role === "evaluation" && !hasScores) return false;
  if (fiscalYear === null || year === null) return true;
  return role === "lastYear" ? fiscalYear === year - 1 : fiscalYear === year;
}

/** Both say whose the project is, and it is not the same. The same code is the same project whatever the names. */
function isOfOthers(sought: OutlinedProject, own: OutlinedProject): boolean {
  if (sought.code !== null && sought.code === own.code) return false;
  return sought.owners.length > 0 && own.owners.length > 0 && !isSharedOwner(sought, own);
}

function isSharedOwner({ owners }: OutlinedProject, other: OutlinedProject): boolean {
  return owners.some((owner) => other.owners.includes(owner));
}

/** From this rank on the project is sure even when several files hold it. */
const OWNER = 4;

function rankOf({ outline, own }: Candidate, sought: OutlinedProject, year: number | null, role: RelatedRole): number {
  const sure = isSharedOwner(sought, own) || (sought.code !== null && sought.code === own.code);
  const dated = outline.fiscalYear !== null && year !== null;
  const actual = role === "lastYear" && outline.hasActuals;
  return (sure ? OWNER : 0) + (dated ? 2 : 0) + (actual ? 1 : 0);
}
