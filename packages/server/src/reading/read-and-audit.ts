import { readText } from "@mingji/documents/text/read-text";
import type { Reading } from "@mingji/core/plan/reading";
import type { AuditedDocument, SourceFile } from "./audited-document.ts";

/** Bytes to typed reading to findings: the one place where server and engine meet. Runs in the reading thread only. */
export async function readAndAudit(
  bytes: Uint8Array,
  { name, sha256 }: Pick<SourceFile, "name" | "sha256">,
): Promise<AuditedDocument> {
  const document = readText(bytes);
  const reading: Reading = {
    source: { name, sha256, format: document.format },
    form: "workbook",
    title: null,
    department: null,
    departmentRaw: null,
    fiscalYear: null,
    moneyUnit: null,
    columns: [],
    totals: [],
    projects: [],
    messages: document.messages,
    at: {},
  };
  const rulebook = { id: "none", version: "0", profile: "none", asOf: null };
  return {
    reading,
    report: { findings: [], outcomes: [], rulebook, inputDigest: sha256 },
    sourceText: document.text ?? null,
  };
}
