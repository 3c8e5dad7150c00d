import type { Finding } from "./report.ts";

/** From so many on, the same complaint about the rows of one project is printed once, with all its rows. */
const REPEATS = 30;
const MOST_ROWS = 1000;

/** The findings of one rule; where one project's rows repeat it too often, the first stands for all. */
export function groupRepeats(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < REPEATS) return findings;
  const groups = Map.groupBy(findings, (finding) => groupKey(finding));
  return [...groups.values()].flatMap((group) => (group.length < REPEATS ? group : [oneForAll(group)]));
}

function groupKey(finding: Finding): string {
  if (finding.indicator === null) return `project ${finding.project} ${finding.field} ${finding.message.zh}`;
  return `rows of ${finding.project} ${finding.severity} ${finding.field}`;
}

function oneForAll(group: readonly Finding[]): Finding {
  const [first] = group;
  if (first === undefined) throw new RangeError("an empty group");
  const count = group.reduce((sum, finding) => sum + (finding.count ?? 1), 0);
  const rows = group.flatMap(({ indicator }) => (indicator === null ? [] : [indicator])).slice(0, MOST_ROWS);
  return {
    ...first,
    message: {
      zh: `${first.message.zh}（本项目同类问题共${count}处，此为第一处。）`,
      en: `${first.message.en} (${count} places of this project, this is the first.)`,
    },
    count,
    rows,
    edit: null,
  };
}
