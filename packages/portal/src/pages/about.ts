import type { DataFile } from "../data/data-files.ts";
import { TABLES } from "../data/tables.ts";
import { html, type Html } from "../html.ts";
import { type PageFrame, rootOf } from "../layout.ts";
import { say } from "../texts.ts";

/** What the data is, where it comes from, and where to get it. */
export function aboutPage(frame: PageFrame, files: readonly Pick<DataFile, "path" | "table" | "rows">[]): Html {
  const { language, path, site } = frame;
  const root = rootOf(language, path);
  const tables = TABLES.map(({ name, title }) => {
    const own = files.filter(({ table }) => table === name);
    const rows = own.filter(({ path: file }) => file.endsWith(".csv")).reduce((sum, file) => sum + file.rows, 0);
    const links = own.map(({ path: file }) => html`<li><a href="${root}${file}">${file}</a></li>`);
    return html`<h3>${title[language]}</h3><p>${say("rows", language)}: ${rows}</p><ul>${links}</ul>`;
  });
  const text =
    language === "zh"
      ? "本站由公开的预算绩效目标表生成：表内文字按原文保留，指标值另行读成有类型的数据，合计经过验算。每一行都带有来源文件的摘要和所在位置。自动审核提示依据公开的规则得出，不代表财政部门的审核结论。涉及个人信息的内容已按规定处理。"
      : "This site is made from published budget performance targets. The wording of the forms is kept; target values are read into typed data besides, and totals are proven. Every row carries the digest of its source file and the place in it. Automatic findings follow the published rules and are not the bureau's verdict. Personal data is removed as the rules demand.";
  return html`<p>${text}</p><h2>${say("licence", language)}</h2><p><a href="${site.licence.url}">${site.licence.name}</a></p>
${deadlinesSection(frame)}<h2>${say("download", language)}</h2><ul><li><a href="${root}datapackage.json">datapackage.json</a></li><li><a href="${root}manifest.json">manifest.json</a> (SHA-256)</li>${TABLES.map(({ name }) => html`<li><a href="${root}schema/${name}.schema.json">schema/${name}.schema.json</a></li>`)}</ul>${tables}`;
}

const DEADLINES = [
  [
    "financeApproval",
    { zh: "财政部门批复部门预算（人大批准后 20 日内）", en: "Finance approves departments (within 20 days)" },
  ],
  ["departmentPublication", { zh: "部门公开（财政批复后 20 日内）", en: "Departments publish (within 20 days)" }],
  [
    "departmentApproval",
    { zh: "部门批复所属单位（财政批复后 15 日内）", en: "Departments approve units (within 15 days)" },
  ],
  ["unitPublication", { zh: "单位公开（部门批复后 20 日内）", en: "Units publish (within 20 days)" }],
] as const;

function deadlinesSection({ language, site }: PageFrame): Html | null {
  const { deadlines } = site;
  if (deadlines === null) return null;
  const rows = DEADLINES.map(([key, what]) => html`<tr><td>${what[language]}</td><td>${deadlines[key]}</td></tr>`);
  return html`<h2>${say("deadlines", language)}</h2><div class="scroll"><table><tbody>${rows}</tbody></table></div>`;
}
