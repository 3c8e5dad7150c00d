import {
  commentPlan,
  comparePlan,
  createPlan,
  disclosePlan,
  getPlan,
  getPlanRevision,
  importPlans,
  listPlans,
  movePlan,
  type PlanHeadRecord,
  restorePlan,
  savePlan,
  undoMove,
  waiveFinding,
} from "@mingji/contract/plan";
import { importReading } from "@mingji/contract/reading";
import type { Role } from "@mingji/contract/role";
import { listRounds } from "@mingji/contract/round";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import { inTenant } from "../db/tenant-transaction.ts";
import { DEMO_AUTHORITY } from "../tenant.ts";
import { callerOf, refusalOf } from "../testing/call-app.ts";
import { sampleContent, sampleRound } from "../testing/sample-plan.ts";
import { openTestApp, type TestApp } from "../testing/test-app.ts";

const NEXT_YEAR = "2099-12-31";
let running: TestApp;
let place: Awaited<ReturnType<typeof sampleRound>>;
beforeAll(async () => {
  running = await openTestApp();
  place = await inTenant(running.dependencies.database, DEMO_AUTHORITY.code, (transaction) =>
    sampleRound(transaction, DEMO_AUTHORITY.code),
  );
});
afterAll(() => running.close());

const as = (role: Role | null) => callerOf(running.app, role);
const create = (change: Parameters<typeof sampleContent>[0] = {}) =>
  as("unitEditor")(createPlan, { body: { ...place, content: writable(change) } });
type Content = z.input<(typeof createPlan)["body"]>["content"];
/** The schema's arrays are writable. */
const writable = (change: Parameters<typeof sampleContent>[0] = {}) =>
  structuredClone(sampleContent(change)) as Content;
const move = (head: PlanHeadRecord, role: Role, id: string, reason: string | null = null) =>
  as(role)(movePlan, { params: { id: head.id }, body: { move: id, seen: head.digest, reason } });
const load = (head: PlanHeadRecord, role: Role = "unitEditor") => as(role)(getPlan, { params: { id: head.id } });

test("a plan goes its way through the API, and its page says what was done and what comes next", async () => {
  let head = await create();
  const first = await load(head);
  expect(first.head).toEqual(head);
  expect(first.revision).toMatchObject({ number: 1, content: sampleContent(), origin: { kind: "typed" } });
  expect(first.moves.map(({ id, heldBack }) => [id, heldBack])).toEqual([
    ["submit", null],
    ["withdraw", null],
  ]);
  expect([first.undo, first.may]).toEqual([
    null,
    { save: true, comment: true, waive: false, disclose: true, adjust: false },
  ]);
  head = await move(head, "unitEditor", "submit");
  head = await move(head, "unitApprover", "unitApprove");
  head = await move(head, "departmentReviewer", "departmentPass");
  head = await move(head, "bureauReviewer", "gradeExcellent");
  head = await move(head, "bureauApprover", "approve");
  head = await as("departmentReviewer")(disclosePlan, { params: { id: head.id }, body: { disclosure: "public" } });
  head = await move(head, "departmentReviewer", "publish");
  const last = await load(head, "auditor");
  expect([head.state, head.approvedRevision, head.publishedRevision]).toEqual(["published", 1, 1]);
  expect(last.history.events.map(({ kind, actorRole }) => [kind, actorRole])).toEqual([
    ["moved", "departmentReviewer"],
    ["disclosed", "departmentReviewer"],
    ["moved", "bureauApprover"],
    ["moved", "bureauReviewer"],
    ["moved", "departmentReviewer"],
    ["moved", "unitApprover"],
    ["moved", "unitEditor"],
    ["created", "unitEditor"],
  ]);
  expect([last.history.broken, last.moves, last.undo]).toEqual([null, [], null]);
  expect(last.may).toEqual({
    save: false,
    comment: false,
    waive: false,
    disclose: false,
    adjust: false,
  });
});

