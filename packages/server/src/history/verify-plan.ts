import type { PlanComment, PlanWaiver } from "../plan/plan-notes.repository.ts";
import type { PlanEvent } from "../plan/plan-events.repository.ts";
import type { PlanHead } from "../plan/plan.repository.ts";
import { eventContent } from "./append-event.repository.ts";
import type { BrokenLink } from "./broken-link.ts";
import { CHAIN_START, digestOf, linkDigest } from "./digest.ts";
import { replayEvents } from "./replay-events.ts";
import type { SealedHead } from "./seal-history.repository.ts";

/** Everything stored of one plan, read in one snapshot. */
export interface StoredPlan {
  readonly head: PlanHead;
  readonly links: readonly PlanEvent[];
  /** As stored, and the digest of the content as it is now. */
  readonly revisions: readonly { readonly number: number; readonly digest: string; readonly content: unknown }[];
  readonly comments: readonly PlanComment[];
  readonly waivers: readonly PlanWaiver[];
  readonly seal: SealedHead | undefined;
}

/** The first place where a plan and its history do not hold together, or null. */
export function breakOfPlan(authority: string, plan: StoredPlan): BrokenLink | null {
  return breakOfChain(authority, plan.head, plan.links) ?? sealBreak(plan) ?? revisionBreak(plan) ?? noteBreak(plan);
}

/** The chain and the head alone: what a page proves whenever it shows a plan. */
export function breakOfChain(authority: string, head: PlanHead, links: readonly PlanEvent[]): BrokenLink | null {
  return brokenLink(authority, head.planId, links) ?? headBreak(head, links) ?? stateBreak(head, links);
}

function brokenLink(authority: string, planId: string, links: readonly PlanEvent[]): BrokenLink | null {
  let previous = CHAIN_START;
  for (const [index, link] of links.entries()) {
    const broken = { chain: "plan", planId, sequence: index + 1 } as const;
    if (link.sequence !== index + 1) return { ...broken, what: "missing" };
    const content = eventContent({ ...link, authority, planId });
    if (link.previousDigest !== previous || linkDigest(previous, content) !== link.digest)
      return { ...broken, what: "changed" };
    previous = link.digest;
  }
  return null;
}

function headBreak({ planId, history }: PlanHead, links: readonly PlanEvent[]): BrokenLink | null {
  const last = links.at(-1);
  if (links.length === history.length && last?.digest === history.digest) return null;
  const what = links.length < history.length ? "missing" : "headDiffers";
  return { chain: "plan", planId, sequence: history.length, what };
}

/** A state, a revision or a disclosure that no event made. */
function stateBreak(head: PlanHead, links: readonly PlanEvent[]): BrokenLink | null {
  const replayed = replayEvents(links);
  const same = (Object.keys(replayed) as (keyof typeof replayed)[]).every((key) => replayed[key] === head[key]);
  return same ? null : { chain: "plan", planId: head.planId, sequence: head.history.length, what: "stateDiffers" };
}

/** A seal remembers a link that the chain must still hold: whoever rewrites a whole chain is found here. */
function sealBreak({ head, links, seal }: StoredPlan): BrokenLink | null {
  if (seal === undefined || links[seal.length - 1]?.digest === seal.digest) return null;
  return { chain: "plan", planId: head.planId, sequence: seal.length, what: "sealDiffers" };
}

/** Each save names the digest of its revision; the content must still have it. */
function revisionBreak({ head, links, revisions }: StoredPlan): BrokenLink | null {
  const named = links.filter(({ kind }) => kind === "created" || kind === "saved");
  for (const { sequence, payload } of named) {
    const revision = revisions.find(({ number }) => number === payload.revision);
    if (revision?.digest === payload.digest && digestOf(revision?.content) === payload.digest) continue;
    return { chain: "plan", planId: head.planId, sequence, what: "revisionDiffers" };
  }
  if (revisions.length === named.length) return null;
  return { chain: "plan", planId: head.planId, sequence: head.history.length, what: "revisionDiffers" };
}

/** Comments and waivers stand in the history word for word. */
function noteBreak({ head, links, comments, waivers }: StoredPlan): BrokenLink | null {
  const written = links.filter(({ kind }) => kind === "commented" || kind === "waived");
  const notes = new Map<unknown, object>([...comments, ...waivers].map((note) => [note.id, note]));
  for (const { sequence, payload, actor, at } of written) {
    const note = notes.get(payload.id);
    const expected = { ...payload, by: actor, at: at.toISOString() };
    if (note !== undefined && digestOf({ ...note, at: (note as PlanComment).at.toISOString() }) === digestOf(expected))
      continue;
    return { chain: "plan", planId: head.planId, sequence, what: "noteDiffers" };
  }
  if (notes.size === written.length) return null;
  return { chain: "plan", planId: head.planId, sequence: head.history.length, what: "noteDiffers" };
}
