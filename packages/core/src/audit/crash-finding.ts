import type { Reading } from "../plan/reading.ts";
import { placeOf, type Subject } from "./finding-of.ts";
import type { Finding } from "./report.ts";
import type { Rule } from "./rule.ts";

/** The id that findings about a failing rule carry instead of the rule's own. */
export const RULE_ERROR = "rule-error";

export interface Crash {
  readonly first: Subject;
  readonly error: unknown;
  readonly count: number;
}

/** One finding for a rule that failed, however often it did. */
export function crashFinding(crash: Crash, rule: Rule, reading: Reading): Finding {
  const { first, error, count } = crash;
  const cause = error instanceof Error ? error.message : String(error);
  return {
    rule: RULE_ERROR,
    severity: "warning",
    project: first.project,
    projectName: first.project === null ? null : (reading.projects[first.project]?.name ?? null),
    indicator: first.indicator,
    field: null,
    message: {
      zh: `规则 ${rule.id} 执行出错，${count} 处未能检查（${cause}）。`,
      en: `Rule ${rule.id} failed; ${count} places were not checked (${cause}).`,
    },
    fix: {
      zh: "请人工检查这些地方，并把文件和规则编号报告给维护者。",
      en: "Please check these places by hand and report the file and the rule to the maintainers.",
    },
    actual: null,
    expected: null,
    difference: null,
    count,
    citation: rule.citations[0],
    at: placeOf({}, reading, first),
    edit: null,
    waiver: null,
  };
}