test("a stale save is refused with the newer revision, so that the two can be merged", async () => {
  const seen = await create();
  const save = (project: string, digest: string) =>
    as("unitEditor")(savePlan, { params: { id: seen.id }, body: { seen: digest, content: writable({ project }) } });
  const newer = await save("甲", seen.digest);
  expect(await refusalOf(save("乙", seen.digest))).toEqual({
    status: 409,
    code: "conflict",
    message: "这份计划刚被别人改过（第 2 稿），您的内容没有丢：请对照两份内容后再保存。",
    details: {
      revision: 2,
      digest: newer.digest,
      content: sampleContent({ project: "甲" }),
      createdAt: newer.updatedAt,
      createdBy: "单位经办01",
    },
  });
  expect((await save("乙", newer.digest)).revision).toBe(3);
});

test("a move of a revision that was changed meanwhile is refused", async () => {
  const seen = await create();
  await as("unitEditor")(savePlan, {
    params: { id: seen.id },
    body: { seen: seen.digest, content: writable({ project: "甲" }) },
  });
  expect(await refusalOf(move(seen, "unitEditor", "submit"))).toMatchObject({ status: 409, details: { revision: 2 } });
});

describe("taking back", () => {
  test("one's own last step is taken back while nobody took the next one; remarks do not count", async () => {
    const draft = await create();
    const submitted = await move(draft, "unitEditor", "submit");
    await as("unitApprover")(commentPlan, { params: { id: draft.id }, body: { text: "收到" } });
    const page = await load(submitted);
    expect(page.undo).toEqual({ move: "submit", title: { zh: "提交单位审批", en: "Submit to the unit's approver" } });
    expect((await load(submitted, "unitApprover")).undo).toBeNull();
    const undone = await as("unitEditor")(undoMove, { params: { id: draft.id }, body: { seen: draft.digest } });
    expect(undone.state).toBe("draft");
    const twice = as("unitEditor")(undoMove, { params: { id: draft.id }, body: { seen: draft.digest } });
    expect(await refusalOf(twice)).toMatchObject({ status: 409, code: "conflict" });
    expect((await load(draft)).history.broken).toBeNull();
  });

  test("not after the next step, and an approval taken back is no longer an approved revision", async () => {
    let head = await create();
    head = await move(head, "unitEditor", "submit");
    head = await move(head, "unitApprover", "unitApprove");
    const late = as("unitEditor")(undoMove, { params: { id: head.id }, body: { seen: head.digest } });
    expect((await refusalOf(late)).status).toBe(409);
    head = await move(head, "departmentReviewer", "departmentPass");
    head = await move(head, "bureauReviewer", "gradeExcellent");
    head = await move(head, "bureauApprover", "approve");
    head = await as("bureauApprover")(undoMove, { params: { id: head.id }, body: { seen: head.digest } });
    expect([head.state, head.approvedRevision]).toEqual(["bureauApproval", null]);
  });
});

test("a finding is waived with a reason and a day; the step it held back becomes free, and the finding stays visible", async () => {
  const head = await create({ indicators: [] });
  const before = await load(head);
  const held = before.moves.find(({ id }) => id === "submit")?.heldBack;
  expect(held?.refusal).toBe("audit");
  const rules = [...new Set(before.report.findings.filter((one) => one.severity === "error").map(({ rule }) => rule))];
  const waive = (rule: string, role: Role = "departmentReviewer", until = NEXT_YEAR) =>
    as(role)(waiveFinding, { params: { id: head.id }, body: { rule, indicator: null, reason: "另有批复", until } });
  expect((await refusalOf(waive("none"))).status).toBe(404);
  expect((await refusalOf(waive(rules[0] ?? "", "departmentReviewer", "2020-01-01"))).status).toBe(400);
  expect((await refusalOf(waive(rules[0] ?? "", "unitEditor"))).status).toBe(403);
  for (const rule of rules) await waive(rule);
  const after = await load(head);
  expect(after.moves.find(({ id }) => id === "submit")?.heldBack).toBeNull();
  expect(after.head.findings.error).toBe(0);
  expect(after.report.findings.length).toBe(before.report.findings.length);
  expect(after.waivers.map(({ rule, by, until }) => [rule, by, until])).toEqual(
    rules.map((rule) => [rule, "部门审核01", NEXT_YEAR]),
  );
  expect((await move(after.head, "unitEditor", "submit")).state).toBe("unitReview");
});

