import { MOVES } from "@mingji/core/workflow/move";
import { WORKFLOW_ROLES, type WorkflowRole } from "@mingji/core/workflow/role";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";
import type { EventKind } from "../history/append-event.repository.ts";

export interface PlanEvent {
  readonly sequence: number;
  readonly kind: EventKind;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly actor: string;
  readonly actorRole: string;
  readonly at: Date;
  readonly previousDigest: string;
  readonly digest: string;
}

/** A plan's whole history, first link first. */
export async function listEvents(db: Kysely<Tables>, authority: string, planId: string): Promise<readonly PlanEvent[]> {
  const rows = await db
    .selectFrom("plan_event")
    .selectAll()
    .where("authority", "=", authority)
    .where("plan_id", "=", planId)
    .orderBy("sequence")
    .execute();
  return rows.map((row) => ({
    sequence: row.sequence,
    kind: row.kind as EventKind,
    payload: row.payload as Readonly<Record<string, unknown>>,
    actor: row.actor,
    actorRole: row.actor_role,
    at: row.at,
    previousDigest: row.previous_digest,
    digest: row.digest,
  }));
}

/**
 * The roles in which a person took part since the plan last began its way anew (a return to draft):
 * who wrote counts as the unit's editor, who moved in the role of the move.
 */
export async function actedAs(
  db: Kysely<Tables>,
  authority: string,
  planId: string,
  person: string,
): Promise<ReadonlySet<WorkflowRole>> {
  return rolesTaken(await listEvents(db, authority, planId), person);
}

/** The same of a history that is loaded already. */
export function rolesTaken(events: readonly PlanEvent[], person: string): ReadonlySet<WorkflowRole> {
  const undone = new Set(events.filter(({ kind }) => kind === "undone").map(({ payload }) => payload.of));
  const restart = events.findLastIndex(
    ({ kind, payload, sequence }) =>
      kind === "moved" && payload.to === "draft" && !undone.has(sequence) && !isEditorsMove(payload.move),
  );
  const roles = new Set<WorkflowRole>();
  for (const event of events.slice(restart + 1)) {
    const role = WORKFLOW_ROLES.find((known) => known === event.actorRole);
    if (event.actor === person && role !== undefined && event.kind !== "commented") roles.add(role);
  }
  for (const event of events)
    if (event.actor === person && (event.kind === "created" || event.kind === "saved")) roles.add("unitEditor");
  return roles;
}

function isEditorsMove(move: unknown): boolean {
  return MOVES.find(({ id }) => id === move)?.role === "unitEditor";
}
