import { audit } from "@mingji/core/audit/audit";
import { settingsOf } from "@mingji/core/audit/settings";
import { RULE_BOOK } from "@mingji/core/rules/rule-book";
import { loadAnswers } from "./audit-answers.ts";
import { loadCorpus, readingOfCorpus } from "./audit-corpus.ts";
import type { AuditedAnswers } from "./audit-score.ts";

/** Audits the recorded facts of every answered document at the answer's own coverage. */
export function auditCorpus(): readonly AuditedAnswers[] {
  const documents = new Map(loadCorpus().map((document) => [document.id, document]));
  return loadAnswers().flatMap((answers) => {
    const document = documents.get(answers.doc);
    if (document === undefined) return [];
    const reading = readingOfCorpus(document);
    const coverage = answers.coverage === "complete" ? "complete" : "partial";
    const settings = settingsOf({ coverage, reading });
    const { findings } = audit(reading, { ruleBook: RULE_BOOK, settings, inputDigest: document.id });
    return [{ answers, findings }];
  });
}