test("comments stand at a place, answer each other, and are kept in the history word for word", async () => {
  const head = await create();
  const say = (body: { text: string; place?: string; threadId?: string }) =>
    as("bureauReviewer")(commentPlan, { params: { id: head.id }, body });
  const comment = await say({ text: "请补充依据", place: "indicators.3.annual" });
  const answer = await say({ text: "<script>alert(1)</script>", threadId: comment.id });
  const page = await load(head);
  expect(page.comments).toEqual([comment, answer]);
  expect(page.history.events[0]?.payload).toMatchObject({ text: "<script>alert(1)</script>" });
  expect((await refusalOf(say({ text: "?", threadId: head.id }))).status).toBe(404);
  expect((await refusalOf(say({ text: " " }))).status).toBe(400);
});

test("disclosure follows the plan: classified content is refused, and the unit has no say after submitting", async () => {
  const head = await create();
  const disclose = (role: Role, disclosure: "public" | "classified" | "onApplication") =>
    as(role)(disclosePlan, { params: { id: head.id }, body: { disclosure } });
  expect(await refusalOf(disclose("unitEditor", "classified"))).toMatchObject({ status: 400, code: "bad-input" });
  expect((await disclose("unitEditor", "onApplication")).disclosure).toBe("onApplication");
  await move(head, "unitEditor", "submit");
  expect((await refusalOf(disclose("unitEditor", "public"))).status).toBe(409);
  expect((await disclose("departmentReviewer", "public")).disclosure).toBe("public");
});

test("an older revision is restored as a new one, and two are compared in the words of the trade", async () => {
  const first = await create();
  const [target] = sampleContent().indicators;
  const indicators = [{ ...target, annual: "≥40公里" }, ...sampleContent().indicators.slice(1)] as never;
  const second = await as("unitEditor")(savePlan, {
    params: { id: first.id },
    body: { seen: first.digest, content: writable({ indicators }) },
  });
  const compared = await as("auditor")(comparePlan, { params: { id: first.id }, query: { from: 1 } });
  expect([compared.from.revision, compared.to.revision]).toEqual([1, 2]);
  expect(compared.changes.map(({ text }) => text.zh)).toEqual(["调低：农村公路养护里程 ≥120公里 → ≥40公里（−67 %）"]);
  const restored = await as("unitEditor")(restorePlan, {
    params: { id: first.id },
    body: { seen: second.digest, revision: 1 },
  });
  expect([restored.revision, restored.digest]).toEqual([3, first.digest]);
  const revision = await as("auditor")(getPlanRevision, { params: { id: first.id, number: 3 } });
  expect(revision.origin).toEqual({ kind: "restored", revision: 1 });
  const last = await create();
  const across = { from: 2, fromPlan: first.id };
  const lastYear = await as("auditor")(comparePlan, { params: { id: last.id }, query: across });
  expect(lastYear.changes.map(({ text }) => text.zh)).toEqual(["调高：农村公路养护里程 ≥40公里 → ≥120公里（+200 %）"]);
});

