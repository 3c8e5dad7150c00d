import { audit } from "@mingji/core/audit/audit";
import { settingsOf } from "@mingji/core/audit/settings";
import { extract } from "@mingji/core/extract/extract";
import { RULE_BOOK } from "@mingji/core/rules/rule-book";
import { readDocument } from "@mingji/documents/read-document";
import { findOfficeConverter } from "./office-converter.ts";
import type { AuditedDocument, SourceFile } from "./audited-document.ts";

/** Bytes to typed reading to findings: the one place where server and engine meet. Runs in the reading thread only. */
export async function readAndAudit(
  bytes: Uint8Array,
  { name, sha256 }: Pick<SourceFile, "name" | "sha256">,
): Promise<AuditedDocument> {
  const convert = await findOfficeConverter();
  const document = await readDocument(bytes, name, {
    clock: () => performance.now(),
    ...(convert === undefined ? {} : { convert }),
  });
  const reading = extract(document, { name, sha256, format: document.format });
  const settings = settingsOf({ reading });
  const report = audit(reading, { ruleBook: RULE_BOOK, settings, inputDigest: sha256 });
  return { reading, report, sourceText: document.text ?? null };
}
