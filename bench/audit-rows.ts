import type { AnsweredFinding } from "./audit-answers.ts";
import { type AuditedAnswers, equivalents, share } from "./audit-score.ts";

/** One expert finding and whether the audit has it on its project and row. */
export interface AnsweredRow {
  readonly doc: string;
  readonly answer: AnsweredFinding;
  readonly found: boolean;
}

/** Every expert finding beside the audit's, matched on project, row and rule; a project-level answer matches any of its rows. */
export function answeredRows({ answers, findings }: AuditedAnswers): readonly AnsweredRow[] {
  return answers.findings.map((answer) => {
    const accepted = new Set([answer.id, ...(answer.alt ?? [])].flatMap(equivalents));
    const found = findings.some(
      ({ rule, projectName, indicator, rows }) =>
        accepted.has(rule) &&
        (projectName === null || plain(projectName) === plain(answer.project) || answer.project === "(合计)") &&
        (answer.indicator === null ||
          indicator === null ||
          indicator === answer.indicator ||
          rows?.includes(answer.indicator) === true),
    );
    return { doc: answers.doc, answer, found };
  });
}

/** Share of the sure answers found on their row, in percent. */
export function rowRecall(rows: readonly AnsweredRow[]): number {
  const sure = rows.filter(({ answer }) => answer.certainty === "sure" && answer.id !== "R10");
  return share(sure.filter(({ found }) => found).length, sure.length);
}

function plain(name: string): string {
  return name.normalize("NFKC").replace(/\s+/g, "");
}