test("an imported reading becomes one plan a project, once, however often it is asked", async () => {
  const file = new TextEncoder().encode("样表");
  const { summary } = await as("unitEditor")(importReading, { query: { name: "样表.txt" }, file });
  const ask = () => as("unitEditor")(importPlans, { body: { roundId: place.roundId, readingId: summary.id } });
  const [one, other] = await Promise.all([ask(), ask()]);
  const again = await ask();
  const ids = again.projects.map(({ planId }) => planId);
  expect(ids.length).toBe(summary.projects);
  expect([one.projects.map(({ planId }) => planId), other.projects.map(({ planId }) => planId)]).toEqual([ids, ids]);
  expect(again.projects.every(({ outcome }) => outcome === "unchanged")).toBe(true);
  expect(again.message).toBe(`新建 0 份计划，${summary.projects} 份已有，没有改动。`);
  const page = await as("auditor")(getPlan, { params: { id: ids[0] ?? "" } });
  expect(page.revision.origin).toEqual({ kind: "imported", readingId: summary.id, project: 0 });
});

test("a project whose unit is not in the tree makes no plan, and the answer names the unit", async () => {
  const stranger = await openTestApp();
  const { roundId } = await inTenant(stranger.dependencies.database, DEMO_AUTHORITY.code, (transaction) =>
    sampleRound(transaction, DEMO_AUTHORITY.code, "别的单位"),
  );
  const call = callerOf(stranger.app, "unitEditor");
  const file = new TextEncoder().encode("样表");
  const { summary } = await call(importReading, { query: { name: "样表.txt" }, file });
  const { projects, message } = await call(importPlans, { body: { roundId, readingId: summary.id } });
  expect(new Set(projects.map(({ outcome, planId }) => `${outcome} ${planId}`))).toEqual(new Set(["unknownUnit null"]));
  expect(message).toContain(projects[0]?.unit);
  await stranger.close();
});

test("the list pages by key and filters, and the round's counters say the same", async () => {
  const query = { round: place.roundId, limit: 3 };
  const ids: string[] = [];
  let after: string | undefined;
  do {
    const page = await as("auditor")(listPlans, { query: { ...query, ...(after === undefined ? {} : { after }) } });
    ids.push(...page.items.map(({ id }) => id));
    after = page.next ?? undefined;
  } while (after !== undefined);
  expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => a.localeCompare(b)));
  const rounds = await as("auditor")(listRounds, {});
  const counts = rounds.items.find(({ id }) => id === place.roundId)?.counts ?? [];
  expect(counts.reduce((sum, { plans }) => sum + plans, 0)).toBe(ids.length);
  const drafts = await as("auditor")(listPlans, { query: { ...query, limit: 200, state: "draft" } });
  expect(drafts.items.length).toBe(counts.find(({ state }) => state === "draft")?.plans);
  const elsewhere = { ...query, organisation: place.roundId };
  expect((await as("auditor")(listPlans, { query: elsewhere })).items).toEqual([]);
});

test("what is not there, what is too large and what is no plan are refusals, never crashes", async () => {
  const nowhere = "01890a5d-ac96-774b-bcce-b302099a8057";
  const place2 = { ...place, organisationId: nowhere };
  expect((await refusalOf(as("auditor")(getPlan, { params: { id: nowhere } }))).status).toBe(404);
  expect((await refusalOf(as("auditor")(getPlan, { params: { id: "x" } }))).status).toBe(400);
  expect((await refusalOf(as("auditor")(listPlans, { query: { round: nowhere } }))).status).toBe(404);
  expect((await refusalOf(as("unitEditor")(createPlan, { body: { ...place2, content: writable() } }))).status).toBe(
    404,
  );
  const goals = (length: number) => ({ goals: { period: null, annual: "目".repeat(length) } });
  expect((await refusalOf(create(goals(50_001)))).status).toBe(400);
  expect((await refusalOf(create(goals(4_000_000)))).status).toBe(413);
  const hostile = await create({ project: "a\u0000b\uD800", ...goals(50_000) });
  expect((await load(hostile)).history.broken).toBeNull();
  expect(running.logged).toEqual([]);
});
