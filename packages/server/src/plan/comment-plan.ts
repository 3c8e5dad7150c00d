import { AppError } from "@mingji/core/app-error";
import type { Transaction } from "kysely";
import type { Tables } from "../db/tables.ts";
import { newId } from "../db/uuid.ts";
import { appendEvent } from "../history/append-event.repository.ts";
import { storableText } from "../reading/storable.ts";
import { lockPlan } from "./lock-plan.ts";
import type { PlanActor } from "./plan-actor.ts";
import { insertComment, listComments, type PlanComment } from "./plan-notes.repository.ts";
import { writeHead } from "./write-plan.repository.ts";

export interface CommentPlan {
  readonly planId: string;
  readonly text: string;
  readonly place: string | null;
  readonly threadId: string | null;
}

/** A remark on the newest revision, in the caller's transaction; it stands in the history word for word. */
export async function commentPlan(
  transaction: Transaction<Tables>,
  authority: string,
  { planId, text, place, threadId }: CommentPlan,
  actor: PlanActor,
): Promise<PlanComment> {
  const head = await lockPlan(transaction, authority, planId);
  const known = threadId === null ? [] : await listComments(transaction, authority, planId);
  if (threadId !== null && !known.some(({ id }) => id === threadId)) throw unknownThread();
  const stated = {
    id: newId(),
    revision: head.revision,
    threadId,
    place: place === null ? null : storableText(place),
    text: storableText(text),
  };
  await insertComment(transaction, authority, planId, stated, actor);
  const history = await appendEvent(transaction, head.history, {
    authority,
    planId,
    kind: "commented",
    payload: stated,
    actor: actor.name,
    actorRole: actor.role,
    at: actor.at,
  });
  await writeHead(transaction, authority, { ...head, history, updatedAt: actor.at }, false);
  return { ...stated, by: actor.name, at: actor.at };
}

function unknownThread(): AppError {
  return new AppError("not-found", {
    zh: "没有找到要回复的意见。",
    en: "There is no such comment in this plan to answer.",
  });
}
