import { barChart } from "../chart.ts";
import { CLASSES, type ProjectEntry } from "../entry.ts";
import { html, type Html } from "../html.ts";
import { linkTo, type PageFrame } from "../layout.ts";
import { inWan, inWanRounded, percentText } from "../money-text.ts";
import { say } from "../texts.ts";
import { facts, sumFen } from "./project-list.ts";

/** Money and projects by department, coverage of the indicator classes. */
export function homePage(frame: PageFrame, entries: readonly ProjectEntry[]): Html {
  const { language } = frame;
  const departments = groupBy(entries, ({ departmentId }) => departmentId);
  const bars = [...departments.entries()]
    .map(([id, own]) => ({ id, label: own[0]?.department ?? "", own, value: sumFen(own) }))
    .toSorted((a, b) => b.value - a.value);
  const years = [...new Set(entries.map(({ year }) => year))].filter((year) => year !== null).toSorted((a, b) => a - b);
  const rows = bars.map(
    ({ id, label, own, value }) =>
      html`<tr><td><a href="${linkTo(frame, `departments/${id}/`)}">${label}</a></td><td class="number">${own.length}</td><td class="number">${own.reduce((sum, { indicators }) => sum + indicators, 0)}</td><td class="number">${inWan(value)}</td></tr>`,
  );
  return html`${facts([
    [say("money", language), inWanRounded(sumFen(entries))],
    [say("projectCount", language), String(entries.length)],
    [say("indicatorCount", language), String(entries.reduce((sum, { indicators }) => sum + indicators, 0))],
    [say("year", language), yearsText(years) || say("yearUnknown", language)],
  ])}
<h2>${say("moneyByDepartment", language)}</h2>
${barChart(
  bars.map(({ id, label, value }) => ({ label, value, text: inWan(value), link: linkTo(frame, `departments/${id}/`) })),
  { title: say("department", language), value: say("money", language) },
  language,
)}
<h2>${say("departments", language)}</h2>
<div class="scroll"><table><thead><tr><th scope="col">${say("department", language)}</th><th scope="col" class="number">${say("projectCount", language)}</th><th scope="col" class="number">${say("indicatorCount", language)}</th><th scope="col" class="number">${say("money", language)}</th></tr></thead><tbody>${rows}</tbody></table></div>
<h2>${say("coverage", language)}</h2>${coverage(frame, entries)}`;
}

function coverage({ language }: PageFrame, entries: readonly ProjectEntry[]): Html {
  const rows = CLASSES.map((name, bit) => {
    const count = entries.filter(({ classes }) => (classes & (1 << bit)) !== 0).length;
    return html`<tr><td>${name}</td><td class="number">${count}</td><td class="number">${percentText(count, entries.length)}</td></tr>`;
  });
  return html`<p class="note">${say("coverageNote", language)}</p><div class="scroll"><table><thead><tr><th scope="col">${say("indicators", language)}</th><th scope="col" class="number">${say("projectCount", language)}</th><th scope="col" class="number">${say("share", language)}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** `2019—2026`; one year is itself. */
function yearsText(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return "";
  return first === last ? String(first) : `${first}—${last}`;
}

export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
