import { createHash } from "node:crypto";
import { audit } from "@mingji/core/audit/audit";
import { settingsOf } from "@mingji/core/audit/settings";
import type { Reading } from "@mingji/core/plan/reading";
import { RULE_BOOK } from "@mingji/core/rules/rule-book";
import { type PublishedRecord, toRecords } from "@mingji/portal";
import { type Redaction, redact, type Release } from "@mingji/portal/record/redact";
import { type RevealingTotal, revealingTotals } from "@mingji/portal/record/withheld";
import { readSource } from "../files/read-source.ts";

export interface Collected {
  /** All years of a project together. */
  readonly lineages: readonly (readonly PublishedRecord[])[];
  readonly redactions: readonly Redaction[];
  /** Published totals that give withheld projects away. */
  readonly revealing: readonly RevealingTotal[];
  /** Files in which no project was found. */
  readonly unread: readonly string[];
}

export interface CollectOptions {
  readonly authority: string;
  readonly releases: readonly Release[];
  /** Names of projects that stay unpublished. */
  readonly withheld: ReadonlySet<string>;
}

/** Reads and audits the files and takes personal data out of what will be public. */
export async function collectRecords(
  paths: readonly string[],
  { authority, releases, withheld }: CollectOptions,
): Promise<Collected> {
  const lineages = new Map<string, PublishedRecord[]>();
  const redactions: Redaction[] = [];
  const unread: string[] = [];
  const revealing: RevealingTotal[] = [];
  for (const path of paths) {
    const reading = await readSource(path);
    if (reading.projects.length === 0) unread.push(path);
    const isPublished = (index: number) => !withheld.has(reading.projects[index]?.name ?? "");
    revealing.push(...revealingTotals(reading, isPublished));
    for (const found of recordsOf(reading, authority)) {
      if (withheld.has(found.project.name)) continue;
      const { record, redactions: own } = redact(found, releases);
      redactions.push(...own);
      const years = lineages.get(record.lineage) ?? [];
      lineages.set(record.lineage, [...years.filter(({ id }) => id !== record.id), record]);
    }
  }
  return { lineages: [...lineages.values()], redactions, revealing, unread };
}

function recordsOf(reading: Reading, authority: string): readonly PublishedRecord[] {
  const report = audit(reading, {
    ruleBook: RULE_BOOK,
    settings: settingsOf({ reading }),
    inputDigest: reading.source.sha256,
  });
  return toRecords(reading, report, { authority, digest: sha256 });
}

export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
