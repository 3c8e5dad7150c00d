import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";
import { listEvents, type PlanEvent } from "../plan/plan-events.repository.ts";
import { eventContent } from "./append-event.repository.ts";
import { CHAIN_START, linkDigest } from "./digest.ts";
import type { SealedHead } from "./seal-history.repository.ts";

/** The first place where the history does not hold, or null. */
export interface BrokenLink {
  readonly chain: "plan" | "authority";
  /** The plan of a broken plan chain. */
  readonly planId: string | null;
  readonly sequence: number;
  readonly what: "changed" | "missing" | "headDiffers" | "sealDiffers";
}

export interface HistoryProof {
  readonly plans: number;
  readonly events: number;
  readonly seals: number;
  readonly broken: BrokenLink | null;
  /** Plans whose newest links no seal covers yet. */
  readonly unsealed: readonly string[];
}

/** Proves every chain of an authority: links, heads, revisions they name, and the seals over them. */
export async function verifyHistory(db: Kysely<Tables>, authority: string): Promise<HistoryProof> {
  const heads = await db
    .selectFrom("plan_head")
    .select(["plan_id", "history_length", "history_digest"])
    .where("authority", "=", authority)
    .orderBy("plan_id")
    .execute();
  const sealed = new Map<string, SealedHead>();
  const seals = await verifySeals(db, authority, sealed);
  let events = 0;
  let broken: BrokenLink | null = seals.broken;
  for (const head of heads) {
    const links = await listEvents(db, authority, head.plan_id);
    events += links.length;
    broken ??= brokenLink(authority, head.plan_id, links);
    broken ??= headBreak(head, links);
    broken ??= sealBreak(head.plan_id, links, sealed.get(head.plan_id));
  }
  const unsealed = heads
    .filter((head) => sealed.get(head.plan_id)?.length !== head.history_length)
    .map(({ plan_id }) => plan_id);
  return { plans: heads.length, events, seals: seals.count, broken, unsealed };
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

function headBreak(
  head: { readonly plan_id: string; readonly history_length: number; readonly history_digest: string },
  links: readonly PlanEvent[],
): BrokenLink | null {
  const last = links.at(-1);
  if (links.length === head.history_length && last?.digest === head.history_digest) return null;
  return {
    chain: "plan",
    planId: head.plan_id,
    sequence: head.history_length,
    what: links.length < head.history_length ? "missing" : "headDiffers",
  };
}

/** A seal remembers a link that the chain must still hold: whoever rewrites a whole chain is found here. */
function sealBreak(planId: string, links: readonly PlanEvent[], seal: SealedHead | undefined): BrokenLink | null {
  if (seal === undefined || links[seal.length - 1]?.digest === seal.digest) return null;
  return { chain: "plan", planId, sequence: seal.length, what: "sealDiffers" };
}

async function verifySeals(
  db: Kysely<Tables>,
  authority: string,
  sealed: Map<string, SealedHead>,
): Promise<{ readonly count: number; readonly broken: BrokenLink | null }> {
  const seals = await db
    .selectFrom("history_seal")
    .selectAll()
    .where("authority", "=", authority)
    .orderBy("sequence")
    .execute();
  let previous = CHAIN_START;
  for (const [index, seal] of seals.entries()) {
    const heads = seal.heads as unknown as readonly SealedHead[];
    const digest = linkDigest(previous, { authority, sequence: seal.sequence, heads, at: seal.at.toISOString() });
    const broken = { chain: "authority", planId: null, sequence: index + 1 } as const;
    if (seal.sequence !== index + 1) return { count: seals.length, broken: { ...broken, what: "missing" } };
    if (seal.previous_digest !== previous || seal.digest !== digest)
      return { count: seals.length, broken: { ...broken, what: "changed" } };
    for (const head of heads) sealed.set(head.planId, head);
    previous = seal.digest;
  }
  return { count: seals.length, broken: null };
}
