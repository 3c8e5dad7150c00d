import { AppError } from "@mingji/core/app-error";
import type { Role } from "@mingji/contract/role";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OpenDatabase } from "../db/open-database.ts";
import { inTenant } from "../db/tenant-transaction.ts";
import { sealHistory } from "../history/seal-history.repository.ts";
import { verifyHistory } from "../history/verify-history.ts";
import { ensureAuthority } from "../installation.repository.ts";
import { DEMO_AUTHORITY } from "../tenant.ts";
import { actor, sampleContent, sampleRound } from "../testing/sample-plan.ts";
import { openTestDatabase } from "../testing/test-database.ts";
import { movePlan } from "./move-plan.ts";
import { findHead, findRevision, type PlanHead } from "./plan.repository.ts";
import { createPlan, savePlan } from "./save-plan.ts";

const { code } = DEMO_AUTHORITY;
const TYPED = { kind: "typed" } as const;
let database: OpenDatabase;
let round: Awaited<ReturnType<typeof sampleRound>>;
beforeAll(async () => {
  database = await openTestDatabase();
  await ensureAuthority(database.db, DEMO_AUTHORITY);
  round = await inTenant(database, code, (transaction) => sampleRound(transaction, code));
});
afterAll(() => database.close());

const create = (content = sampleContent()) =>
  inTenant(database, code, (transaction) =>
    createPlan(
      transaction,
      code,
      { ...round, kind: "plan", basePlanId: null, reason: null, content, origin: TYPED },
      actor("unitEditor"),
    ),
  );
const move = (head: PlanHead, id: string, role: Role, number = 1, reason: string | null = null) =>
  inTenant(database, code, (transaction) =>
    movePlan(transaction, code, { planId: head.planId, move: id, seen: head.digest, reason }, actor(role, number)),
  );
const save = (head: PlanHead, content = sampleContent(), seen = head.digest) =>
  inTenant(database, code, (transaction) =>
    savePlan(transaction, code, { planId: head.planId, seen, content, origin: TYPED }, actor("unitEditor")),
  );

async function refusalOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof AppError)) throw new Error("no refusal", { cause: error });
  const { refusal } = error.values;
  return typeof refusal === "string" ? refusal : error.code;
}

test("a plan goes its whole way, and what was approved stays what was approved", async () => {
  let head = await create();
  expect([head.state, head.revision, head.findings.error]).toEqual(["draft", 1, 0]);
  head = await move(head, "submit", "unitEditor");
  head = await move(head, "unitApprove", "unitApprover");
  head = await move(head, "departmentPass", "departmentReviewer");
  head = await move(head, "gradeExcellent", "bureauReviewer");
  head = await move(head, "approve", "bureauApprover");
  expect([head.state, head.approvedRevision, head.history.length]).toEqual(["approved", 1, 6]);
  expect(await refusalOf(save(head))).toBe("conflict");
  expect(await refusalOf(move(head, "publish", "departmentReviewer"))).toBe("disclosure");
  const revision = await inTenant(database, code, (transaction) => findRevision(transaction, code, head.planId, 1));
  expect(revision?.content).toEqual(sampleContent());
});

describe("a move is refused", () => {
  test("when the plan changed since it was seen", async () => {
    const seen = await create();
    await save(seen, sampleContent({ project: "农村公路养护经费（修改）" }));
    expect(await refusalOf(move(seen, "submit", "unitEditor"))).toBe("conflict");
    expect(await refusalOf(save(seen, sampleContent({ project: "另一处修改" })))).toBe("conflict");
  });

  test("with open findings of severity error, by a wrong role, without a reason, and by whom wrote the plan", async () => {
    const empty = await create(sampleContent({ indicators: [] }));
    expect(await refusalOf(move(empty, "submit", "unitEditor"))).toBe("audit");
    const head = await create();
    expect(await refusalOf(move(head, "submit", "unitApprover"))).toBe("role");
    expect(await refusalOf(move(head, "withdraw", "unitEditor"))).toBe("bad-input");
    const submitted = await move(head, "submit", "unitEditor");
    const same = { ...actor("unitApprover"), name: actor("unitEditor").name };
    const approveOwn = inTenant(database, code, (transaction) =>
      movePlan(
        transaction,
        code,
        { planId: head.planId, move: "unitApprove", seen: submitted.digest, reason: null },
        same,
      ),
    );
    expect(await refusalOf(approveOwn)).toBe("separation");
  });
});

