import type { PlanWaiverRecord } from "@mingji/contract/plan";
import type { WaiverEntry } from "@mingji/core/audit/waive";

/** The waivers of today, as the audit takes them. The server decides again at every move. */
export function waiversInForce(waivers: readonly PlanWaiverRecord[], now = new Date()): readonly WaiverEntry[] {
  const today = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
  return waivers
    .filter(({ until }) => until === null || until >= today)
    .map(({ rule, indicator, reason, by, until }) => ({ rule, project: null, indicator, reason, by, until }));
}
