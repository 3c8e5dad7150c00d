import type { Language } from "@mingji/core/language";
import { html, type Html } from "./html.ts";
import { say } from "./texts.ts";

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The value as printed. */
  readonly text: string;
  readonly link?: string;
}

const WIDTH = 720;
const LABEL_WIDTH = 230;
const ROW = 26;
const LONGEST_LABEL = 16;
const MOST_BARS = 20;

/** A bar chart with its table beside: the picture is decoration for those who see it, the table is the content. */
export function barChart(
  bars: readonly Bar[],
  head: { readonly title: string; readonly value: string },
  language: Language,
): Html {
  const drawn = bars.slice(0, MOST_BARS);
  const most = Math.max(1, ...drawn.map(({ value }) => value));
  const height = drawn.length * ROW + 4;
  const rows = drawn.map(({ label, value, text }, index) => {
    const width = Math.max(1, (value / most) * (WIDTH - LABEL_WIDTH - 120));
    const y = index * ROW + 4;
    return html`<text x="${LABEL_WIDTH - 8}" y="${y + 14}" text-anchor="end">${shorten(label)}</text><rect class="bar" x="${LABEL_WIDTH}" y="${y}" width="${width.toFixed(1)}" height="18"/><text x="${(LABEL_WIDTH + width + 8).toFixed(1)}" y="${y + 14}">${text}</text>`;
  });
  const picture = html`<svg viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${head.title}">${rows}</svg>`;
  const lines = bars.map(
    ({ label, text, link }) =>
      html`<tr><td>${link === undefined ? label : html`<a href="${link}">${label}</a>`}</td><td class="number">${text}</td></tr>`,
  );
  return html`<figure><div class="scroll" tabindex="0" role="group" aria-label="${head.title}">${picture}</div><details><summary>${say("table", language)}</summary><div class="scroll"><table><thead><tr><th scope="col">${head.title}</th><th scope="col" class="number">${head.value}</th></tr></thead><tbody>${lines}</tbody></table></div></details></figure>`;
}

function shorten(label: string): string {
  return label.length <= LONGEST_LABEL ? label : `${label.slice(0, LONGEST_LABEL - 1)}…`;
}
