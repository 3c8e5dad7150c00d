import type { Json, TenantRow } from "./row-types.ts";

export interface OrganisationTable extends TenantRow {
  readonly id: string;
  readonly kind: "department" | "unit";
  readonly created_at: Date;
}

export interface OrganisationNameTable extends TenantRow {
  readonly organisation_id: string;
  /** ISO day. */
  readonly valid_from: string;
  readonly name: string;
  readonly code: string | null;
  readonly parent_id: string | null;
  readonly ended: boolean;
  readonly reason: string | null;
}

export interface BudgetRoundTable extends TenantRow {
  readonly id: string;
  readonly fiscal_year: number;
  readonly title: string;
  readonly profile: string;
  readonly deadlines: Json;
  readonly opened_at: Date;
}

export interface PlanTable extends TenantRow {
  readonly id: string;
  readonly round_id: string;
  readonly organisation_id: string;
  readonly kind: "plan" | "additional" | "adjustment" | "erratum";
  readonly base_plan_id: string | null;
  readonly reason: string | null;
  readonly created_at: Date;
  readonly created_by: string;
}

export interface PlanRevisionTable extends TenantRow {
  readonly plan_id: string;
  readonly number: number;
  readonly digest: string;
  readonly content: Json;
  readonly origin: Json;
  readonly report: Json;
  readonly rulebook_version: string;
  readonly profile: string;
  readonly error_count: number;
  readonly warning_count: number;
  readonly info_count: number;
  readonly created_at: Date;
  readonly created_by: string;
}

export interface PlanHeadTable extends TenantRow {
  readonly plan_id: string;
  readonly round_id: string;
  readonly organisation_id: string;
  readonly state: string;
  readonly disclosure: string;
  readonly project: string;
  readonly unit: string;
  readonly department: string;
  readonly total_fen: number | null;
  readonly revision: number;
  readonly digest: string;
  readonly approved_revision: number | null;
  readonly published_revision: number | null;
  readonly error_count: number;
  readonly warning_count: number;
  readonly info_count: number;
  readonly history_length: number;
  readonly history_digest: string;
  readonly updated_at: Date;
}

export interface PlanEventTable extends TenantRow {
  readonly plan_id: string;
  readonly sequence: number;
  readonly kind: string;
  readonly payload: Json;
  readonly actor: string;
  readonly actor_role: string;
  readonly at: Date;
  readonly previous_digest: string;
  readonly digest: string;
}

export interface HistorySealTable extends TenantRow {
  readonly sequence: number;
  readonly heads: Json;
  readonly at: Date;
  readonly previous_digest: string;
  readonly digest: string;
}

export interface FindingWaiverTable extends TenantRow {
  readonly id: string;
  readonly plan_id: string;
  readonly rule: string;
  readonly indicator: string | null;
  readonly reason: string;
  readonly until: string | null;
  readonly created_at: Date;
  readonly created_by: string;
}

export interface PlanCommentTable extends TenantRow {
  readonly id: string;
  readonly plan_id: string;
  readonly revision: number;
  readonly thread_id: string | null;
  readonly place: string | null;
  readonly text: string;
  readonly created_at: Date;
  readonly created_by: string;
}

export interface PlanCountTable extends TenantRow {
  readonly round_id: string;
  readonly organisation_id: string;
  readonly state: string;
  readonly plans: number;
  readonly total_fen: number;
}
