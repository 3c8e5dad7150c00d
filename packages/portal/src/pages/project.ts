import { placeText } from "@mingji/core/document/place-text";
import { fill, type Language } from "@mingji/core/language";
import { compareActual } from "@mingji/core/target/compare-actual";
import type { Reading } from "@mingji/core/plan/reading";
import { formPages } from "@mingji/documents/write/write-form";
import { barChart } from "../chart.ts";
import type { ProjectEntry } from "../entry.ts";
import { html, type Html } from "../html.ts";
import { linkTo, type PageFrame } from "../layout.ts";
import { inWan } from "../money-text.ts";
import type { PublishedRecord } from "../record/published-record.ts";
import { say } from "../texts.ts";
import { formTable } from "./form-table.ts";
import { historySection } from "./history.ts";

/** One project: plain words, the official table, money, target against actual, the years, findings, errata, source. */
export function projectPage(
  frame: PageFrame,
  entry: ProjectEntry,
  record: PublishedRecord,
  years: readonly PublishedRecord[],
): Html {
  const { language } = frame;
  return html`<p>${say("department", language)}: <a href="${linkTo(frame, `departments/${entry.departmentId}/`)}">${entry.department}</a>　${say("unit", language)}: <a href="${linkTo(frame, `units/${entry.unitId}/`)}">${entry.unit}</a>　${say("year", language)}: ${record.year ?? say("yearUnknown", language)}</p>
<h2>${say("summary", language)}</h2><p>${plainWords(record, language)}</p>
<h2>${say("officialForm", language)}</h2>${officialForm(record)}
${moneySection(record, language)}${attainmentSection(record, language)}
<h2>${say("history", language)}</h2>${historySection(years, language)}
<h2>${say("findings", language)}</h2>${findingsSection(record, frame)}
${errataSection(record, language)}
<h2>${say("source", language)}</h2><dl><dt>${say("sourceFile", language)}</dt><dd>${record.source.name}</dd><dt>${say("place", language)}</dt><dd>${placeText(record.source.at, language)}</dd><dt>${say("digest", language)}</dt><dd><code>${record.source.sha256}</code></dd></dl>`;
}

const SUMMARY = {
  zh: "{unit}{year}安排 {money} 万元用于“{name}”，设 {count} 条绩效指标：产出 {output} 条、效益 {benefit} 条、满意度 {satisfaction} 条、成本 {cost} 条。",
  en: "{unit} sets aside {money} × 10,000 yuan{year} for “{name}”, with {count} indicators: output {output}, effect {benefit}, satisfaction {satisfaction}, cost {cost}.",
};

function plainWords({ project, unit, year }: PublishedRecord, language: Language): string {
  const count = (test: (level1: string, level2: string) => boolean) =>
    project.indicators.filter(({ level1, level2 }) => test(level1 ?? "", level2 ?? "")).length;
  const cost = count((level1, level2) => level1.includes("成本") || level2.includes("成本"));
  return fill(
    SUMMARY,
    {
      unit,
      name: project.name,
      year: year === null ? "" : { zh: `${year} 年`, en: ` in ${year}` },
      money: inWan(project.funds.total?.fen ?? null) || "—",
      count: project.indicators.length,
      output: count((level1, level2) => level1.includes("产出") && !level2.includes("成本")),
      benefit: count((level1) => level1.includes("效益")),
      satisfaction: count((level1) => level1.includes("满意度")),
      cost,
    },
    language,
  );
}

function officialForm(record: PublishedRecord): Html {
  const { form, project, columns, moneyUnit, department, year, source } = record;
  const reading: Reading = {
    source: { name: source.name, sha256: source.sha256, format: "text" },
    form,
    title: null,
    department,
    departmentRaw: department,
    fiscalYear: year,
    moneyUnit,
    columns,
    totals: [],
    projects: [project],
    messages: [],
    at: source.at,
  };
  const [own = formPages(reading, "target-form")[0]] = form === "target-list" ? [] : formPages(reading, form);
  return own === undefined ? html`` : formTable(own);
}

const SOURCES = {
  total: "总计",
  fiscalAppropriation: "财政拨款",
  specialAccount: "财政专户拨款",
  otherFunds: "其他资金",
} as const;

function moneySection({ project }: PublishedRecord, language: Language): Html {
  const bars = Object.entries(project.funds)
    .filter(([source, { fen }]) => source !== "total" && fen !== null && fen > 0)
    .map(([source, { fen, label }]) => ({
      label: SOURCES[source as keyof typeof SOURCES] ?? label ?? source,
      value: fen ?? 0,
      text: inWan(fen),
    }));
  if (bars.length === 0) return html``;
  return html`<h2>${say("moneyBySource", language)}</h2>${barChart(bars, { title: say("moneyBySource", language), value: say("money", language) }, language)}`;
}

const RESULTS = {
  met: { zh: "达到", en: "met" },
  notMet: { zh: "未达到", en: "not met" },
  cannotTell: { zh: "无法判断", en: "cannot tell" },
} as const;

function attainmentSection({ project }: PublishedRecord, language: Language): Html {
  const rows = project.indicators.flatMap(({ name, annual, actual }) => {
    if (annual === null || actual === null || actual.raw === "") return [];
    const { result } = compareActual(annual, actual.target);
    return [
      html`<tr><td>${name}</td><td>${annual.raw}</td><td>${actual.raw}</td><td>${RESULTS[result][language]}</td></tr>`,
    ];
  });
  if (rows.length === 0) return html``;
  return html`<h2>${say("attainment", language)}</h2><div class="scroll"><table><thead><tr><th scope="col">${say("indicator", language)}</th><th scope="col">${say("target", language)}</th><th scope="col">${say("actual", language)}</th><th scope="col">${say("result", language)}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function findingsSection({ findings, project }: PublishedRecord, frame: PageFrame): Html {
  const { language } = frame;
  if (findings.length === 0) return html`<p>${say("noFindings", language)}</p>`;
  const rows = findings.map(
    ({ rule, indicator, message, clause }) =>
      html`<tr><td><a class="rule" href="${linkTo(frame, "rules/")}#${rule}">${rule}</a></td><td>${indicator === null ? "" : (project.indicators[indicator]?.name ?? "")}</td><td>${message[language]}</td><td>${clause[language]}</td></tr>`,
  );
  return html`<p class="note">${say("findingsNote", language)}</p><div class="scroll"><table><thead><tr><th scope="col">${say("rule", language)}</th><th scope="col">${say("indicator", language)}</th><th scope="col">${say("findings", language)}</th><th scope="col">${say("clause", language)}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function errataSection({ errata }: PublishedRecord, language: Language): Html {
  if (errata.length === 0) return html``;
  return html`<h2>${say("errata", language)}</h2><ul>${errata.map(({ day, text }) => html`<li>${day} ${text}</li>`)}</ul>`;
}
