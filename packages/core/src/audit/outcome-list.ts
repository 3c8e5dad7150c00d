import type { Bilingual } from "../language.ts";
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

  /** Rules answer most rows with one and the same object: its group is found without a search. */
  #last: Group | null = null;
  #lastVerdict: Verdict | null = null;

  constructor(rule: string) {
    this.#rule = rule;
  }

  add(project: number | null, indicator: number | null, verdict: Verdict): void {
    const known = this.#last;
    const isSame = known !== null && verdict === this.#lastVerdict && known.project === project;
    const group = isSame ? known : this.#groupOf(project, indicator, verdict);
    this.#last = group;
    this.#lastVerdict = verdict;
    group.count++;
    if (indicator !== null) group.rows?.push(indicator);
  }

  toOutcomes(): readonly Outcome[] {
    return this.#groups.map(({ project, result, reason, rows, count }) => {
      const [only] = rows ?? [];
      const indicator = count === 1 && only !== undefined ? only : null;
      const head = { rule: this.#rule, project, indicator, count, result, reason };
      return rows === null ? head : { ...head, rows };
    });
  }

  #groupOf(project: number | null, indicator: number | null, verdict: Verdict): Group {
    const reason = reasonOf(verdict);
    const { result } = verdict;
    const groups = this.#groups;
    if (groups[this.#from]?.project !== project) this.#from = groups.length;
    for (let index = this.#from; index < groups.length; index++) {
      const group = groups[index];
      if (group?.result === result && sameReason(group.reason, reason)) return group;
    }
    const group: Group = { project, result, reason, rows: indicator === null ? null : [], count: 0 };
    groups.push(group);
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
