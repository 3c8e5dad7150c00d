import type { PlanContent } from "@mingji/core/plan/plan-content";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createPlanDraft, type KeptDraft, type SaveOutcome } from "./plan-draft.ts";
import { entry, planContent } from "./testing/plan-content.ts";

const FIRST = planContent([entry("甲", "≥1次")]);
const SECOND = planContent([entry("甲", "≥2次")]);
const THIRD = planContent([entry("甲", "≥3次")]);
const known = { revision: 1, digest: "d1", content: FIRST };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function openDraft(answers: readonly SaveOutcome[], kept: KeptDraft | null = null) {
  const sent: (readonly [string, PlanContent])[] = [];
  const stored: (KeptDraft | null)[] = [];
  const waiting = [...answers];
  const draft = createPlanDraft({
    known,
    kept,
    save: (seen, content) => {
      sent.push([seen, content]);
      return Promise.resolve(waiting.shift() ?? { kind: "offline" });
    },
    keep: (now) => stored.push(now),
    onSaved: () => undefined,
    timing: { pause: 10, again: 100 },
  });
  draft.start();
  return { draft, sent, stored };
}

test("typing is saved once after a pause, on top of the revision that was seen", async () => {
  const { draft, sent, stored } = openDraft([{ kind: "saved", revision: 2, digest: "d2" }]);
  draft.edit(SECOND);
  draft.edit(THIRD);
  expect(draft.view().state).toEqual({ kind: "waiting" });
  await vi.advanceTimersByTimeAsync(20);
  expect(sent).toEqual([["d1", THIRD]]);
  expect([draft.view().state, draft.view().known.digest, stored.at(-1)]).toEqual([{ kind: "saved" }, "d2", null]);
});

test("undo and redo are edits too", async () => {
  const { draft } = openDraft([]);
  draft.edit(SECOND);
  draft.undo();
  expect([draft.view().content, draft.view().canUndo, draft.view().canRedo]).toEqual([FIRST, false, true]);
  draft.redo();
  expect(draft.view().content).toEqual(SECOND);
});

test("without the server the text is kept in the browser and sent again later", async () => {
  const { draft, sent, stored } = openDraft([{ kind: "offline" }, { kind: "saved", revision: 2, digest: "d2" }]);
  draft.edit(SECOND);
  await vi.advanceTimersByTimeAsync(20);
  expect([draft.view().state, stored.at(-1)]).toEqual([{ kind: "offline" }, { known, content: SECOND }]);
  await vi.advanceTimersByTimeAsync(200);
  expect([draft.view().state, sent.length]).toEqual([{ kind: "saved" }, 2]);
});

test("what was kept from an earlier visit is taken up and saved", async () => {
  const { draft, sent } = openDraft([{ kind: "saved", revision: 2, digest: "d2" }], { known, content: SECOND });
  expect(draft.view().content).toEqual(SECOND);
  await vi.advanceTimersByTimeAsync(20);
  expect(sent).toEqual([["d1", SECOND]]);
});

test("a stale save never overwrites: the person chooses, and the choice is saved on top of the other's", async () => {
  const theirs = { revision: 2, digest: "d2", content: THIRD };
  const { draft, sent } = openDraft([
    { kind: "conflict", by: "单位经办02", ...theirs },
    { kind: "saved", revision: 3, digest: "d3" },
  ]);
  draft.edit(SECOND);
  await vi.advanceTimersByTimeAsync(20);
  const { state, content } = draft.view();
  expect([state.kind, content]).toEqual(["conflict", SECOND]);
  draft.resolve([]);
  await vi.advanceTimersByTimeAsync(20);
  expect(sent).toEqual([
    ["d1", SECOND],
    ["d2", SECOND],
  ]);
  expect(draft.view().state).toEqual({ kind: "saved" });
});

test("a newer revision that comes with the page replaces what nobody typed in, and only then", () => {
  const { draft } = openDraft([]);
  draft.learn({ revision: 2, digest: "d2", content: SECOND });
  expect([draft.view().content, draft.view().known.digest]).toEqual([SECOND, "d2"]);
  draft.learn({ revision: 1, digest: "d1", content: FIRST });
  expect(draft.view().content).toEqual(SECOND);
});
