import type { Locator } from "../document/locator.ts";
import type { Amount } from "../plan/funds.ts";
import type { ExecutionRow, ProjectReading } from "../plan/reading.ts";
import { percentOf } from "./form/printed-number.ts";
import { plainWords } from "./lexicon/plain-words.ts";
import { readAmount } from "./money/read-amount.ts";

/** A sentence with its place. */
export interface PlacedSentence {
  readonly text: string;
  readonly at: Locator;
}

/** The execution a report states in words: 全年预算数2565万元，全年执行数2565万元，执行率100%. Null when no budget is stated. */
export function executionInText(sentences: readonly PlacedSentence[]): ExecutionRow | null {
  for (const { text, at } of sentences) {
    const plain = plainWords(text);
    const budget = amountBehind(plain, BUDGET, at);
    const executed = amountBehind(plain, EXECUTED, at);
    if (budget === null || executed === null) continue;
    const rate = RATE.exec(plain)?.[1] ?? null;
    return {
      source: budget.label ?? "",
      initialBudget: budget.label?.startsWith("年初") === true ? budget : null,
      adjustedBudget: budget.label?.startsWith("年初") === true ? null : budget,
      executed,
      rate: rate === null ? null : { raw: rate, percent: percentOf(rate) },
      points: null,
      score: null,
      at,
    };
  }
  return null;
}

const BUDGET =
  /((?:全年|年初|项目|年度|调整后?)?预算(?:数|金额|总额|资金|安排)?|(?:项目|年度)?资金总额)[^\d,。;]{0,8}?([\d,]+(?:\.\d+)?(?:亿元|万元|元))/;
const EXECUTED =
  /((?:全年|实际|项目)?(?:执行|支出|使用)(?:数|金额|资金)?)[^\d,。;率]{0,8}?([\d,]+(?:\.\d+)?(?:亿元|万元|元))/;
const RATE = /(?:预算)?(?:执行|支出)率[^\d,。;]{0,6}?([\d.]+%)/;

function amountBehind(plain: string, pattern: RegExp, at: Locator): Amount | null {
  const found = pattern.exec(plain.slice(0, LONGEST));
  const [, label = "", raw = ""] = found ?? [];
  return found === null ? null : readAmount(raw, "万元", label, at).amount;
}

const LONGEST = 400;

/** A project without any money takes what the report says in words. */
export function withFundsInText(project: ProjectReading, sentences: readonly PlacedSentence[]): ProjectReading {
  if (project.execution !== null || Object.keys(project.funds).length > 0) return project;
  const own = (project.notes ?? []).filter(({ label }) => label === "");
  const row = executionInText([...own, ...sentences]);
  if (row === null) return project;
  const budget = row.adjustedBudget ?? row.initialBudget;
  return {
    ...project,
    funds: budget === null ? {} : { total: budget },
    execution: { rows: [row], total: { points: null, score: null } },
  };
}
