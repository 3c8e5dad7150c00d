import type { Transaction } from "kysely";
import type { Tables } from "../db/tables.ts";
import { findHead, listPlanIds, listRevisionContents } from "../plan/plan.repository.ts";
import { listEvents } from "../plan/plan-events.repository.ts";
import { listComments, listWaivers } from "../plan/plan-notes.repository.ts";
import type { BrokenLink } from "./broken-link.ts";
import { CHAIN_START, linkDigest } from "./digest.ts";
import { listSeals, type SealedHead, type StoredSeal } from "./seal-history.repository.ts";
import { breakOfPlan } from "./verify-plan.ts";

export interface HistoryProof {
  readonly plans: number;
  readonly events: number;
  readonly seals: number;
  readonly broken: BrokenLink | null;
  /** Plans whose newest links no seal covers yet. */
  readonly unsealed: readonly string[];
}

/**
 * Proves every chain of an authority: links, heads, revisions, comments and waivers they name, and the seals over them.
 * Needs a transaction that reads one snapshot while others go on saving.
 */
export async function verifyHistory(transaction: Transaction<Tables>, authority: string): Promise<HistoryProof> {
  const seals = await listSeals(transaction, authority);
  const sealed = new Map(seals.flatMap(({ heads }) => heads).map((head) => [head.planId, head]));
  let broken = sealsBreak(authority, seals);
  let events = 0;
  const unsealed: string[] = [];
  const ids = await listPlanIds(transaction, authority);
  for (const planId of ids) {
    const plan = await loadStored(transaction, authority, planId, sealed.get(planId));
    if (plan === null) {
      broken ??= { chain: "plan", planId, sequence: 1, what: "headDiffers" };
      continue;
    }
    events += plan.links.length;
    broken ??= breakOfPlan(authority, plan);
    if (plan.seal?.length !== plan.head.history.length) unsealed.push(planId);
  }
  broken ??= vanishedPlan(sealed, new Set(ids));
  return { plans: ids.length, events, seals: seals.length, broken, unsealed };
}

async function loadStored(
  transaction: Transaction<Tables>,
  authority: string,
  planId: string,
  seal: SealedHead | undefined,
) {
  const head = await findHead(transaction, authority, planId);
  if (head === null) return null;
  const links = await listEvents(transaction, authority, planId);
  const revisions = await listRevisionContents(transaction, authority, planId);
  const comments = await listComments(transaction, authority, planId);
  const waivers = await listWaivers(transaction, authority, planId);
  return { head, links, revisions, comments, waivers, seal };
}

function sealsBreak(authority: string, seals: readonly StoredSeal[]): BrokenLink | null {
  let previous = CHAIN_START;
  for (const [index, { sequence, heads, at, previousDigest, digest }] of seals.entries()) {
    const broken = { chain: "authority", planId: null, sequence: index + 1 } as const;
    if (sequence !== index + 1) return { ...broken, what: "missing" };
    const expected = linkDigest(previous, { authority, sequence, heads, at: at.toISOString() });
    if (previousDigest !== previous || digest !== expected) return { ...broken, what: "changed" };
    previous = digest;
  }
  return null;
}

/** A plan that a seal names and that was taken out with everything of it. */
function vanishedPlan(sealed: ReadonlyMap<string, SealedHead>, present: ReadonlySet<string>): BrokenLink | null {
  const gone = [...sealed.values()].find(({ planId }) => !present.has(planId));
  return gone === undefined ? null : { chain: "plan", planId: gone.planId, sequence: 1, what: "missing" };
}
