import type { Bilingual } from "../language.ts";
import type { Subject } from "./finding-of.ts";
import type { Outcome } from "./report.ts";
import type { Verdict } from "./rule.ts";

interface Group {
  readonly project: number | null;
  readonly result: Outcome["result"];
  readonly reason: Bilingual | null;
  readonly rows: number[] | null;
  count: number;
}

/** The outcomes of one rule; rows of one project that got the same answer share an entry. */
export class OutcomeList {
  readonly #rule: string;
  readonly #groups: Group[] = [];
  /** Index of the first group of the project in progress. */
  #from = 0;

  constructor(rule: string) {
    this.#rule = rule;
  }

  add(subject: Subject, verdict: Verdict): void {
    const reason = reasonOf(verdict);
    const group = this.#groupOf(subject, verdict.result, reason);
    group.count++;
    if (subject.indicator !== null) group.rows?.push(subject.indicator);
  }

  toOutcomes(): readonly Outcome[] {
    return this.#groups.map(({ project, result, reason, rows, count }) => {
      const [only] = rows ?? [];
      const indicator = count === 1 && only !== undefined ? only : null;
      const head = { rule: this.#rule, project, indicator, count, result, reason };
      return rows === null ? head : { ...head, rows };
    });
  }

  #groupOf(subject: Subject, result: Outcome["result"], reason: Bilingual | null): Group {
    const { project } = subject;
    if (this.#groups[this.#from]?.project !== project) this.#from = this.#groups.length;
    for (let index = this.#from; index < this.#groups.length; index++) {
      const group = this.#groups[index];
      if (group?.result === result && sameReason(group.reason, reason)) return group;
    }
    const group: Group = { project, result, reason, rows: subject.indicator === null ? null : [], count: 0 };
    this.#groups.push(group);
    return group;
  }
}

function reasonOf(verdict: Verdict): Bilingual | null {
  if (verdict.result === "notApplicable") return verdict.reason;
  return verdict.result === "undetermined" ? verdict.missing : null;
}

function sameReason(one: Bilingual | null, other: Bilingual | null): boolean {
  return one === other || (one !== null && other !== null && one.zh === other.zh);
}
