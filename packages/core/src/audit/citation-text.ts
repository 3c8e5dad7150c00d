import type { Language } from "../language.ts";
import type { Citation } from "./rule.ts";

/** A citation for people. Only a confirmed clause shows its article; an unconfirmed one says so; a practice names itself. */
export function citationText(citation: Citation, language: Language): string {
  if (citation.status === "practice") return language === "zh" ? "编制常规" : "drafting practice";
  if (citation.status === "unconfirmed") {
    return `${citation.document}${language === "zh" ? "（条款号待核）" : " (article to be confirmed)"}`;
  }
  return citation.article === null ? citation.document : `${citation.document} ${citation.article}`;
}
