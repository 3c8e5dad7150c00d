import { audit } from "@mingji/core/audit/audit";
import type { AuditReport } from "@mingji/core/audit/report";
import { settingsOf } from "@mingji/core/audit/settings";
import { extract } from "@mingji/core/extract/extract";
import type { Message } from "@mingji/core/message";
import type { Reading } from "@mingji/core/plan/reading";
import { RULE_BOOK } from "@mingji/core/rules/rule-book";
import { limitMessage, READ_LIMITS } from "@mingji/documents/limits";
import { readDocument } from "@mingji/documents/read-document";
import { pdfAssets } from "../../lib/pdf-assets.ts";
import type { RuleTexts } from "../../lib/rule-texts.ts";
import type { Checked, CheckSettings, CheckStage } from "./check-protocol.ts";

/** A browser tab has less memory than a server. */
const LIMITS = { ...READ_LIMITS, fileBytes: 128 * 1024 * 1024, cells: 1_000_000, inflatedBytes: 256 * 1024 * 1024 };

const RULE_TEXTS: RuleTexts = Object.fromEntries(RULE_BOOK.rules.map(({ id, title, why }) => [id, { title, why }]));

/** Reads, extracts and audits one file with the same core as the server and the command line. */
export async function checkFile(
  file: File,
  settings: CheckSettings,
  onStage: (stage: CheckStage) => void,
): Promise<{ readonly checked: Checked } | { readonly reason: Message }> {
  onStage("reading");
  if (file.size > LIMITS.fileBytes) return { reason: limitMessage("fileBytes", LIMITS, file.size, file.name) };
  const bytes = await bytesOf(file);
  if (bytes === null) return { reason: unopened(file.name) };
  const sha256 = hex(await crypto.subtle.digest("SHA-256", bytes));
  const document = await readDocument(bytes, file.name, {
    limits: LIMITS,
    clock: () => performance.now(),
    pdfAssets: pdfAssets(self.location.href),
  });
  const refusal = document.messages.find(({ severity }) => severity === "error");
  if (document.blocks.length === 0 && refusal !== undefined) return { reason: refusal };
  onStage("extracting");
  const reading = extract(document, { name: file.name, sha256, format: document.format });
  onStage("auditing");
  return { checked: { reading, document, ...auditReading(reading, settings) } };
}

/** null for a folder that was dropped, or a file that has gone or is locked. */
async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

function unopened(name: string): Message {
  return {
    code: "file-unopened",
    severity: "error",
    text: {
      zh: "打不开 {name}：它可能是文件夹，或已被移走、正被其他程序占用。请关闭占用它的程序，选择其中的文件后再试。",
      en: "{name} cannot be opened: it may be a folder, or was moved, or another program holds it. Close that program, choose the files themselves, and try again.",
    },
    values: { name },
  };
}

/** The findings under other settings, without reading the file again. */
export function auditReading(
  reading: Reading,
  { profile, coverage }: CheckSettings,
): { readonly report: AuditReport; readonly rules: RuleTexts } {
  const report = audit(reading, {
    ruleBook: RULE_BOOK,
    settings: settingsOf({ profile, coverage, reading }),
    inputDigest: reading.source.sha256,
  });
  return { report, rules: RULE_TEXTS };
}

function hex(digest: ArrayBuffer): string {
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
