import type { Reading } from "../../plan/reading.ts";
import { findingOf } from "../finding-of.ts";
import type { Finding } from "../report.ts";
import { type AuditSettings, PASS, type ProjectRule, type RuleFinding } from "../rule.ts";

/** What a comparison of documents says, in the same words and under the same ids as the rule book. */
export type AcrossCheck = Omit<ProjectRule, "check" | "scope">;

/** A finding with the document it is about, by its place in the input. */
export interface AcrossFinding {
  readonly reading: number;
  readonly finding: Finding;
}

/** One fault found between documents. */
export interface AcrossFault extends Omit<RuleFinding, "project"> {
  readonly reading: number;
  readonly project: number | null;
}

/** The fault as a finding of its document, with the profile's severity and the place of both cells. */
export function toFinding(
  check: AcrossCheck,
  { reading: index, project, ...found }: AcrossFault,
  reading: Reading,
  settings: AuditSettings,
): AcrossFinding {
  const rule: ProjectRule = { ...check, scope: "project", check: () => PASS };
  const subject = { project, indicator: null };
  return { reading: index, finding: findingOf(found, rule, settings.ruleSetting(check.id), reading, subject) };
}
