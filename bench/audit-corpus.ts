import { readFileSync } from "node:fs";
import { parseMoney } from "@mingji/core/money-parse";
import { parsePeriod } from "@mingji/core/period";
import type { Amount, MoneyUnit } from "@mingji/core/plan/funds";
import type {
  Execution,
  ExecutionRow,
  FormId,
  IndicatorColumn,
  IndicatorReading,
  ProjectReading,
  Reading,
} from "@mingji/core/plan/reading";
import { canonicalLevel1, canonicalLevel2 } from "@mingji/core/plan/taxonomy";
import { parseTarget } from "@mingji/core/target/parse-target";

/** The recorded facts of a published table, as the expert saw them when the answers were made. */
export interface CorpusDocument {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  readonly year: string;
  readonly form: string;
  readonly columns: readonly string[] | null;
  readonly sheet?: string;
  readonly records: readonly CorpusRecord[];
}

interface CorpusRecord {
  readonly project: string;
  readonly funds: Readonly<Record<string, string>>;
  readonly goals: readonly string[];
  readonly indicators: readonly CorpusRow[];
}

interface CorpusRow {
  readonly level1?: string;
  readonly level2?: string;
  readonly level3?: string;
  readonly target_raw?: string;
  readonly period?: string;
  readonly unit?: string;
  readonly nature?: string;
  readonly weight?: string;
  readonly actual_raw?: string;
  readonly score?: string;
  readonly deviation_note?: string;
}

export function loadCorpus(): readonly CorpusDocument[] {
  const file = new URL("../fixtures/audit/corpus.jsonl", import.meta.url);
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as CorpusDocument);
}

/** The facts as a reading: what a faultless reader would have made of the page. Places are only counted through. */
export function readingOfCorpus(document: CorpusDocument): Reading {
  const { id, title, issuer, columns, records } = document;
  const moneyUnit = moneyUnitOf(document);
  const projects = records.filter(({ project }) => project !== "(合计)");
  const department = issuer.split(" / ")[0] ?? null;
  return {
    source: { name: `${id}.json`, sha256: id, format: "text" },
    form: formOf(document.form),
    title,
    department,
    departmentRaw: department,
    fiscalYear: /^\d{4}$/.test(document.year) ? Number(document.year) : null,
    moneyUnit,
    columns: columnsOf(columns ?? [], projects),
    totals: records
      .filter(({ project }) => project === "(合计)")
      .map(({ funds }) => ({
        name: "合计",
        of: "department",
        funds: fundsOf(funds, moneyUnit).funds,
        at: { line: 2 },
      })),
    projects: projects.map((record, index) => projectOf(record, index, document, moneyUnit)),
    messages: [],
    at: { line: 1, ...(document.sheet === undefined ? {} : { sheet: document.sheet }) },
  };
}

function moneyUnitOf({ records }: CorpusDocument): MoneyUnit {
  return records.some(({ funds }) => Object.keys(funds).some((label) => /[(（]元[)）]/.test(label))) ? "元" : "万元";
}

const FORMS: readonly (readonly [pattern: RegExp, form: FormId])[] = [
  [/指标库/, "indicator-library"],
  [/公示/, "target-notice"],
  [/部门整体支出绩效自评/, "self-evaluation"],
  [/部门整体.*批复|批复/, "approval"],
  [/部门整体/, "department-whole"],
  [/叙述式|整改报告|KPI/, "report"],
  [/评价指标表|评价表/, "evaluation-index"],
  [/自评/, "self-evaluation"],
  [/区域绩效目标/, "region-transfer"],
  [/申报/, "declaration"],
];

function formOf(printed: string): FormId {
  return FORMS.find(([pattern]) => pattern.test(printed))?.[1] ?? "target-form";
}

const HEADINGS: readonly (readonly [pattern: RegExp, column: IndicatorColumn])[] = [
  [/一级|^指标$|评价内容/, "level1"],
  [/二级/, "level2"],
  [/三级|指标内容|指标名称|绩效指标/, "name"],
  [/周期.*值/, "period"],
  [/完成值|实际值|实际完成/, "actual"],
  [/指标值|目标值|年初目标/, "annual"],
  [/单位/, "unit"],
  [/性质|计算符号|符号/, "nature"],
  [/分值|权重/, "weight"],
  [/得分/, "score"],
  [/原因|偏差/, "deviation"],
];

