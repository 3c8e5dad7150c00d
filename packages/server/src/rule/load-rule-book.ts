import type { RuleBookRecord, RuleRecord } from "@mingji/contract/rule";
import type { AuditSettings, Rule } from "@mingji/core/audit/rule";

/** The rule book for readers, with the severities of the default profile. Loaded when it is first asked for. */
export async function loadRuleBook(): Promise<RuleBookRecord> {
  const [{ RULE_BOOK }, { settingsOf }] = await Promise.all([
    import("@mingji/core/rules/rule-book"),
    import("@mingji/core/audit/settings"),
  ]);
  const settings = settingsOf({ reading: { ...NO_READING }, coverage: "complete" });
  const { id, version, rules } = RULE_BOOK;
  return { id, version, profile: settings.profile, rules: rules.map((rule) => toRecord(rule, settings)) };
}

function toRecord(rule: Rule, settings: AuditSettings): RuleRecord {
  const { id, title, why, nature, scope, citations, wording } = rule;
  const { severity, off } = settings.ruleSetting(id);
  return {
    id,
    title,
    why,
    nature,
    scope,
    severity: off === null ? severity : null,
    citations: citations.map((citation) => ({
      ...citation,
      article: citation.status === "confirmed" ? citation.article : null,
    })),
    wording,
  };
}

/** A rule book is judged by no form: without a year the newest rules hold. */
const NO_READING = {
  source: { name: "", sha256: "", format: "text" },
  form: "target-list",
  title: null,
  department: null,
  departmentRaw: null,
  fiscalYear: null,
  moneyUnit: null,
  columns: [],
  totals: [],
  projects: [],
  messages: [],
  at: {},
} as const;
