import type { Transaction } from "kysely";
import type { Tables } from "../db/tables.ts";
import { authorityOf, inTenant, type TenantDatabase } from "../db/tenant-transaction.ts";
import { keepSealed } from "../history/keep-sealed.ts";
import { ensureAuthority } from "../installation.repository.ts";
import { commentPlan } from "../plan/comment-plan.ts";
import { movePlan } from "../plan/move-plan.ts";
import { findHead, type PlanHead } from "../plan/plan.repository.ts";
import { createPlan, savePlan } from "../plan/save-plan.ts";
import { undoMove } from "../plan/undo-move.ts";
import { actor, sampleContent, sampleRound } from "./sample-plan.ts";

export const PLANS_AUTHORITY = authorityOf("110003");
const AT_ONCE = 4;
const TYPED = { kind: "typed" } as const;

/** What a plan's head said when its change was acknowledged. */
export interface AcknowledgedPlan {
  readonly planId: string;
  readonly state: string;
  readonly revision: number;
  readonly length: number;
}

type Step = (transaction: Transaction<Tables>, head: PlanHead, turn: number) => Promise<PlanHead>;

const move =
  (id: string, role: Parameters<typeof actor>[0], reason: string | null = null): Step =>
  (transaction, { planId, digest }) =>
    movePlan(transaction, PLANS_AUTHORITY, { planId, move: id, seen: digest, reason }, actor(role));

const save: Step = (transaction, { planId, digest }, turn) => {
  const content = sampleContent({ project: `农村公路养护经费（第${turn}次修改）`, category: `${digest.slice(0, 8)}` });
  return savePlan(transaction, PLANS_AUTHORITY, { planId, seen: digest, content, origin: TYPED }, actor("unitEditor"));
};

const comment: Step = async (transaction, { planId }) => {
  const remark = { planId, text: "请核对", place: null, threadId: null };
  await commentPlan(transaction, PLANS_AUTHORITY, remark, actor("bureauReviewer"));
  return (await findHead(transaction, PLANS_AUTHORITY, planId)) ?? never(planId);
};

const undo: Step = (transaction, { planId, digest }) =>
  undoMove(transaction, PLANS_AUTHORITY, { planId, seen: digest }, actor("unitEditor"));

const LIFE: readonly Step[] = [
  save,
  comment,
  move("submit", "unitEditor"),
  undo,
  save,
  move("submit", "unitEditor"),
  move("unitApprove", "unitApprover"),
  move("departmentReturn", "departmentReviewer", "请补充"),
  save,
  move("submit", "unitEditor"),
];

/** Writes and moves plans until the process is killed; tells of a change only after the database acknowledged it. */
export async function writePlans(
  database: TenantDatabase,
  acknowledge: (plan: AcknowledgedPlan) => void,
): Promise<never> {
  await ensureAuthority(database.db, { code: PLANS_AUTHORITY, name: PLANS_AUTHORITY });
  const { changed } = keepSealed({ database, authority: PLANS_AUTHORITY, log: () => undefined, gatherMs: 20 });
  const place = await inTenant(database, PLANS_AUTHORITY, (one) => sampleRound(one, PLANS_AUTHORITY));
  const told = (head: PlanHead): PlanHead => {
    const { planId, state, revision, history } = head;
    acknowledge({ planId, state, revision, length: history.length });
    changed();
    return head;
  };
  const live = async (): Promise<never> => {
    for (;;) {
      const given = { ...place, kind: "plan", basePlanId: null, reason: null, content: sampleContent(), origin: TYPED };
      let head = told(
        await inTenant(database, PLANS_AUTHORITY, (one) =>
          createPlan(one, PLANS_AUTHORITY, given as Parameters<typeof createPlan>[2], actor("unitEditor")),
        ),
      );
      for (const [turn, step] of LIFE.entries()) {
        const before = head;
        head = told(await inTenant(database, PLANS_AUTHORITY, (one) => step(one, before, turn)));
      }
    }
  };
  return Promise.race(Array.from({ length: AT_ONCE }, live));
}

function never(planId: string): never {
  throw new Error(`plan ${planId} is gone`);
}
