import { adjustPlan, comparePlan, createPlan, disclosePlan, getPlan, movePlan, savePlan } from "@mingji/contract/plan";
import type { PlanHeadRecord } from "@mingji/contract/plan";
import type { Role } from "@mingji/contract/role";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inTenant } from "../db/tenant-transaction.ts";
import { DEMO_AUTHORITY } from "../tenant.ts";
import { callerOf, refusalOf } from "../testing/call-app.ts";
import { sampleContent, sampleRound } from "../testing/sample-plan.ts";
import { openTestApp, type TestApp } from "../testing/test-app.ts";

const { code } = DEMO_AUTHORITY;
let running: TestApp;
let place: Awaited<ReturnType<typeof sampleRound>>;
beforeAll(async () => {
  running = await openTestApp();
  place = await inTenant(running.dependencies.database, code, (one) => sampleRound(one, code));
});
afterAll(() => running.close());

const WAY: readonly (readonly [Role, string])[] = [
  ["unitEditor", "submit"],
  ["unitApprover", "unitApprove"],
  ["departmentReviewer", "departmentPass"],
  ["bureauReviewer", "gradeExcellent"],
  ["bureauApprover", "approve"],
];
const as = (role: Role) => callerOf(running.app, role);
const content = (change: Parameters<typeof sampleContent>[0] = {}) => structuredClone(sampleContent(change)) as never;
const move = ({ id, digest }: PlanHeadRecord, role: Role, step: string, reason: string | null = null) =>
  as(role)(movePlan, { params: { id }, body: { move: step, seen: digest, reason } });
const propose = ({ id }: PlanHeadRecord, kind: "adjustment" | "erratum") =>
  as("unitEditor")(adjustPlan, { params: { id }, body: { kind, reason: "年中追加预算" } });

async function approve(head: PlanHeadRecord): Promise<PlanHeadRecord> {
  let now = head;
  for (const [role, step] of WAY) now = await move(now, role, step);
  return now;
}

test("an adjustment is a proposal beside the approved plan: copied, compared, and on a way of its own", async () => {
  const draft = await as("unitEditor")(createPlan, { body: { ...place, content: content() } });
  expect((await refusalOf(propose(draft, "adjustment"))).status).toBe(409);
  const approved = await approve(draft);
  expect((await as("unitEditor")(getPlan, { params: { id: draft.id } })).may.adjust).toBe(true);
  const proposal = await propose(approved, "adjustment");
  const page = await as("auditor")(getPlan, { params: { id: proposal.id } });
  expect([page.kind, page.basePlanId, page.reason, page.head.state]).toEqual([
    "adjustment",
    draft.id,
    "年中追加预算",
    "draft",
  ]);
  expect(page.revision.origin).toEqual({ kind: "copied", planId: draft.id, revision: 1 });
  expect(await refusalOf(propose(approved, "adjustment"))).toMatchObject({
    status: 409,
    details: { plan: proposal.id },
  });
  const funds = ["total", "fiscalAppropriation"].map((source) => ({ source, amount: "130.00" }));
  const changed = await as("unitEditor")(savePlan, {
    params: { id: proposal.id },
    body: { seen: proposal.digest, content: content({ funds }) },
  });
  const compared = await as("bureauReviewer")(comparePlan, {
    params: { id: proposal.id },
    query: { from: 1, fromPlan: draft.id },
  });
  expect(compared.changes.map(({ text }) => text.zh)).toEqual([
    "资金总额 120.00万元 → 130.00万元（+10.00万元）",
    "财政拨款 120.00万元 → 130.00万元（+10.00万元）",
  ]);
  expect((await approve(changed)).state).toBe("approved");
  const base = await as("auditor")(getPlan, { params: { id: draft.id } });
  expect([base.head, base.history.broken]).toEqual([approved, null]);
  expect((await propose(approved, "adjustment")).state).toBe("draft");
});

test("an erratum corrects a published plan only", async () => {
  const draft = await as("unitEditor")(createPlan, { body: { ...place, content: content() } });
  const approved = await approve(draft);
  expect((await refusalOf(propose(approved, "erratum"))).status).toBe(409);
  const open = await as("departmentReviewer")(disclosePlan, {
    params: { id: draft.id },
    body: { disclosure: "public" },
  });
  const published = await move(open, "departmentReviewer", "publish");
  const erratum = await propose(published, "erratum");
  expect((await as("auditor")(getPlan, { params: { id: erratum.id } })).kind).toBe("erratum");
});
