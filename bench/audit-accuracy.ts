import { audit } from "@mingji/core/audit/audit";
import { settingsOf } from "@mingji/core/audit/settings";
import { RULE_BOOK } from "@mingji/core/rules/rule-book";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import type { Finding } from "@mingji/core/audit/report";
import { extract } from "@mingji/core/extract/extract";
import type { Reading } from "@mingji/core/plan/reading";
import { readDocument } from "@mingji/documents/read-document";
import { type Answers, loadAnswers } from "./audit-answers.ts";
import { loadCorpus, readingOfCorpus } from "./audit-corpus.ts";
import { filesOf, goldDocuments } from "./read-gold.ts";
import type { AuditedAnswers } from "./audit-score.ts";

/** Audits the recorded facts of every answered document at the answer's own coverage. */
export function auditCorpus(): readonly AuditedAnswers[] {
  const documents = new Map(loadCorpus().map((document) => [document.id, document]));
  return loadAnswers().flatMap((answers) => {
    const document = documents.get(answers.doc);
    if (document === undefined) return [];
    return [{ answers, findings: findingsOf(readingOfCorpus(document), answers) }];
  });
}

/** The same for the documents rendered as files of one format, through reader and extraction. */
export async function auditFiles(format: string): Promise<readonly AuditedAnswers[]> {
  const all = new Map(loadAnswers().map((answers) => [answers.doc, answers]));
  const audited: AuditedAnswers[] = [];
  for (const gold of goldDocuments()) {
    const answers = all.get(gold.id);
    const url = filesOf(gold).find((file) => file.format === format)?.url;
    if (answers === undefined || url === undefined) continue;
    const name = basename(fileURLToPath(url));
    const document = await readDocument(readFileSync(url), name);
    const reading = extract(document, { name, sha256: "", format: document.format });
    audited.push({ answers, findings: findingsOf(reading, answers) });
  }
  return audited;
}

/** The answers were made on excerpts, so each brings its own coverage. */
function findingsOf(reading: Reading, answers: Answers): readonly Finding[] {
  const coverage = answers.coverage === "complete" ? "complete" : "partial";
  const settings = settingsOf({ coverage, reading });
  return audit(reading, { ruleBook: RULE_BOOK, settings, inputDigest: "" }).findings;
}
