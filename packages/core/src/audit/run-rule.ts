import type { Reading } from "../plan/reading.ts";
import { crashFinding, type Crash } from "./crash-finding.ts";
import { findingOf, type Subject } from "./finding-of.ts";
import { OutcomeList } from "./outcome-list.ts";
import type { Finding, Outcome } from "./report.ts";
import type { DocumentRule, DocumentSubject, IndicatorRule, ProjectRule, Rule, RuleSetting, Verdict } from "./rule.ts";

export interface RuleAnswers {
  readonly findings: readonly Finding[];
  readonly outcomes: readonly Outcome[];
}

/** One rule over a whole reading. */
export function runRule(rule: Rule, subject: DocumentSubject): RuleAnswers {
  const setting = subject.settings.ruleSetting(rule.id);
  if (setting.off !== null) return switchedOff(rule, setting.off);
  const run = new RuleRun(rule, subject.reading, setting);
  switch (rule.scope) {
    case "document":
      checkDocument(rule, subject, run);
      break;
    case "project":
      checkProjects(rule, subject, run);
      break;
    case "indicator":
      checkIndicators(rule, subject, run);
      break;
  }
  return run.answers();
}

function switchedOff(rule: Rule, reason: Outcome["reason"]): RuleAnswers {
  const outcome = { rule: rule.id, project: null, indicator: null, count: 1, result: "notApplicable", reason } as const;
  return { findings: [], outcomes: [outcome] };
}

function checkDocument(rule: DocumentRule, subject: DocumentSubject, run: RuleRun): void {
  run.record(() => rule.check(subject), { project: null, indicator: null });
}

function checkProjects(rule: ProjectRule, subject: DocumentSubject, run: RuleRun): void {
  for (const [projectIndex, project] of subject.reading.projects.entries()) {
    const projectFacts = subject.facts.projects[projectIndex];
    if (projectFacts === undefined) continue;
    run.record(() => rule.check({ ...subject, project, projectIndex, projectFacts }), {
      project: projectIndex,
      indicator: null,
    });
  }
}

function checkIndicators(rule: IndicatorRule, subject: DocumentSubject, run: RuleRun): void {
  const { reading, facts, settings } = subject;
  for (const [projectIndex, project] of reading.projects.entries()) {
    const projectFacts = facts.projects[projectIndex];
    if (projectFacts === undefined) continue;
    const { indicators } = project;
    for (let indicatorIndex = 0; indicatorIndex < indicators.length; indicatorIndex++) {
      const indicator = indicators[indicatorIndex];
      const indicatorFacts = projectFacts.indicators[indicatorIndex];
      if (indicator === undefined || indicatorFacts === undefined) continue;
      run.record(
        () =>
          rule.check({
            reading,
            facts,
            settings,
            project,
            projectIndex,
            projectFacts,
            indicator,
            indicatorIndex,
            indicatorFacts,
          }),
        { project: projectIndex, indicator: indicatorIndex },
      );
    }
  }
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

  record(check: () => Verdict, subject: Subject): void {
    const verdict = this.#checked(check, subject);
    this.#outcomes.add(subject, verdict);
    if (verdict.result !== "finding") return;
    for (const finding of verdict.findings) {
      this.#findings.push(findingOf(finding, this.#rule, this.#setting, this.#reading, subject));
    }
  }

  answers(): RuleAnswers {
    const crash = this.#crash === null ? [] : [crashFinding(this.#crash, this.#rule, this.#reading)];
    return { findings: [...this.#findings, ...crash], outcomes: this.#outcomes.toOutcomes() };
  }

  /** The one place where a rule's own error is caught: it must not hide what the other rules found. */
  #checked(check: () => Verdict, subject: Subject): Verdict {
    try {
      return check();
    } catch (error) {
      this.#crash = { first: this.#crash?.first ?? subject, error, count: (this.#crash?.count ?? 0) + 1 };
      return CRASHED;
    }
  }
}

const CRASHED: Verdict = {
  result: "undetermined",
  missing: { zh: "规则执行出错，未能检查", en: "the rule failed and could not check this" },
};
