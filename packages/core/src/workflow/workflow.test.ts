import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { movesFor, type MoveSituation, refusalOf } from "./allowed-moves.ts";
import { drawWorkflow } from "./draw.ts";
import { type Move, MOVES } from "./move.ts";
import { WORKFLOW_ROLES, type WorkflowRole } from "./role.ts";
import { EDITABLE_STATES, PLAN_STATES, type PlanState } from "./state.ts";

const SEED = 20_261_124;
const END: PlanState = "published";

const everyone: ReadonlySet<WorkflowRole> = new Set(WORKFLOW_ROLES);
const clean = (state: PlanState): MoveSituation => ({
  state,
  disclosure: "public",
  blockingFindings: 0,
  roles: everyone,
  actedAs: new Set(),
});

function reachable(from: PlanState): ReadonlySet<PlanState> {
  const seen = new Set<PlanState>([from]);
  for (const state of seen) for (const { to } of MOVES.filter((move) => move.from.includes(state))) seen.add(to);
  return seen;
}

describe("the table", () => {
  test("every state is reachable from a draft, and every state reaches publication: no dead end", () => {
    expect([...reachable("draft")].toSorted()).toEqual([...PLAN_STATES].toSorted());
    for (const state of PLAN_STATES) expect([state, reachable(state).has(END)]).toEqual([state, true]);
  });

  test("ids are unique and every return names a reason", () => {
    expect(new Set(MOVES.map(({ id }) => id)).size).toBe(MOVES.length);
    const order = [
      "draft",
      "unitReview",
      "departmentReview",
      "bureauReview",
      "bureauApproval",
      "approved",
      "published",
    ];
    for (const { id, from, to, needsReason } of MOVES) {
      const back = from.some((state) => order.indexOf(state) > order.indexOf(to) && order.includes(to));
      expect([id, back && !needsReason]).toEqual([id, false]);
    }
  });

  test("only the unit's editor holds a plan where its content may change", () => {
    for (const state of EDITABLE_STATES) {
      const leaving = MOVES.filter(({ from }) => from.includes(state));
      expect(new Set(leaving.map(({ role }) => role))).toEqual(new Set(["unitEditor"]));
    }
  });

  test("no way leads to approval without unit, department, reviewer and approver", () => {
    const needed = ["unitApprove", "departmentPass", "gradeExcellent", "approve"];
    for (const missing of needed) {
      const seen = new Set<PlanState>(["draft"]);
      const left = MOVES.filter(({ id }) => id !== missing);
      for (const state of seen) for (const { to } of left.filter((move) => move.from.includes(state))) seen.add(to);
      expect([missing, seen.has("approved")]).toEqual([missing, false]);
    }
  });
});

describe("a move is refused", () => {
  test.each([
    ["an unknown one", "fly", {}, "unknown"],
    ["from another state", "approve", { state: "draft" }, "state"],
    ["without the role", "submit", { roles: new Set<WorkflowRole>(["unitApprover"]) }, "role"],
    [
      "by whom took part before",
      "approve",
      { state: "bureauApproval", actedAs: new Set(["bureauReviewer"]) },
      "separation",
    ],
    ["with blocking findings", "submit", { blockingFindings: 1 }, "audit"],
    ["into publication when internal", "publish", { state: "approved", disclosure: "internal" }, "disclosure"],
    ["never when all is right", "submit", {}, null],
  ] as const)("%s", (_, id, change, refusal) => {
    expect(refusalOf(id, { ...clean("draft"), ...(change as Partial<MoveSituation>) })).toBe(refusal);
  });
});

test(`a walk by people with one role each never leaves the table and a person never judges own work (seed ${SEED})`, () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(20)), { maxLength: 60 }), (steps) => {
      let state: PlanState = "draft";
      const acted = new Map<number, Set<WorkflowRole>>();
      for (const [person, choice] of steps) {
        const role = WORKFLOW_ROLES[person % WORKFLOW_ROLES.length] ?? "unitEditor";
        const own = acted.get(person) ?? new Set<WorkflowRole>();
        const open: readonly { readonly move: Move }[] = movesFor({
          ...clean(state),
          roles: new Set([role]),
          actedAs: own,
        }).filter(({ refusal }) => refusal === null);
        const chosen: { readonly move: Move } | undefined = open[choice % Math.max(1, open.length)];
        if (chosen === undefined) continue;
        expect(chosen.move.from).toContain(state);
        expect(chosen.move.separate.some((one) => own.has(one))).toBe(false);
        state = chosen.move.to;
        acted.set(person, own.add(role));
      }
      expect(PLAN_STATES).toContain(state);
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test("the drawing names every state and every move", () => {
  const drawing = drawWorkflow("zh");
  for (const state of PLAN_STATES) expect(drawing).toContain(`as ${state}`);
  expect(drawing.match(/ --> /g)?.length).toBe(MOVES.reduce((sum, { from }) => sum + from.length, 0) + 2);
});
