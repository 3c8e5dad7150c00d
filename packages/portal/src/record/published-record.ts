import type { Locator } from "@mingji/core/document/locator";
import type { Bilingual } from "@mingji/core/language";
import type { MoneyUnit } from "@mingji/core/money";
import type { Severity } from "@mingji/core/message";
import type { FormId, IndicatorColumn, ProjectReading } from "@mingji/core/plan/reading";

/** One project of one year as the public may see it. Only records marked public become one. */
export interface PublishedRecord {
  /** The same over the years: department, unit and name decide it. */
  readonly lineage: string;
  /** Of this year's record: lineage and year. */
  readonly id: string;
  readonly authority: string;
  readonly department: string;
  readonly unit: string;
  /** null when the form prints no year. */
  readonly year: number | null;
  readonly form: FormId;
  readonly columns: readonly IndicatorColumn[];
  readonly moneyUnit: MoneyUnit;
  readonly project: ProjectReading;
  readonly source: RecordSource;
  readonly findings: readonly PublishedFinding[];
  readonly errata: readonly Erratum[];
}

export interface RecordSource {
  readonly name: string;
  readonly sha256: string;
  readonly at: Locator;
}

export interface PublishedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly indicator: number | null;
  readonly message: Bilingual;
  readonly clause: Bilingual;
}

/** A correction after publication: what was wrong, what it is now. */
export interface Erratum {
  readonly day: string;
  readonly text: string;
}