function columnsOf(printed: readonly string[], records: readonly CorpusRecord[]): readonly IndicatorColumn[] {
  const found = new Set(
    printed.flatMap((heading) => {
      const bare = heading.replace(/\s+/g, "");
      const known = HEADINGS.find(([pattern]) => pattern.test(bare));
      return known === undefined ? [] : [known[1]];
    }),
  );
  const rows = records.flatMap(({ indicators }) => indicators);
  const used: readonly (readonly [keyof CorpusRow, IndicatorColumn])[] = [
    ["level1", "level1"],
    ["level2", "level2"],
    ["level3", "name"],
    ["target_raw", "annual"],
    ["period", "period"],
    ["unit", "unit"],
    ["nature", "nature"],
    ["weight", "weight"],
    ["actual_raw", "actual"],
    ["score", "score"],
    ["deviation_note", "deviation"],
  ];
  for (const [key, column] of used) if (rows.some((row) => row[key] !== undefined)) found.add(column);
  return [...found];
}

function projectOf(
  record: CorpusRecord,
  index: number,
  document: CorpusDocument,
  moneyUnit: MoneyUnit,
): ProjectReading {
  const { funds, execution } = fundsOf(record.funds, moneyUnit);
  const expected = record.goals.find((goal) => goal.startsWith("预期"))?.replace(/^预期[^:：]*[:：]\s*/, "");
  const actual = record.goals.find((goal) => goal.startsWith("实际"))?.replace(/^实际[^:：]*[:：]\s*/, "");
  const goal = record.goals.length === 0 ? null : (expected ?? record.goals.join("；"));
  return {
    name: record.project,
    nameRaw: record.project,
    code: null,
    spendingUnit: document.issuer.split(" / ").at(-1) ?? null,
    category: null,
    period: periodOf(record),
    funds,
    goals: {
      period: null,
      annual: goal,
      ...(expected === undefined ? {} : { expected }),
      ...(actual === undefined ? {} : { actual }),
    },
    indicators: record.indicators.map((row, at) => indicatorOf(row, 100 * (index + 1) + at)),
    execution,
    totalScore: scoreOf(record.funds["自评总分(分)"] ?? record.funds["自评得分"]),
    grade: record.funds["评级"] ?? record.funds["等级"] ?? null,
    at: { line: 100 * (index + 1) - 1 },
  };
}

function periodOf({ funds }: CorpusRecord): ProjectReading["period"] {
  const raw = funds["起止时间"] ?? funds["项目支出实施期"];
  return raw === undefined ? null : { raw, ...parsePeriod(raw) };
}

function scoreOf(text: string | undefined): number | null {
  const number = Number.parseFloat(text ?? "");
  return Number.isNaN(number) ? null : number;
}

const SOURCES: Readonly<Record<string, string>> = {
  总计: "total",
  合计: "total",
  总额: "total",
  年度资金总额: "total",
  财政拨款: "fiscalAppropriation",
  当年财政拨款: "fiscalAppropriation",
  本年财政拨款: "fiscalAppropriation",
  财政专户拨款: "specialAccount",
  其他资金: "otherFunds",
  地方资金: "localFunds",
  中央补助: "centralSubsidy",
  资金总额: "total",
  "项目预算金额(万元)": "total",
  "年度金额(万元)": "total",
  "实施期资金总额(元)": "total",
};

const EXECUTION_COLUMNS: readonly (readonly [RegExp, "initialBudget" | "adjustedBudget" | "executed"])[] = [
  [/年初预算/, "initialBudget"],
  [/全年预算|调整后|预算数|^A$/, "adjustedBudget"],
  [/执行数|^B$|^E$/, "executed"],
];

const NOT_MONEY = /执行率|得分|分值|权重|到位率|评级|等级|时间|实施期$|进度/;

