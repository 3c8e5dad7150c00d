import type { AcrossFinding } from "@mingji/core/audit/across/across-check";
import { type BudgetLine, comparePlanWithBudget } from "@mingji/core/audit/across/plan-and-budget";
import type { AuditSettings } from "@mingji/core/audit/rule";
import type { Reading } from "@mingji/core/plan/reading";

/** One budget table against the plans that belong to it. */
export interface BudgetComparison {
  /** The document with the budget table, by index. */
  readonly budget: number;
  readonly lines: number;
  readonly plans: number;
  /** Not one name is in both: another level or another basis, so nothing is said. */
  readonly strange: boolean;
  readonly findings: readonly AcrossFinding[];
}

/** Each budget table with the plans of the same report, else with the plan files of the same department and year. */
export function compareBudgets(
  readings: readonly Reading[],
  budgets: readonly (readonly BudgetLine[])[],
  settingsFor: (reading: Reading) => AuditSettings,
): readonly BudgetComparison[] {
  return budgets.flatMap((lines, index): BudgetComparison[] => {
    const own = readings[index];
    if (lines.length === 0 || own === undefined) return [];
    const inReport = plansIn(own, index);
    const plans = inReport.length > 0 ? inReport : plansElsewhere(own, readings, budgets);
    if (plans.length === 0) return [];
    const named = lines.map((line) => ({ ...line, document: own.source.name }));
    const found = comparePlanWithBudget(
      { ...own, projects: plans.map(({ reading, project }) => readings[reading]?.projects[project]).filter(isPresent) },
      named,
      settingsFor(own),
    );
    const without = found.filter(({ finding }) => finding.project !== null && finding.other === undefined);
    const strange = without.length === plans.length;
    const findings = strange ? [] : found.map((one) => placed(one, plans, { index, lines: named }));
    return [{ budget: index, lines: lines.length, plans: plans.length, strange, findings }];
  });
}

interface PlanPlace {
  readonly reading: number;
  readonly project: number;
}

const PLAN_FORMS: ReadonlySet<string> = new Set([
  "target-list",
  "target-form",
  "declaration",
  "approval",
  "region-transfer",
  "transfer-project",
  "report",
  "budget-disclosure",
  "workbook",
]);

/** The table of the department as a whole is no project of its budget. */
function plansIn({ form, projects }: Reading, reading: number): readonly PlanPlace[] {
  if (!PLAN_FORMS.has(form)) return [];
  return projects.flatMap(({ wholeDepartment, indicators }, project) =>
    wholeDepartment === true || indicators.length === 0 ? [] : [{ reading, project }],
  );
}

function plansElsewhere(
  budget: Reading,
  readings: readonly Reading[],
  budgets: readonly (readonly BudgetLine[])[],
): readonly PlanPlace[] {
  return readings.flatMap((reading, index) => {
    const isOther = differs(reading.department, budget.department) || differs(reading.fiscalYear, budget.fiscalYear);
    return isOther || (budgets[index] ?? []).length > 0 ? [] : plansIn(reading, index);
  });
}

function differs<T>(one: T | null, other: T | null): boolean {
  return one !== null && other !== null && one !== other;
}

function isPresent<T>(value: T | undefined): value is T {
  return value !== undefined;
}

interface BudgetPlace {
  readonly index: number;
  readonly lines: readonly BudgetLine[];
}

/**
 * From the plans put together back to the file they stand in; a line without a plan is a finding of the budget table.
 * What is missing is named as the actual, so that a baseline knows it again.
 */
function placed({ finding }: AcrossFinding, plans: readonly PlanPlace[], budget: BudgetPlace): AcrossFinding {
  const plan = finding.project === null ? undefined : plans[finding.project];
  if (plan !== undefined) {
    const actual = finding.actual ?? finding.projectName;
    return { reading: plan.reading, finding: { ...finding, project: plan.project, actual } };
  }
  const { other, ...own } = finding;
  const line = budget.lines.find(({ at }) => at === other?.at);
  return { reading: budget.index, finding: { ...own, at: other?.at ?? own.at, actual: line?.name ?? own.actual } };
}
