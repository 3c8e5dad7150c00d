import { barChart } from "../chart.ts";
import type { ProjectEntry } from "../entry.ts";
import { html, type Html } from "../html.ts";
import { linkTo, type PageFrame } from "../layout.ts";
import { inWan } from "../money-text.ts";
import { say } from "../texts.ts";
import { groupBy } from "./home.ts";
import { facts, projectList, sumFen } from "./project-list.ts";

/** A department: its units and projects. */
export function departmentPage(frame: PageFrame, entries: readonly ProjectEntry[]): Html {
  const { language } = frame;
  const units = [...groupBy(entries, ({ unitId }) => unitId).entries()];
  const rows = units.map(
    ([id, own]) =>
      html`<tr><td><a href="${linkTo(frame, `units/${id}/`)}">${own[0]?.unit ?? ""}</a></td><td class="number">${own.length}</td><td class="number">${inWan(sumFen(own))}</td></tr>`,
  );
  return html`${totals(frame, entries)}
<h2>${say("moneyByProject", language)}</h2>${projectBars(frame, entries)}
<h2>${say("units", language)}</h2><div class="scroll"><table><thead><tr><th scope="col">${say("unit", language)}</th><th scope="col" class="number">${say("projectCount", language)}</th><th scope="col" class="number">${say("money", language)}</th></tr></thead><tbody>${rows}</tbody></table></div>
<h2>${say("projects", language)}</h2>${projectList(frame, entries)}`;
}

/** A spending unit: its projects. */
export function unitPage(frame: PageFrame, entries: readonly ProjectEntry[]): Html {
  const { language } = frame;
  const [first] = entries;
  const up =
    first === undefined
      ? null
      : html`<p>${say("department", language)}: <a href="${linkTo(frame, `departments/${first.departmentId}/`)}">${first.department}</a></p>`;
  return html`${up}${totals(frame, entries)}<h2>${say("projects", language)}</h2>${projectList(frame, entries)}`;
}

function totals({ language }: PageFrame, entries: readonly ProjectEntry[]): Html {
  return facts([
    [say("money", language), inWan(sumFen(entries))],
    [say("projectCount", language), String(entries.length)],
    [say("indicatorCount", language), String(entries.reduce((sum, { indicators }) => sum + indicators, 0))],
  ]);
}

function projectBars(frame: PageFrame, entries: readonly ProjectEntry[]): Html {
  const { language } = frame;
  const bars = entries
    .filter(({ fen }) => fen !== null)
    .toSorted((a, b) => (b.fen ?? 0) - (a.fen ?? 0))
    .map(({ name, fen, lineage }) => ({
      label: name,
      value: fen ?? 0,
      text: inWan(fen),
      link: linkTo(frame, `projects/${lineage}/`),
    }));
  return barChart(bars, { title: say("projects", language), value: say("money", language) }, language);
}
