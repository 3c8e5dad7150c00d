import type { PlanState } from "@mingji/core/workflow/state";
import type { Disclosure } from "../plan/plan.repository.ts";
import type { PlanEvent } from "../plan/plan-events.repository.ts";

/** What a plan's head must say after its events: the history alone decides where a plan stands. */
export interface Replayed {
  readonly state: PlanState;
  readonly disclosure: Disclosure;
  readonly revision: number;
  readonly digest: string;
  readonly approvedRevision: number | null;
  readonly publishedRevision: number | null;
}

const BEGINNING: Replayed = {
  state: "draft",
  disclosure: "internal",
  revision: 0,
  digest: "",
  approvedRevision: null,
  publishedRevision: null,
};

/** Plays a plan's history from its first event to the last one given. */
export function replayEvents(events: readonly PlanEvent[]): Replayed {
  const before = new Map<number, Replayed>();
  let now = BEGINNING;
  for (const event of events) {
    before.set(event.sequence, now);
    now = after(now, event, before);
  }
  return now;
}

/** Payloads were written by this program; a verified chain proves that nothing else wrote them since. */
function after(now: Replayed, { kind, payload }: PlanEvent, before: ReadonlyMap<number, Replayed>): Replayed {
  if (kind === "created" || kind === "saved")
    return { ...now, revision: payload.revision as number, digest: payload.digest as string };
  if (kind === "moved") return moved(now, payload.to as PlanState);
  if (kind === "disclosed") return { ...now, disclosure: payload.to as Disclosure };
  if (kind !== "undone") return now;
  const earlier = before.get(payload.of as number) ?? now;
  return { ...earlier, disclosure: now.disclosure };
}

/** What a move makes of a head. */
export function moved<H extends Pick<Replayed, "revision" | "approvedRevision" | "publishedRevision">>(
  head: H,
  to: PlanState,
): H & { readonly state: PlanState } {
  return {
    ...head,
    state: to,
    approvedRevision: to === "approved" ? head.revision : head.approvedRevision,
    publishedRevision: to === "published" ? (head.approvedRevision ?? head.revision) : head.publishedRevision,
  };
}
