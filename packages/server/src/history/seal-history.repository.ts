import type { Kysely, Transaction } from "kysely";
import type { Tables } from "../db/tables.ts";
import { CHAIN_START, linkDigest } from "./digest.ts";

export interface SealedHead {
  readonly planId: string;
  readonly length: number;
  readonly digest: string;
}

/** Heads in one seal: bounds a row after a large import. */
const HEADS_A_SEAL = 5_000;

/** A transaction that began before a seal may commit after it; none of ours lives this long. */
const LONGEST_TRANSACTION_MS = 600_000;

/**
 * Seals the heads that moved since the last seal into the authority's own chain, in one link. Returns how many were
 * sealed. Two servers that seal together collide on the sequence number, and one of them tries again later.
 */
export async function sealHistory(transaction: Transaction<Tables>, authority: string, now: Date): Promise<number> {
  const last = await lastSeal(transaction, authority);
  const since = new Date(last.at.getTime() - LONGEST_TRANSACTION_MS);
  const known = await sealedSince(transaction, authority, since);
  const moved = await headsSince(transaction, authority, since);
  const heads = moved.filter(({ planId, digest }) => known.get(planId) !== digest).slice(0, HEADS_A_SEAL);
  if (heads.length === 0) return 0;
  const sequence = last.sequence + 1;
  await transaction
    .insertInto("history_seal")
    .values({
      authority,
      sequence,
      heads: JSON.stringify(heads),
      at: now,
      previous_digest: last.digest,
      digest: linkDigest(last.digest, { authority, sequence, heads, at: now.toISOString() }),
    })
    .execute();
  return heads.length;
}

export interface StoredSeal {
  readonly sequence: number;
  readonly heads: readonly SealedHead[];
  readonly at: Date;
  readonly previousDigest: string;
  readonly digest: string;
}

/** The authority's whole chain, first link first. */
export async function listSeals(db: Kysely<Tables>, authority: string): Promise<readonly StoredSeal[]> {
  const rows = await db
    .selectFrom("history_seal")
    .selectAll()
    .where("authority", "=", authority)
    .orderBy("sequence")
    .execute();
  return rows.map(({ sequence, heads, at, previous_digest, digest }) => ({
    sequence,
    // Written by this program from this type.
    heads: heads as unknown as readonly SealedHead[],
    at,
    previousDigest: previous_digest,
    digest,
  }));
}

async function lastSeal(transaction: Transaction<Tables>, authority: string) {
  const row = await transaction
    .selectFrom("history_seal")
    .select(["sequence", "digest", "at"])
    .where("authority", "=", authority)
    .orderBy("sequence", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ?? { sequence: 0, digest: CHAIN_START, at: new Date(LONGEST_TRANSACTION_MS) };
}

/** The last sealed digest of each plan in the recent seals. */
async function sealedSince(
  transaction: Transaction<Tables>,
  authority: string,
  since: Date,
): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction
    .selectFrom("history_seal")
    .select("heads")
    .where("authority", "=", authority)
    .where("at", ">=", since)
    .orderBy("sequence")
    .execute();
  const heads = rows.flatMap((row) => row.heads as unknown as readonly SealedHead[]);
  return new Map(heads.map(({ planId, digest }) => [planId, digest]));
}

async function headsSince(
  transaction: Transaction<Tables>,
  authority: string,
  since: Date,
): Promise<readonly SealedHead[]> {
  const rows = await transaction
    .selectFrom("plan_head")
    .select(["plan_id", "history_length", "history_digest"])
    .where("authority", "=", authority)
    .where("updated_at", ">=", since)
    .orderBy("updated_at")
    .orderBy("plan_id")
    .execute();
  return rows.map((row) => ({ planId: row.plan_id, length: row.history_length, digest: row.history_digest }));
}
