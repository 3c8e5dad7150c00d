import { citationText } from "@mingji/core/audit/citation-text";
import { RULE_BOOK } from "@mingji/core/rules/rule-book";
import { html, type Html } from "../html.ts";
import type { PageFrame } from "../layout.ts";
import { say } from "../texts.ts";

/** The rule book: every rule with its reason and clause. */
export function rulesPage({ language }: PageFrame): Html {
  const rules = RULE_BOOK.rules.map(
    ({ id, title, why, citations }) =>
      html`<section><h2 id="${id}">${id} ${title[language]}</h2><p>${why[language]}</p><p class="note">${say("clause", language)}: ${citations.map((citation) => citationText(citation, language)).join("；")}</p></section>`,
  );
  return html`<p>${RULE_BOOK.id} ${RULE_BOOK.version}</p>${rules}`;
}
