import type { ProjectEntry } from "../entry.ts";
import { html, type Html } from "../html.ts";
import { linkTo, type PageFrame } from "../layout.ts";
import { inWan } from "../money-text.ts";
import { say } from "../texts.ts";

/** A table of projects, largest first. */
export function projectList(frame: PageFrame, entries: readonly ProjectEntry[]): Html {
  const { language } = frame;
  const rows = entries
    .toSorted((a, b) => (b.fen ?? -1) - (a.fen ?? -1))
    .map(
      (entry) =>
        html`<tr><td><a href="${linkTo(frame, `projects/${entry.lineage}/`)}">${entry.name}</a></td><td>${entry.unit}</td><td>${entry.year ?? say("yearUnknown", language)}</td><td class="number">${inWan(entry.fen)}</td><td class="number">${entry.indicators}</td></tr>`,
    );
  return html`<div class="scroll"><table><thead><tr><th scope="col">${say("projects", language)}</th><th scope="col">${say("unit", language)}</th><th scope="col">${say("year", language)}</th><th scope="col" class="number">${say("money", language)}</th><th scope="col" class="number">${say("indicatorCount", language)}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

export function facts(items: readonly (readonly [label: string, value: string])[]): Html {
  return html`<dl class="facts">${items.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
}

export function sumFen(entries: readonly ProjectEntry[]): number {
  return entries.reduce((sum, { fen }) => sum + (fen ?? 0), 0);
}