test("a return gives the plan back to its editor with everything in it, and the way begins anew", async () => {
  let head = await create();
  head = await move(head, "submit", "unitEditor");
  head = await move(head, "unitApprove", "unitApprover");
  head = await move(head, "departmentReturn", "departmentReviewer", 1, "请补充成本测算");
  expect([head.state, head.revision]).toEqual(["draft", 1]);
  head = await save(
    head,
    sampleContent({ goals: { period: null, annual: "2026年12月底前养护农村公路120公里，每公里成本不超过1万元。" } }),
  );
  expect(head.revision).toBe(2);
  expect((await move(head, "submit", "unitEditor")).state).toBe("unitReview");
});

test("the same content saved again makes no revision", async () => {
  const head = await create();
  expect(await save(head)).toEqual(head);
});

test("two editors who save at once: one is kept, the other is told and loses nothing", async () => {
  const head = await create();
  const contents = ["甲", "乙"].map((name) => sampleContent({ project: `农村公路养护经费${name}` }));
  const results = await Promise.allSettled(contents.map((content) => save(head, content)));
  expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

test("the round's counters are those of its plans", async () => {
  const counted = await sql<{ readonly state: string; readonly plans: number; readonly fen: number }>`
    select state, sum(plans)::int as plans, sum(total_fen)::bigint as fen from plan_count where authority = ${code} group by 1 having sum(plans) <> 0 order by 1`.execute(
    database.db,
  );
  const real = await sql<{ readonly state: string; readonly plans: number; readonly fen: number }>`
    select state, count(*)::int as plans, sum(total_fen)::bigint as fen from plan_head where authority = ${code} group by 1 order by 1`.execute(
    database.db,
  );
  expect(counted.rows).toEqual(real.rows);
});

describe("history", () => {
  const prove = () => inTenant(database, code, (transaction) => verifyHistory(transaction, code));

  test("holds, and names what no seal covers yet", async () => {
    const before = await prove();
    expect(before.broken).toBeNull();
    expect(before.unsealed.length).toBe(before.plans);
    await inTenant(database, code, (transaction) => sealHistory(transaction, code, new Date()));
    const after = await prove();
    expect([after.broken, after.unsealed, after.seals]).toEqual([null, [], 1]);
    expect(await inTenant(database, code, (transaction) => sealHistory(transaction, code, new Date()))).toBe(0);
  });

  test("a request can neither change nor delete a link", async () => {
    const change = inTenant(database, code, (transaction) =>
      sql`update plan_event set actor = 'x' where authority = ${code}`.execute(transaction),
    );
    await expect(change).rejects.toThrow("permission denied");
    const deletion = inTenant(database, code, (transaction) =>
      sql`delete from plan_event where authority = ${code}`.execute(transaction),
    );
    await expect(deletion).rejects.toThrow("permission denied");
  });

  test("a manual change of a link, of a head, and a whole chain written anew are found and named", async () => {
    const head = await create();
    await inTenant(database, code, (transaction) => sealHistory(transaction, code, new Date()));
    await sql`update plan_event set actor = 'unitEditor09' where plan_id = ${head.planId}`.execute(database.db);
    expect((await prove()).broken).toEqual({ chain: "plan", planId: head.planId, sequence: 1, what: "changed" });
    await sql`update plan_event set actor = 'unitEditor01' where plan_id = ${head.planId}`.execute(database.db);
    expect((await prove()).broken).toBeNull();
    await sql`update plan_head set history_length = 2 where plan_id = ${head.planId}`.execute(database.db);
    expect((await prove()).broken).toEqual({ chain: "plan", planId: head.planId, sequence: 2, what: "missing" });
    await sql`update plan_head set history_length = 1 where plan_id = ${head.planId}`.execute(database.db);
    await sql`update history_seal set at = at + interval '1 second' where sequence = 1`.execute(database.db);
    expect((await prove()).broken).toEqual({ chain: "authority", planId: null, sequence: 1, what: "changed" });
  });
});

test("a plan of another authority is not there", async () => {
  const head = await create();
  const other = await inTenant(database, "888888" as typeof code, (transaction) =>
    findHead(transaction, code, head.planId),
  );
  expect(other).toBeNull();
});
