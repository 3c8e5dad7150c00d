import { fill } from "@mingji/core/language";
import { html, type Html } from "../html.ts";
import type { IndicatorGroup } from "../indicator-index.ts";
import { linkTo, type PageFrame } from "../layout.ts";
import { say, TEXTS } from "../texts.ts";

/** One indicator wording: which projects use it and what they aim for. */
export function indicatorPage(frame: PageFrame, { level2, total, uses }: IndicatorGroup): Html {
  const { language } = frame;
  const rows = uses.map(
    ({ lineage, project, unit, target }) =>
      html`<tr><td><a href="${linkTo(frame, `projects/${lineage}/`)}">${project}</a></td><td>${unit}</td><td>${target}</td></tr>`,
  );
  const note =
    uses.length < total
      ? html`<p class="note">${fill(TEXTS.shownOf, { shown: uses.length, total }, language)}</p>`
      : null;
  return html`<p>${level2}　${say("uses", language)}: ${total}</p>${note}<h2>${say("usedBy", language)}</h2><div class="scroll"><table><thead><tr><th scope="col">${say("projects", language)}</th><th scope="col">${say("unit", language)}</th><th scope="col">${say("target", language)}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** The indicators that several projects share, on numbered pages. */
export function indicatorListPage(
  frame: PageFrame,
  groups: readonly (readonly [id: string, group: IndicatorGroup])[],
  { page, pages, total }: { readonly page: number; readonly pages: number; readonly total: number },
): Html {
  const { language } = frame;
  const rows = groups.map(
    ([id, { name, level2, total: uses }]) =>
      html`<tr><td><a href="${linkTo(frame, `indicators/${id}/`)}">${name}</a></td><td>${level2}</td><td class="number">${uses}</td></tr>`,
  );
  const links = Array.from({ length: pages }, (_, index) => {
    const link = linkTo(frame, index === 0 ? "indicators/" : `indicators/page-${index + 1}/`);
    return index + 1 === page
      ? html`<span aria-current="page">${index + 1}</span> `
      : html`<a href="${link}">${index + 1}</a> `;
  });
  const pager = pages > 1 ? html`<nav aria-label="${say("indicators", language)}"><p>${links}</p></nav>` : null;
  return html`<p>${language === "zh" ? `${total} 个被多个项目使用的指标。` : `${total} indicators are used by more than one project.`}</p><div class="scroll"><table><thead><tr><th scope="col">${say("indicator", language)}</th><th scope="col">${language === "zh" ? "类别" : "Class"}</th><th scope="col" class="number">${say("uses", language)}</th></tr></thead><tbody>${rows}</tbody></table></div>${pager}`;
}
