import { findPersonalData, type PersonalKind, REMOVED } from "./personal-data.ts";
import type { PublishedRecord } from "./published-record.ts";

/** Something personal in a record: what, in which project, in which field, and whether it was removed or released. */
export interface Redaction {
  readonly kind: PersonalKind;
  readonly text: string;
  readonly project: string;
  /** `goals.annual`, `indicators.3.name` … */
  readonly field: string;
  /** The reason why it is published all the same; null when it was removed. */
  readonly released: string | null;
}

/** A release of one text by the publisher, with its reason. */
export interface Release {
  readonly text: string;
  readonly reason: string;
}

/** The record without personal data, and the list of what was found. A released text stays. */
export function redact(
  record: PublishedRecord,
  releases: readonly Release[],
): { readonly record: PublishedRecord; readonly redactions: readonly Redaction[] } {
  const redactions: Redaction[] = [];
  const clean = (text: string, field: string): string => {
    let result = "";
    let from = 0;
    for (const { kind, text: found, start } of findPersonalData(text)) {
      const released = releases.find((release) => release.text === found)?.reason ?? null;
      redactions.push({ kind, text: found, project: record.project.name, field, released });
      if (released !== null || start < from) continue;
      result += text.slice(from, start) + REMOVED;
      from = start + found.length;
    }
    return result + text.slice(from);
  };
  const project = mapTexts(record.project, "", clean);
  const findings = mapTexts(record.findings, "findings", clean);
  return { record: { ...record, project, findings }, redactions: distinct(redactions) };
}

/** A typed value repeats its raw text; one line for the person is enough. */
function distinct(redactions: readonly Redaction[]): readonly Redaction[] {
  const seen = new Set<string>();
  return redactions.filter(({ kind, text, project }) => {
    const key = `${kind} ${text} ${project}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The same value with every text in it changed; places in the source hold no wording and stay. */
function mapTexts<T>(value: T, field: string, change: (text: string, field: string) => string): T {
  if (typeof value === "string") return change(value, field) as T;
  if (Array.isArray(value)) return value.map((item, index) => mapTexts(item, `${field}.${index}`, change)) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [
    key,
    key === "at" || key === "places" ? item : mapTexts(item, field === "" ? key : `${field}.${key}`, change),
  ]);
  return Object.fromEntries(entries) as T;
}
