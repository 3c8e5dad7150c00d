import type { RelatedReadings } from "@mingji/core/audit/across/related";
import type { AuditReport, Finding } from "@mingji/core/audit/report";
import type { Reading } from "@mingji/core/plan/reading";
import { readSource } from "../read-source.ts";
import { findRelated, type RelatedFiles, type RelatedProject, type RelatedRole } from "./find-related.ts";

/** The documents an audited file is compared with, and where each of their projects really stands. */
export interface RelatedDocuments {
  readonly readings: RelatedReadings;
  /** Gives findings the file and place of a project that was gathered from several files. */
  readonly withPlaces: (report: AuditReport) => AuditReport;
}

const ROLES: readonly RelatedRole[] = ["approved", "lastYear", "evaluation"];

/** Reads what belongs to one audited file. A pair is taken as it is: the core matches its projects. */
export async function relatedReadings(reading: Reading, files: RelatedFiles): Promise<RelatedDocuments> {
  const gathered = await Promise.all(
    ROLES.map(async (role) => {
      const set = files[role];
      const [first] = set?.outlines ?? [];
      if (set === undefined || first === undefined) return null;
      if (set.isPair) return { role, reading: await readOnce(first.path), origins: [] };
      const found = findRelated(reading, set.outlines, role);
      return gather(
        role,
        found.filter((project) => project !== null),
      );
    }),
  );
  const present = gathered.filter((one) => one !== null);
  return {
    readings: Object.fromEntries(present.map(({ role, reading: document }) => [role, document])),
    withPlaces: (report) => placed(report, present),
  };
}

interface Gathered {
  readonly role: RelatedRole;
  readonly reading: Reading;
  /** By index in the gathered reading; empty for a pair. */
  readonly origins: readonly Origin[];
}

interface Origin {
  readonly document: string;
  readonly project: number;
}

async function gather(role: RelatedRole, found: readonly RelatedProject[]): Promise<Gathered | null> {
  const paths = [...new Set(found.map(({ path }) => path))];
  const readings = new Map(await Promise.all(paths.map(async (path) => [path, await readOnce(path)] as const)));
  const [first] = readings.values();
  if (first === undefined) return null;
  const parts = found.flatMap(({ path, project }) => {
    const own = readings.get(path);
    const taken = own?.projects[project];
    return own === undefined || taken === undefined ? [] : [{ own, taken, project }];
  });
  return {
    role,
    reading: {
      ...first,
      source: { ...first.source, name: gatheredName(role) },
      projects: parts.map(({ taken }) => taken),
    },
    origins: parts.map(({ own, project }) => ({ document: own.source.name, project })),
  };
}

/** No file is called so. */
function gatheredName(role: RelatedRole): string {
  return `/${role}`;
}

function placed(report: AuditReport, gathered: readonly Gathered[]): AuditReport {
  const byName = new Map(gathered.map(({ role, origins }) => [gatheredName(role), origins]));
  const move = (finding: Finding): Finding => {
    const origin = byName.get(finding.other?.document ?? "")?.[finding.other?.project ?? -1];
    return finding.other === undefined || origin === undefined
      ? finding
      : { ...finding, other: { ...finding.other, ...origin } };
  };
  return { ...report, findings: report.findings.map(move) };
}

/** One list often serves many audited files; the newest few are kept. */
const MOST_KEPT = 4;
const KEPT = new Map<string, Promise<Reading>>();

function readOnce(path: string): Promise<Reading> {
  const known = KEPT.get(path);
  if (known !== undefined) return known;
  const reading = readSource(path);
  KEPT.set(path, reading);
  const [oldest] = KEPT.keys();
  if (KEPT.size > MOST_KEPT && oldest !== undefined) KEPT.delete(oldest);
  return reading;
}
