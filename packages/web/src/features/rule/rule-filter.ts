import type { RuleRecord } from "@mingji/contract/rule";
import type { Language } from "@mingji/core/language";

/** What the rule page shows, as it stands in the address. */
export interface RuleSearch {
  readonly words?: string;
  readonly family?: string;
  readonly level?: string;
  readonly rule?: string;
}

export const FAMILIES = ["C", "V", "R", "M", "F", "X"] as const;
export type Family = (typeof FAMILIES)[number];

export const LEVELS = ["error", "warning", "info", "off"] as const;
export type Level = (typeof LEVELS)[number];

/** A rule that the profile switches off has the level `off`. */
export function levelOf({ severity }: RuleRecord): Level {
  return severity ?? "off";
}

export function filteredRules(
  rules: readonly RuleRecord[],
  { words = "", family, level }: RuleSearch,
  language: Language,
): readonly RuleRecord[] {
  const wanted = words.trim().toLowerCase();
  return rules.filter((rule) => {
    if (family !== undefined && !rule.id.startsWith(family)) return false;
    if (level !== undefined && levelOf(rule) !== level) return false;
    return wanted === "" || searchText(rule, language).includes(wanted);
  });
}

function searchText({ id, title, why, citations, wording }: RuleRecord, language: Language): string {
  const said = Object.values(wording).flatMap(({ message, fix }) => [message[language], fix[language]]);
  const sources = citations.map(({ document }) => document);
  return [id, title.zh, title[language], why[language], ...said, ...sources].join(" ").toLowerCase();
}
