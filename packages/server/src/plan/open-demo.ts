import type { Role } from "@mingji/contract/role";
import { contentOfProject } from "@mingji/core/plan/plan-content";
import type { Transaction } from "kysely";
import type { Tables } from "../db/tables.ts";
import { newId } from "../db/uuid.ts";
import { insertNames, insertOrganisations } from "../organisation/organisation.repository.ts";
import { findReading } from "../reading/reading.repository.ts";
import { openRound } from "../round/open-round.ts";
import { findRoundByTitle, lockRounds } from "../round/round.repository.ts";
import { demoAccountOf } from "../session/demo-accounts.ts";
import { auditNewest } from "./audit-newest.ts";
import { commentPlan } from "./comment-plan.ts";
import { importPlans } from "./import-plans.ts";
import { movePlan } from "./move-plan.ts";
import type { PlanActor } from "./plan-actor.ts";
import { findHead } from "./plan.repository.ts";
import { waiveFinding } from "./waive-finding.ts";

const FISCAL_YEAR = 2026;
const TITLE = "2026年部门预算（演示）";
const SINCE = "2020-01-01";
const WAIVED_UNTIL = "2099-12-31";

const WAY: readonly (readonly [move: string, role: Role])[] = [
  ["submit", "unitEditor"],
  ["unitApprove", "unitApprover"],
  ["departmentPass", "departmentReviewer"],
  ["gradeExcellent", "bureauReviewer"],
  ["approve", "bureauApprover"],
];
/** How many steps each project of the sample has gone, in its order: a draft, two on their way, an approved one. */
const STEPS = [0, 1, 3, 5] as const;

/** A round with the sample's projects as plans in different states, in the caller's transaction; once. */
export async function openDemo(
  transaction: Transaction<Tables>,
  authority: string,
  readingId: string,
  at: Date,
): Promise<void> {
  // Two servers that start together make one demo.
  await lockRounds(transaction, authority);
  if ((await findRoundByTitle(transaction, authority, FISCAL_YEAR, TITLE)) !== null) return;
  const round = await openRound(transaction, authority, { fiscalYear: FISCAL_YEAR, title: TITLE }, at);
  await writeTree(transaction, authority, readingId, at);
  const projects = await importPlans(
    transaction,
    authority,
    { roundId: round.id, readingId },
    person("unitEditor", at),
  );
  for (const [index, { planId }] of projects.entries()) {
    const steps = STEPS[index % STEPS.length] ?? 0;
    if (planId === null || steps === 0) continue;
    await waiveErrors(transaction, authority, planId, at);
    for (const [move, role] of WAY.slice(0, steps))
      await step(transaction, authority, { planId, move }, person(role, at));
    const remark = { planId, text: "请说明年度目标中数字的测算依据。", place: "goals.annual", threadId: null };
    if (steps === 3) await commentPlan(transaction, authority, remark, person("bureauReviewer", at));
  }
}

function person(role: Role, at: Date): PlanActor {
  return { name: demoAccountOf(role)?.name ?? role, role, at };
}

/** The sample's department with its units; its own office often has the department's name. */
async function writeTree(transaction: Transaction<Tables>, authority: string, readingId: string, at: Date) {
  const stored = await findReading(transaction, authority, readingId);
  if (stored === null) return;
  const { reading } = stored;
  const contents = reading.projects.map((project) => contentOfProject(reading, project, FISCAL_YEAR));
  const department = { id: newId(), kind: "department" } as const;
  const names = [...new Set(contents.map(({ spendingUnit }) => spendingUnit))];
  const units = names.map((name) => ({ id: newId(), kind: "unit" as const, name }));
  await insertOrganisations(transaction, authority, [department, ...units], at);
  const dated = { validFrom: SINCE, code: null, ended: false, reason: null };
  await insertNames(transaction, authority, [
    { ...dated, organisationId: department.id, name: contents[0]?.department ?? "", parentId: null },
    ...units.map(({ id, name }) => ({ ...dated, organisationId: id, name, parentId: department.id })),
  ]);
}

/** The sample is shown as it was published, so what holds a plan back is waived, visibly. */
async function waiveErrors(transaction: Transaction<Tables>, authority: string, planId: string, at: Date) {
  const head = await findHead(transaction, authority, planId);
  if (head === null) return;
  const { report } = await auditNewest(transaction, authority, head, at);
  const rules = new Set(report.findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule));
  for (const rule of rules) {
    const waiver = { planId, rule, indicator: null, reason: "演示数据：保留公开原文，不作修改。", until: WAIVED_UNTIL };
    await waiveFinding(transaction, authority, waiver, person("departmentReviewer", at));
  }
}

async function step(
  transaction: Transaction<Tables>,
  authority: string,
  { planId, move }: { readonly planId: string; readonly move: string },
  actor: PlanActor,
) {
  const head = await findHead(transaction, authority, planId);
  await movePlan(transaction, authority, { planId, move, seen: head?.digest ?? "", reason: null }, actor);
}
