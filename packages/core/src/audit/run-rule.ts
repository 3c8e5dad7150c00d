import type { Reading } from "../plan/reading.ts";
import { type Crash, crashFinding } from "./crash-finding.ts";
import { findingOf, type Subject } from "./finding-of.ts";
import { OutcomeList } from "./outcome-list.ts";
import type { Finding, Outcome } from "./report.ts";
import type { Rule, RuleFinding, RuleSetting, Verdict } from "./rule.ts";
import type { Subjects } from "./subjects.ts";

export interface RuleAnswers {
  readonly findings: readonly Finding[];
  readonly outcomes: readonly Outcome[];
}

/** One rule over a whole reading. */
export function runRule(rule: Rule, subjects: Subjects): RuleAnswers {
  const { reading, settings } = subjects.document;
  const setting = settings.ruleSetting(rule.id);
  if (setting.off !== null) return switchedOff(rule, setting.off);
  const run = new RuleRun(rule, reading, setting);
  switch (rule.scope) {
    case "document":
      run.ask(rule.check, subjects.document, null, null);
      break;
    case "project":
      for (const { project } of subjects.projects) run.ask(rule.check, project, project.projectIndex, null);
      break;
    case "indicator":
      for (const { indicators } of subjects.projects) {
        for (const row of indicators) run.ask(rule.check, row, row.projectIndex, row.indicatorIndex);
      }
      break;
  }
  return run.answers();
}

function switchedOff(rule: Rule, reason: Outcome["reason"]): RuleAnswers {
  const outcome = { rule: rule.id, project: null, indicator: null, count: 1, result: "notApplicable", reason } as const;
  return { findings: [], outcomes: [outcome] };
}

/** Collects the answers of one rule. */
class RuleRun {
  readonly #rule: Rule;
  readonly #reading: Reading;
  readonly #setting: RuleSetting;
  readonly #findings: Finding[] = [];
  readonly #outcomes: OutcomeList;
  #crash: Crash | null = null;

  constructor(rule: Rule, reading: Reading, setting: RuleSetting) {
    this.#rule = rule;
    this.#reading = reading;
    this.#setting = setting;
    this.#outcomes = new OutcomeList(rule.id);
  }

  ask<S>(check: (subject: S) => Verdict, subject: S, project: number | null, indicator: number | null): void {
    this.#outcomes.add(project, indicator, this.#checked(check, subject, project, indicator));
  }

  #keep(found: readonly RuleFinding[], subject: Subject): void {
    for (const finding of found) {
      this.#findings.push(findingOf(finding, this.#rule, this.#setting, this.#reading, subject));
    }
  }

  answers(): RuleAnswers {
    const crash = this.#crash === null ? [] : [crashFinding(this.#crash, this.#rule, this.#reading)];
    return { findings: [...this.#findings, ...crash], outcomes: this.#outcomes.toOutcomes() };
  }

  /** The one place where a rule's own error is caught: it must not hide what the other rules found. */
  #checked<S>(check: (subject: S) => Verdict, subject: S, project: number | null, indicator: number | null): Verdict {
    const kept = this.#findings.length;
    try {
      const verdict = check(subject);
      if (verdict.result === "finding") this.#keep(verdict.findings, { project, indicator });
      return verdict;
    } catch (error) {
      this.#findings.length = kept;
      const first = this.#crash?.first ?? { project, indicator };
      this.#crash = { first, error, count: (this.#crash?.count ?? 0) + 1 };
      return CRASHED;
    }
  }
}

const CRASHED: Verdict = {
  result: "undetermined",
  missing: { zh: "规则执行出错，未能检查", en: "the rule failed and could not check this" },
};
