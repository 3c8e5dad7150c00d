import type { FormCell, FormPage, FormRow } from "../form-page.ts";

/** The pages as one HTML document that prints on A4. It holds no script, no link and no outside resource. */
export function writeHtml(pages: readonly FormPage[]): Uint8Array {
  const title = escapeHtml(pages[0]?.title ?? "");
  const orientation = pages[0]?.orientation ?? "portrait";
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>`;
  const style = `<style>@page{size:A4 ${orientation};margin:16mm}${STYLE}</style>`;
  const body = pages.map(pageHtml).join("");
  return new TextEncoder().encode(
    `<!doctype html><html lang="zh-CN"><head>${head}${style}</head><body>${body}</body></html>\n`,
  );
}

const STYLE = `
body{font:10.5pt/1.5 "仿宋_GB2312",FangSong,"Noto Serif SC",serif;color:#000;margin:0 auto;max-width:265mm}
section{break-after:page}section:last-child{break-after:auto}
h1{font:18pt/1.4 "方正小标宋简体","Noto Serif SC",serif;text-align:center;margin:0}
p{margin:0 0 2mm;text-align:center}.line{display:flex;justify-content:space-between;text-align:left}
table{border-collapse:collapse;width:100%;table-layout:fixed}thead{display:table-header-group}
th,td{border:.75pt solid #000;padding:1.2mm 1.5mm;vertical-align:middle;white-space:pre-wrap;overflow-wrap:anywhere;font-weight:400;text-align:center}
th{font-weight:700}.l{text-align:left}.r{text-align:right;font-variant-numeric:tabular-nums}
.v{writing-mode:vertical-rl;text-orientation:upright;letter-spacing:.15em;padding:1.5mm .5mm}.foot{text-align:left}`;

function pageHtml(page: FormPage): string {
  const subtitle = page.subtitle === null ? "" : `<p>${escapeHtml(page.subtitle)}</p>`;
  const line =
    page.left === null && page.right === null
      ? ""
      : `<p class="line"><span>${escapeHtml(page.left ?? "")}</span><span>${escapeHtml(page.right ?? "")}</span></p>`;
  const sum = page.columns.reduce((total, width) => total + width, 0);
  const columns = page.columns.map((width) => `<col style="width:${((width / sum) * 100).toFixed(2)}%">`).join("");
  const head = page.rows
    .slice(0, page.headRows)
    .map((row) => rowHtml(row, "th"))
    .join("");
  const body = page.rows
    .slice(page.headRows)
    .map((row) => rowHtml(row, "td"))
    .join("");
  const thead = head === "" ? "" : `<thead>${head}</thead>`;
  const foot = page.foot.map((text) => `<p class="foot">${escapeHtml(text)}</p>`).join("");
  return `<section><h1>${escapeHtml(page.title)}</h1>${subtitle}${line}<table><colgroup>${columns}</colgroup>${thead}<tbody>${body}</tbody></table>${foot}</section>`;
}

function rowHtml(row: FormRow, tag: "th" | "td"): string {
  return `<tr>${row.cells.map((cell) => cellHtml(cell, tag)).join("")}</tr>`;
}

function cellHtml(cell: FormCell, tag: "th" | "td"): string {
  const name = cell.bold ? "th" : tag;
  const span = `${cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : ""}${cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : ""}`;
  const kind = cell.vertical ? "v" : { left: "l", right: "r", center: "" }[cell.align];
  return `<${name}${span}${kind === "" ? "" : ` class="${kind}"`}>${escapeHtml(cell.text)}</${name}>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
