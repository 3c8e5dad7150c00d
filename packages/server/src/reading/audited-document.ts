import type { AuditReport } from "@mingji/core/audit/report";
import type { Reading } from "@mingji/core/plan/reading";

/** What reading, extraction and audit make of one file. */
export interface AuditedDocument {
  readonly reading: Reading;
  readonly report: AuditReport;
  /** The decoded text of a text or Markdown file. */
  readonly sourceText: string | null;
}

/** A file that lies on the disk, with the digest of its bytes. */
export interface SourceFile {
  readonly path: string;
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
}
