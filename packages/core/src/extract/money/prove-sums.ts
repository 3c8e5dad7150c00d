import type { Locator } from "../../document/locator.ts";
import type { Message } from "../../message.ts";
import { compareMoney, type Fen, type MoneyUnit, subtractMoney, sumMoney } from "../../money.ts";
import { printMoney } from "../../money-print.ts";
import type { Amount, Funds } from "../../plan/funds.ts";
import type { ExecutionRow, ProjectReading, TotalRow } from "../../plan/reading.ts";
import { isFigureWithoutMoney } from "../lexicon/fund-words.ts";
import { sumDiffers } from "../extract-messages.ts";

/** One message for every printed total that its parts do not add up to. */
export function proveSums(
  projects: readonly ProjectReading[],
  totals: readonly TotalRow[],
  unit: MoneyUnit | null,
): readonly Message[] {
  const print = (fen: Fen) => `${printMoney(fen, unit ?? "万元")}${unit ?? "万元"}`;
  const ofProjects = projects.flatMap((project, index) =>
    [...(project.execution === null ? provedFunds(project.funds) : []), ...provedExecution(project)].map(
      (gap): Message => ({ ...differs(gap, print), project: index }),
    ),
  );
  return [...ofProjects, ...provedTotals(projects, totals).map((gap) => differs(gap, print))];
}

interface Gap {
  readonly label: string;
  readonly total: Fen;
  readonly sum: Fen;
  readonly at: Locator;
}

function differs({ label, total, sum, at }: Gap, print: (fen: Fen) => string): Message {
  return sumDiffers(label, print(total), print(sum), print(subtractMoney(total, sum)), at);
}

/** The total of a plan against its sources: some selection of them must add up, as 其中 rows may be nested. */
function provedFunds(funds: Funds): readonly Gap[] {
  const { total, ...sources } = funds;
  if (total === undefined || total.fen === null || total.at === undefined) return [];
  const parts = Object.entries(sources).flatMap(([key, { fen, label }]) =>
    fen === null || key.includes(".") || isFigureWithoutMoney(label ?? key) || isOtherHorizon(key) ? [] : [fen],
  );
  return parts.every((part) => part === 0) ? [] : gapOf(total.label ?? "", total.fen, parts, total.at);
}

function isOtherHorizon(key: string): boolean {
  return /^(?:中期|实施期|长期|中长期|任务|项目当年|上年|同名)/.test(key);
}

/** Every money column of an execution block: the first row against the rows beneath it. */
function provedExecution({ execution }: ProjectReading): readonly Gap[] {
  const [first, ...rest] = execution?.rows ?? [];
  if (first === undefined) return [];
  const columns: readonly ((row: ExecutionRow) => Amount | null)[] = [
    (row) => row.initialBudget,
    (row) => row.adjustedBudget,
    (row) => row.executed,
  ];
  return columns.flatMap((amountOf) => {
    const total = amountOf(first);
    if (total === null || total.fen === null) return [];
    const parts = rest.flatMap((row) => amountOf(row)?.fen ?? []);
    return gapOf(`${first.source} ${total.label ?? ""}`.trim(), total.fen, parts, total.at ?? first.at);
  });
}

/** Money columns of a list: units against their projects, the department against all projects. */
function provedTotals(projects: readonly ProjectReading[], totals: readonly TotalRow[]): readonly Gap[] {
  return totals.flatMap((row) => {
    const own = row.of === "unit" ? projects.filter(({ spendingUnit }) => spendingUnit === row.name) : projects;
    return Object.entries(row.funds).flatMap(([key, { fen, label }]) => {
      const parts = own.flatMap(({ funds }) => funds[key]?.fen ?? []);
      if (fen === null || parts.length === 0) return [];
      const sum = sumMoney(parts);
      return sum === fen ? [] : [{ label: `${row.name} ${label ?? key}`, total: fen, sum, at: row.at }];
    });
  });
}

/** Sources are few; more than this are taken as one sum. */
const MOST_PARTS = 14;

function gapOf(label: string, total: Fen, parts: readonly Fen[], at: Locator): readonly Gap[] {
  if (parts.length === 0) return [];
  const sum = sumMoney(parts);
  if (compareMoney(total, sum) === 0 || (parts.length <= MOST_PARTS && selections(parts).has(total))) return [];
  return [{ label, total, sum, at }];
}

function selections(parts: readonly Fen[]): ReadonlySet<number> {
  let sums = new Set<number>([0]);
  for (const part of parts) sums = new Set([...sums].flatMap((sum) => [sum, sum + part]));
  if (parts.some((part) => part !== 0)) sums.delete(0);
  return sums;
}
