import type { ReadingDetail } from "@mingji/contract/reading";
import type { Language } from "@mingji/core/language";
import type { StoredReading } from "./reading.repository.ts";

/** A stored reading as the command line prints it. */
export async function presentReading(stored: StoredReading, language: Language): Promise<ReadingDetail> {
  const [{ readingToJson }, { auditToJson }] = await Promise.all([
    import("@mingji/core/plan/reading-json"),
    import("@mingji/core/audit/report-json"),
  ]);
  const { summary, reading, report, sourceText } = stored;
  return {
    summary,
    reading: readingToJson(reading, language),
    audit: auditToJson(reading, report, language),
    sourceText,
  };
}
