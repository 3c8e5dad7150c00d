import type { Finding } from "@mingji/core/audit/report";
import type { IndicatorReading, ProjectReading, Reading } from "@mingji/core/plan/reading";
import type { Target } from "@mingji/core/target/target";
import type { Insertable } from "kysely";
import type { FindingTable, IndicatorTable, ProjectTable } from "../db/tables.ts";
import { storableJson, storableText } from "./storable.ts";

/** Which reading of which bureau the rows belong to. */
export interface ReadingKey {
  readonly authority: string;
  readonly reading_id: string;
}

export function projectRows(key: ReadingKey, projects: readonly ProjectReading[]): readonly Insertable<ProjectTable>[] {
  return projects.map((project, position) => ({
    ...key,
    position,
    name: storableText(project.name),
    code: textOrNull(project.code),
    spending_unit: textOrNull(project.spendingUnit),
    category: textOrNull(project.category),
    total_fen: project.funds.total?.fen ?? null,
    raw: storableJson({ ...project, indicators: undefined }),
  }));
}

export function indicatorRows(
  key: ReadingKey,
  projects: readonly ProjectReading[],
): readonly Insertable<IndicatorTable>[] {
  return projects.flatMap((project, projectPosition) =>
    project.indicators.map((indicator, position) => indicatorRow(key, projectPosition, position, indicator)),
  );
}

export function findingRows(key: ReadingKey, findings: readonly Finding[]): readonly Insertable<FindingTable>[] {
  return findings.map((finding, position) => ({
    ...key,
    position,
    rule: finding.rule,
    severity: finding.severity,
    project_position: finding.project,
    indicator_position: finding.indicator,
    field: finding.field,
    message_zh: storableText(finding.message.zh),
    message_en: storableText(finding.message.en),
    raw: storableJson(finding),
  }));
}

/** The sum of the printed project totals; null when none is printed. */
export function totalFen({ projects }: Reading): number | null {
  const totals = projects.map(({ funds }) => funds.total?.fen ?? null).filter((fen) => fen !== null);
  const sum = totals.reduce((total, fen) => total + fen, 0);
  return totals.length === 0 || !Number.isSafeInteger(sum) ? null : sum;
}

function indicatorRow(
  key: ReadingKey,
  projectPosition: number,
  position: number,
  indicator: IndicatorReading,
): Insertable<IndicatorTable> {
  return {
    ...key,
    project_position: projectPosition,
    position,
    level1: textOrNull(indicator.level1),
    level2: textOrNull(indicator.level2),
    name: storableText(indicator.name),
    annual_kind: indicator.annual?.kind ?? null,
    annual_op: indicator.annual?.op ?? null,
    annual_value: valueOf(indicator.annual),
    annual_unit: textOrNull(indicator.annual?.unit ?? null),
    period_kind: indicator.period?.kind ?? null,
    period_op: indicator.period?.op ?? null,
    period_value: valueOf(indicator.period),
    period_unit: textOrNull(indicator.period?.unit ?? null),
    weight: indicator.weight,
    raw: storableJson(indicator),
  };
}

function valueOf(target: Target | null): number | null {
  return target?.value ?? null;
}

function textOrNull(text: string | null): string | null {
  return text === null ? null : storableText(text);
}
