import type { Transaction } from "kysely";
import type { Tables } from "../db/tables.ts";
import { linkDigest } from "./digest.ts";

export type EventKind = "created" | "saved" | "moved" | "undone" | "waived" | "commented" | "reviewed" | "disclosed";

export interface NewEvent {
  readonly authority: string;
  readonly planId: string;
  readonly kind: EventKind;
  readonly payload: object;
  readonly actor: string;
  readonly actorRole: string;
  readonly at: Date;
}

/** The end of a plan's chain. */
export interface ChainEnd {
  readonly length: number;
  readonly digest: string;
}

/** Adds one link behind the given end; the caller holds the plan's head locked and writes the new end into it. */
export async function appendEvent(transaction: Transaction<Tables>, end: ChainEnd, event: NewEvent): Promise<ChainEnd> {
  const sequence = end.length + 1;
  const digest = linkDigest(end.digest, eventContent({ ...event, sequence }));
  await transaction
    .insertInto("plan_event")
    .values({
      authority: event.authority,
      plan_id: event.planId,
      sequence,
      kind: event.kind,
      payload: JSON.stringify(event.payload),
      actor: event.actor,
      actor_role: event.actorRole,
      at: event.at,
      previous_digest: end.digest,
      digest,
    })
    .execute();
  return { length: sequence, digest };
}

/** What a link's digest covers. */
export function eventContent(event: NewEvent & { readonly sequence: number }): object {
  const { authority, planId, sequence, kind, payload, actor, actorRole, at } = event;
  return { authority, planId, sequence, kind, payload, actor, actorRole, at: at.toISOString() };
}
