import type { RuleFinding } from "../audit/rule.ts";
import type { IndicatorColumn, IndicatorReading, ProjectReading } from "../plan/reading.ts";
import { isBlank } from "../text.ts";

/** A row that asks for an answer, with its place in the form. */
export interface AnswerableRow {
  readonly index: number;
  readonly row: IndicatorReading;
}

/** Rows with a target of their own. One blank row at the end of an excerpt may have been cut. */
export function answerableRows(project: ProjectReading, excerpt: boolean): readonly AnswerableRow[] {
  const rows = project.indicators.flatMap((row, index) => (asksForAnswer(row) ? [{ index, row }] : []));
  const last = project.indicators.length - 1;
  const onlyLast = rows.every(({ index, row }) => index === last || row.actual !== null);
  return excerpt && onlyLast ? rows.filter(({ index }) => index !== last) : rows;
}

function asksForAnswer({ role, annual, name }: IndicatorReading): boolean {
  return role === "plain" && name !== "" && annual !== null && annual.kind !== "empty";
}

/** Blank cells as one finding, full marks without an actual each on their own (variant `marks`). */
export function blankFindings(
  rows: readonly AnswerableRow[],
  columns: readonly IndicatorColumn[],
): readonly RuleFinding[] {
  const scored = columns.includes("score") && !hasMergedScore(rows);
  const blank: AnswerableRow[] = [];
  const marks: RuleFinding[] = [];
  let actuals = false;
  let scores = false;
  for (const answer of rows) {
    const unanswered = isUnanswered(answer.row);
    const unscored = scored && isUnscored(answer.row);
    if (unanswered && isPaid(answer.row)) marks.push(marksFinding(answer));
    else if (unanswered || unscored) blank.push(answer);
    else continue;
    actuals ||= unanswered;
    scores ||= unscored;
  }
  return blank.length === 0 ? marks : [blankFinding(blank, actuals, scores), ...marks];
}

/** One printed score for several rows. */
function hasMergedScore(rows: readonly AnswerableRow[]): boolean {
  return rows.some(({ row: { score, weight } }) => score !== null && weight !== null && score > weight);
}

function isUnanswered({ actual }: IndicatorReading): boolean {
  return actual === null || isBlank(actual.raw);
}

function isUnscored({ weight, score, scoreRaw }: IndicatorReading): boolean {
  return weight !== null && score === null && isBlank(scoreRaw);
}

function isPaid({ score, weight }: IndicatorReading): boolean {
  return score !== null && score > 0 && score === weight;
}

function marksFinding({ index, row }: AnswerableRow): RuleFinding {
  return { variant: "marks", values: { name: row.name, score: row.score ?? 0 }, indicator: index, field: "actual" };
}

const CELLS = {
  both: { zh: "实际完成值或得分", en: "actual or score" },
  score: { zh: "得分", en: "score" },
  actual: { zh: "实际完成值", en: "actual" },
} as const;

function blankFinding(blank: readonly AnswerableRow[], actuals: boolean, scores: boolean): RuleFinding {
  const [first] = blank;
  const cell = scores ? (actuals ? CELLS.both : CELLS.score) : CELLS.actual;
  return {
    values: { count: blank.length, name: first?.row.name ?? "", cell },
    ...(blank.length === 1 && first !== undefined ? { indicator: first.index } : {}),
    field: actuals ? "actual" : "score",
    count: blank.length,
  };
}
