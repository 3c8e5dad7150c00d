import { createHash } from "node:crypto";
import { audit } from "@mingji/core/audit/audit";
import { settingsOf } from "@mingji/core/audit/settings";
import type { Reading } from "@mingji/core/plan/reading";
import { RULE_BOOK } from "@mingji/core/rules/rule-book";
import { type PublishedRecord, toRecords } from "@mingji/portal";
import { type Redaction, redact, type Release } from "@mingji/portal/record/redact";
import { readSource } from "../files/read-source.ts";

export interface Collected {
  /** All years of a project together. */
  readonly lineages: readonly (readonly PublishedRecord[])[];
  readonly redactions: readonly Redaction[];
  /** Files in which no project was found. */
  readonly unread: readonly string[];
}

/** Reads and audits the files and takes personal data out of what will be public. */
export async function collectRecords(
  paths: readonly string[],
  authority: string,
  releases: readonly Release[],
): Promise<Collected> {
  const lineages = new Map<string, PublishedRecord[]>();
  const redactions: Redaction[] = [];
  const unread: string[] = [];
  for (const path of paths) {
    const reading = await readSource(path);
    if (reading.projects.length === 0) unread.push(path);
    for (const found of recordsOf(reading, authority)) {
      const { record, redactions: own } = redact(found, releases);
      redactions.push(...own);
      const years = lineages.get(record.lineage) ?? [];
      lineages.set(record.lineage, [...years.filter(({ id }) => id !== record.id), record]);
    }
  }
  return { lineages: [...lineages.values()], redactions, unread };
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
