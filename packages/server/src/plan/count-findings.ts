import type { AuditReport } from "@mingji/core/audit/report";
import type { Severity } from "@mingji/core/message";

export function countFindings({ findings }: AuditReport): Readonly<Record<Severity, number>> {
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}
