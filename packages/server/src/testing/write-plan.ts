import type { Authority, TenantDatabase } from "../db/tenant-transaction.ts";
import { inTenant } from "../db/tenant-transaction.ts";
import { newId } from "../db/uuid.ts";
import { sealHistory } from "../history/seal-history.repository.ts";
import { createPlan } from "../plan/save-plan.ts";
import { actor, sampleContent, sampleRound } from "./sample-plan.ts";

/** One row or more in every table of the plans, for one authority. */
export async function writePlan(database: TenantDatabase, authority: Authority): Promise<void> {
  await inTenant(database, authority, async (transaction) => {
    const round = await sampleRound(transaction, authority);
    const editor = actor("unitEditor");
    const { planId } = await createPlan(
      transaction,
      authority,
      { ...round, kind: "plan", basePlanId: null, reason: null, content: sampleContent(), origin: { kind: "typed" } },
      editor,
    );
    const written = { authority, id: newId(), plan_id: planId, created_at: editor.at, created_by: editor.name };
    await transaction
      .insertInto("organisation_name")
      .values({
        authority,
        organisation_id: round.organisationId,
        valid_from: "2026-01-01",
        name: "示例单位001",
        code: null,
        parent_id: null,
        ended: false,
        reason: null,
      })
      .execute();
    await transaction
      .insertInto("finding_waiver")
      .values({ ...written, rule: "C03", indicator: null, reason: "另有办法", until: null })
      .execute();
    await transaction
      .insertInto("plan_comment")
      .values({ ...written, revision: 1, thread_id: null, place: null, text: "请核对" })
      .execute();
    await sealHistory(transaction, authority, new Date());
  });
}
