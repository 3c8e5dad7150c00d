import type { ReadingDetail } from "@mingji/contract/reading";
import type { Language } from "@mingji/core/language";
import type { StoredReading } from "./reading.repository.ts";

/** A stored reading as the command line prints it. */
export async function presentReading(stored: StoredReading, _language: Language): Promise<ReadingDetail> {
  const { summary, reading, report, sourceText } = stored;
  return { summary, reading: { ...reading }, audit: { ...report }, sourceText };
}
