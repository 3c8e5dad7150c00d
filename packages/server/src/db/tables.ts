import type { ImportJobTable, ImportMappingTable } from "./import-tables.ts";
import type {
  BudgetRoundTable,
  FindingWaiverTable,
  HistorySealTable,
  OrganisationNameTable,
  OrganisationTable,
  PlanCommentTable,
  PlanCountTable,
  PlanEventTable,
  PlanHeadTable,
  PlanRevisionTable,
  PlanTable,
} from "./plan-tables.ts";
import type { Json, TenantRow } from "./row-types.ts";

/** What Kysely knows of the schema; the golden dump in the fixtures is the schema itself. */
export interface Tables {
  readonly finance_authority: { readonly code: string; readonly name: string };
  readonly installation: { readonly id: number; readonly kind: "demo" | "real"; readonly created_at: Date };
  readonly source_document: SourceDocumentTable;
  readonly reading: ReadingTable;
  readonly project: ProjectTable;
  readonly indicator: IndicatorTable;
  readonly finding: FindingTable;
  readonly import_run: ImportRunTable;
  readonly organisation: OrganisationTable;
  readonly organisation_name: OrganisationNameTable;
  readonly budget_round: BudgetRoundTable;
  readonly plan: PlanTable;
  readonly plan_revision: PlanRevisionTable;
  readonly plan_head: PlanHeadTable;
  readonly plan_event: PlanEventTable;
  readonly history_seal: HistorySealTable;
  readonly finding_waiver: FindingWaiverTable;
  readonly plan_comment: PlanCommentTable;
  readonly plan_count: PlanCountTable;
  readonly import_job: ImportJobTable;
  readonly import_mapping: ImportMappingTable;
}

export interface SourceDocumentTable extends TenantRow {
  readonly id: string;
  readonly sha256: string;
  readonly name: string;
  readonly format: string;
  readonly byte_count: number;
  readonly content: Uint8Array;
  readonly source_text: string | null;
}

export interface ReadingTable extends TenantRow {
  readonly id: string;
  readonly source_id: string;
  readonly form: string;
  readonly title: string | null;
  readonly department: string | null;
  readonly fiscal_year: number | null;
  readonly money_unit: string | null;
  readonly project_count: number;
  readonly indicator_count: number;
  readonly total_fen: number | null;
  readonly error_count: number;
  readonly warning_count: number;
  readonly info_count: number;
  readonly rulebook_id: string;
  readonly rulebook_version: string;
  readonly profile: string;
  readonly record: Json;
  readonly report: Json;
  readonly created_at: Date;
  readonly created_by: string;
}

export interface ProjectTable extends TenantRow {
  readonly reading_id: string;
  readonly position: number;
  readonly name: string;
  readonly code: string | null;
  readonly spending_unit: string | null;
  readonly category: string | null;
  readonly total_fen: number | null;
  readonly raw: Json;
}

export interface IndicatorTable extends TenantRow {
  readonly reading_id: string;
  readonly project_position: number;
  readonly position: number;
  readonly level1: string | null;
  readonly level2: string | null;
  readonly name: string;
  readonly annual_kind: string | null;
  readonly annual_op: string | null;
  readonly annual_value: number | null;
  readonly annual_unit: string | null;
  readonly period_kind: string | null;
  readonly period_op: string | null;
  readonly period_value: number | null;
  readonly period_unit: string | null;
  readonly weight: number | null;
  readonly raw: Json;
}

export interface FindingTable extends TenantRow {
  readonly reading_id: string;
  readonly position: number;
  readonly rule: string;
  readonly severity: string;
  readonly project_position: number | null;
  readonly indicator_position: number | null;
  readonly field: string | null;
  readonly message_zh: string;
  readonly message_en: string;
  readonly raw: Json;
}

export interface ImportRunTable extends TenantRow {
  readonly id: string;
  readonly reading_id: string;
  readonly file_name: string;
  readonly program_version: string;
  readonly actor: string;
  readonly started_at: Date;
  readonly finished_at: Date;
}
