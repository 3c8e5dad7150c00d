import type { Outcome } from "../../audit/report.ts";
import type { AuditSettings } from "../../audit/rule.ts";
import type { Severity } from "../../message.ts";
import { gradeOf } from "../grade.ts";
import type { NamedFinding } from "./finding-ids.ts";
import { reviewBands } from "./review-bands.ts";
import type { ReviewItemPlan } from "./review-items.ts";
import type { Deduction, ItemProposal, RuleCounts } from "./review-sheet.ts";

export interface ItemInput {
  readonly plan: ReviewItemPlan;
  /** Findings on the project and on the document as a whole. */
  readonly findings: readonly NamedFinding[];
  readonly outcomes: readonly Outcome[];
  readonly settings: AuditSettings;
}

/**
 * Score = points − Σ deductions, at least 0. A rule takes points × weight of its severity, half of it again for each
 * further place, at most twice. Waived findings take nothing. An item none of whose rules was decided has no proposal.
 */
export function proposeItem({ plan, findings, outcomes, settings }: ItemInput): ItemProposal {
  const checked = countRules(plan, outcomes);
  if (checked.pass + checked.finding === 0) return { score: null, grade: null, deductions: [], checked };
  const deductions = plan.rules.flatMap((rule) => {
    const own = findings.filter(({ finding }) => finding.rule === rule && finding.waiver === null);
    return own.length === 0 ? [] : [deductionFor(rule, own, plan.points, settings)];
  });
  const taken = deductions.reduce((sum, { points }) => sum + points, 0);
  const score = rounded(Math.max(0, plan.points - taken));
  return { score, grade: gradeOf((score / plan.points) * 100, reviewBands(settings)), deductions, checked };
}

function deductionFor(
  rule: string,
  findings: readonly NamedFinding[],
  points: number,
  settings: AuditSettings,
): Deduction {
  const places = findings.reduce((sum, { finding }) => sum + (finding.count ?? 1), 0);
  const heaviest = Math.max(...findings.map(({ finding }) => weightOf(finding.severity, settings)));
  const repeated = Math.min(1 + (places - 1) / 2, settings.parameter("review-repeat-most"));
  return {
    rule,
    findings: findings.map(({ id }) => id),
    places,
    points: rounded(Math.min(points, points * heaviest * repeated)),
  };
}

function weightOf(severity: Severity, settings: AuditSettings): number {
  if (severity === "error") return settings.parameter("review-error-share");
  return settings.parameter(severity === "warning" ? "review-warning-share" : "review-info-share");
}

function rounded(points: number): number {
  return Number(points.toFixed(2));
}

/** A rule counts once: by a finding, else by a row it passed, else by what kept it from deciding. */
function countRules({ rules }: ReviewItemPlan, outcomes: readonly Outcome[]): RuleCounts {
  const counts = { pass: 0, finding: 0, notApplicable: 0, undetermined: 0 };
  for (const rule of rules) {
    const results = new Set(outcomes.filter((outcome) => outcome.rule === rule).map(({ result }) => result));
    const gravest = GRAVITY.find((result) => results.has(result));
    if (gravest !== undefined) counts[gravest]++;
  }
  return counts;
}

const GRAVITY = ["finding", "pass", "undetermined", "notApplicable"] as const;
