import type { DocumentFormat } from "../document/document.ts";
import type { FormId, IndicatorColumn, ProjectReading } from "../plan/reading.ts";
import { plainWords } from "./lexicon/plain-words.ts";
import type { TableReading } from "./read-tables.ts";

/** Which official form a document is, by its title, its columns and what its tables turned out to be. */
export function formOf(
  title: string | null,
  tables: readonly TableReading[],
  printed: readonly IndicatorColumn[],
  format: DocumentFormat,
): FormId {
  const words = plainWords(title ?? "");
  const read = tables.filter(({ projects }) => projects.length > 0);
  const named = byTitle(words);
  const isDisclosure =
    read.length > 1 && (/(?:预算|决算)(?:公开|公开表|表|报告)?$/.test(words) || (read.length > 3 && tables.length > 8));
  if (isDisclosure) return format === "xlsx" || format === "xls" ? "workbook" : "budget-disclosure";
  const isList = read.some(({ kind }) => kind === "list");
  // The list of Guangdong says （含转移支付项目）: that is a list of projects, not the form of one transfer.
  if (named !== null && !(isList && named === "region-transfer")) return named;
  if (isList) return "target-list";
  if (read.some(({ projects }) => projects.some(isRegional))) return "region-transfer";
  const columns = new Set(printed);
  if (columns.has("period") && read.every(({ projects }) => projects.every(hasTwoHorizons))) return "declaration";
  if (columns.has("forecast") || columns.has("progress")) return "monitoring";
  if (columns.has("actual") || columns.has("score")) return "self-evaluation";
  if (/报告/.test(words)) return "report";
  return "target-form";
}

/** The declaration prints the money of the period beside that of the year; a form that prints one of them is a target form. */
function hasTwoHorizons({ funds }: ProjectReading): boolean {
  const keys = Object.keys(funds);
  return keys.length === 0 || (keys.includes("total") && keys.some((key) => /^(?:中期|实施期|长期|中长期)/.test(key)));
}

/** Finance and lead departments of several levels head a transfer payment's form. */
function isRegional({ notes }: ProjectReading): boolean {
  return (notes ?? []).some(({ label }) =>
    /^(?:中央|省级|市县|市级|县级|区县|地方)(?:主管|财政)部门/.test(plainWords(label)),
  );
}

function byTitle(words: string): FormId | null {
  return TITLES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

const TITLES: readonly (readonly [RegExp, FormId])[] = [
  [/审核表/, "review-sheet"],
  [/批复表/, "approval"],
  [/指标库/, "indicator-library"],
  [/监控/, "monitoring"],
  [/(?:专项|转移支付)[^,]{0,20}整体/, "transfer-overall"],
  [/转移支付\(?项目\)?[^,]{0,8}申报表/, "transfer-project"],
  [/区域|转移支付\(?项目\)?绩效|转移支付项目/, "region-transfer"],
  [/整体/, "department-whole"],
  [/评价指标|绩效评价表/, "evaluation-index"],
  [/报告/, "report"],
  [/自评/, "self-evaluation"],
  [/公示|通知/, "target-notice"],
];
