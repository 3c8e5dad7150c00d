import type { Fen } from "../money.ts";
import { parseMoney } from "../money-parse.ts";
import type { Amount } from "../plan/funds.ts";
import type { ProjectReading } from "../plan/reading.ts";

/** The money a project may spend, in every figure the form prints for the whole of it. */
export interface ProjectBudget {
  /** Initial and adjusted budget, total of the funds; without noughts and doubles. */
  readonly figures: readonly Fen[];
  readonly largest: Fen;
}

/** null when no amount of the whole project can be read. */
export function budgetOf(project: ProjectReading): ProjectBudget | null {
  const totals = positive([project.funds["total"], ...executionTotals(project)]);
  const figures = totals.length > 0 ? totals : partFigures(project);
  if (figures.length === 0) return null;
  return { figures, largest: figures.reduce((most, fen) => (fen > most ? fen : most)) };
}

function executionTotals({ execution }: ProjectReading): readonly (Amount | null)[] {
  const [first] = execution?.rows ?? [];
  return first === undefined ? [] : [first.initialBudget, first.adjustedBudget];
}

/** A total row of noughts or no total at all: the largest part speaks for the project. */
function partFigures(project: ProjectReading): readonly Fen[] {
  const rows = (project.execution?.rows ?? []).flatMap((row) => [row.initialBudget, row.adjustedBudget]);
  const printed = positive(rows);
  if (printed.length > 0) return printed;
  const funds = positive(Object.values(project.funds).filter(({ label = "" }) => !PAST.test(label)));
  return funds.length === 0 ? [] : [funds.reduce((most, fen) => (fen > most ? fen : most))];
}

const PAST = /上年|累计|已|结转|结余|支出|执行/;

function positive(amounts: readonly (Amount | null | undefined)[]): readonly Fen[] {
  const figures = amounts.flatMap((amount) => {
    const fen = amount == null ? null : (amount.fen ?? withCurrency(amount.raw));
    return fen !== null && fen > 0 ? [fen] : [];
  });
  return [...new Set(figures)];
}

/** `250万`: the currency was left out. */
function withCurrency(raw: string): Fen | null {
  const text = raw.trim();
  return text.endsWith("万") || text.endsWith("亿") ? parseMoney(`${text}元`, "万元").fen : null;
}
