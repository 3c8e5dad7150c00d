import { html, type Html } from "../html.ts";
import { linkTo, type PageFrame, rootOf } from "../layout.ts";
import { say } from "../texts.ts";

/** Search by words and by pinyin. */
export function searchPage(frame: PageFrame): Html {
  const { language, path } = frame;
  const root = rootOf(language, path);
  return html`<form data-search data-root="${root}" data-pages="${linkTo(frame, "")}" data-none="${say("searchNone", language)}" data-found="${say("searchFound", language)}" role="search">
<label for="query">${say("searchHint", language)}</label><p><input id="query" name="q" type="search" autocomplete="off"></p></form>
<p role="status" data-state></p><ol data-results></ol>
<noscript><p>${say("searchNoScript", language)} <a href="${linkTo(frame, "")}">${say("departments", language)}</a></p></noscript>
<script src="${root}assets/search.js" defer></script>`;
}