function fundsOf(printed: Readonly<Record<string, string>>, unit: MoneyUnit) {
  const funds: Record<string, Amount> = {};
  const rows = new Map<string, Partial<Record<"initialBudget" | "adjustedBudget" | "executed", Amount>>>();
  for (const [label, raw] of Object.entries(printed)) {
    const [source = "", column = ""] = label.split(".");
    const kind = EXECUTION_COLUMNS.find(([pattern]) => pattern.test(column))?.[1];
    if (kind !== undefined && !NOT_MONEY.test(column)) {
      const row = rows.get(source) ?? {};
      row[kind] = amountOf(raw, unit, label);
      rows.set(source, row);
    } else if (!NOT_MONEY.test(label)) funds[SOURCES[label] ?? label] = amountOf(raw, unit, label);
  }
  const total = [...rows.keys()].find((source) => SOURCES[source] === "total");
  const budget = total === undefined ? undefined : (rows.get(total)?.adjustedBudget ?? rows.get(total)?.initialBudget);
  if (budget !== undefined && funds.total === undefined) funds.total = budget;
  return { funds, execution: executionOf(printed, rows) };
}

function executionOf(
  printed: Readonly<Record<string, string>>,
  rows: ReadonlyMap<string, Partial<Record<"initialBudget" | "adjustedBudget" | "executed", Amount>>>,
): Execution | null {
  if (rows.size === 0) return null;
  const rate = printed["执行率"] ?? printed["执行率(B/A)"] ?? printed["预算执行率"] ?? printed["总额.预算执行率"];
  const points = scoreOf(printed["分值"] ?? printed["分值权重"] ?? printed["总额.权重"]);
  const score = scoreOf(printed["得分"] ?? printed["总额.得分"]);
  const list = [...rows].map(([source, cells], index): ExecutionRow => {
    const first = index === 0;
    return {
      source,
      initialBudget: cells.initialBudget ?? null,
      adjustedBudget: cells.adjustedBudget ?? null,
      executed: cells.executed ?? null,
      rate: first && rate !== undefined ? { raw: rate, percent: percentOf(rate) } : null,
      points: first ? points : null,
      score: first ? score : scoreOf(printed[`${source}.得分`]),
      at: { line: 90 + index },
    };
  });
  return { rows: list, total: { points: null, score: null } };
}

function percentOf(rate: string): number | null {
  const number = Number.parseFloat(rate);
  if (Number.isNaN(number)) return null;
  return rate.includes("%") || number > 1 ? number : number * 100;
}

function amountOf(raw: string, unit: MoneyUnit, label: string): Amount {
  const printed = /[(（](万元|元)[)）]/.exec(label)?.[1];
  return { raw, fen: parseMoney(raw, printed === "元" || printed === "万元" ? printed : unit).fen, label };
}

function indicatorOf(row: CorpusRow, line: number): IndicatorReading {
  const name = row.level3 ?? "";
  const target = (raw: string) =>
    parseTarget({ raw, unitRaw: row.unit ?? null, natureRaw: row.nature ?? null, name: name || null });
  return {
    level1: row.level1 === undefined ? null : canonicalLevel1(row.level1),
    level2: row.level2 === undefined ? null : canonicalLevel2(row.level2),
    level1Raw: row.level1 ?? null,
    level2Raw: row.level2 ?? null,
    name,
    annual: target(row.target_raw ?? ""),
    period: row.period === undefined ? null : target(row.period),
    unitRaw: row.unit ?? null,
    natureRaw: row.nature ?? null,
    weight: scoreOf(row.weight),
    weightRaw: row.weight ?? null,
    actual:
      row.actual_raw === undefined ? null : { raw: row.actual_raw, target: parseTarget({ raw: row.actual_raw, name }) },
    score: scoreOf(row.score),
    scoreRaw: row.score ?? null,
    deviation: row.deviation_note ?? null,
    basis: null,
    progress: null,
    forecast: null,
    causes: null,
    likelihood: null,
    role: name.startsWith("★") ? "parent" : name.startsWith("其中") ? "child" : "plain",
    at: { line },
    places: {},
  };
}
