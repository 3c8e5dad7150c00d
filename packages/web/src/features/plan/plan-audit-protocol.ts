import type { AuditReport } from "@mingji/core/audit/report";
import type { WaiverEntry } from "@mingji/core/audit/waive";
import type { PlanContent } from "@mingji/core/plan/plan-content";

export interface AuditRequest {
  readonly id: number;
  readonly content: PlanContent;
  readonly profile: string;
  readonly waivers: readonly WaiverEntry[];
}

export interface AuditReply {
  readonly id: number;
  readonly report: AuditReport;
}
