import type { Outcome } from "@mingji/core/audit/report";
import type { Language } from "@mingji/core/language";

export type Result = Outcome["result"];

/** How often each answer of one rule was given, and the reasons given with it. */
export interface RuleOutcomes {
  readonly rule: string;
  readonly counts: Readonly<Record<Result, number>>;
  readonly reasons: readonly { readonly result: Result; readonly text: string; readonly count: number }[];
}

/** The outcomes of an audit by rule, in the order of the rule book. */
export function outcomesByRule(outcomes: readonly Outcome[], language: Language): readonly RuleOutcomes[] {
  const rules = new Map<string, { counts: Record<Result, number>; reasons: Map<string, number> }>();
  for (const { rule, result, count, reason } of outcomes) {
    let entry = rules.get(rule);
    if (entry === undefined) {
      entry = { counts: { pass: 0, finding: 0, notApplicable: 0, undetermined: 0 }, reasons: new Map() };
      rules.set(rule, entry);
    }
    entry.counts[result] += count;
    if (reason === null) continue;
    const key = `${result}\n${reason[language]}`;
    entry.reasons.set(key, (entry.reasons.get(key) ?? 0) + count);
  }
  return [...rules].map(([rule, { counts, reasons }]) => ({ rule, counts, reasons: reasonList(reasons) }));
}

function reasonList(reasons: ReadonlyMap<string, number>): RuleOutcomes["reasons"] {
  return [...reasons].map(([key, count]) => {
    const [result = "", text = ""] = key.split("\n");
    return { result: result as Result, text, count };
  });
}
