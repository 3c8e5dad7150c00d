import { ApiError } from "@mingji/contract/client";
import { savePlan } from "@mingji/contract/plan";
import type { PlanContent } from "@mingji/core/plan/plan-content";
import { call } from "../../../lib/call.ts";
import type { SaveOutcome } from "../plan-draft.ts";

type WritableContent = Parameters<typeof call<typeof savePlan>>[1]["body"]["content"];

/** Saves what was typed on top of the revision that was seen; a refusal is an outcome, not an exception. */
export async function savePlanContent(id: string, seen: string, content: PlanContent): Promise<SaveOutcome> {
  try {
    const head = await call(savePlan, { params: { id }, body: { seen, content: content as WritableContent } });
    return { kind: "saved", revision: head.revision, digest: head.digest };
  } catch (error) {
    if (!(error instanceof ApiError)) return { kind: "refused", message: String(error) };
    if (error.status === 0) return { kind: "offline" };
    return conflictOf(error) ?? { kind: "refused", message: error.message };
  }
}

/** The newer revision that the refusal carries. */
function conflictOf({ status, details }: ApiError): SaveOutcome | null {
  const { revision, digest, content, createdBy } = details;
  if (status !== 409 || typeof revision !== "number" || typeof digest !== "string") return null;
  if (typeof content !== "object" || content === null) return null;
  // The server wrote it by the contract's schema.
  const theirs = content as PlanContent;
  return { kind: "conflict", revision, digest, content: theirs, by: typeof createdBy === "string" ? createdBy : "" };
}
