import type { ProjectReading } from "../plan/reading.ts";
import type { ProjectFacts } from "../audit/facts.ts";
import { convertUnit, sameDimension } from "../quantity.ts";
import type { Operator, Target } from "../target/target.ts";
import { bigramsOf, pairsAmong, sharedBigrams } from "./characters.ts";
import { nameOf } from "./facts.ts";
import { type GoalReading, type GoalStatement, readGoal } from "./read-goal.ts";

/** How the goal text and the indicators of one project hang together. */
export interface GoalLinks {
  readonly goal: GoalReading | null;
  readonly links: readonly GoalLink[];
  /** Rows with a number that no statement of the goal speaks of. */
  readonly unmentioned: readonly number[];
}

export interface GoalLink {
  readonly statement: GoalStatement;
  /** Row that counts the same object, or null. */
  readonly indicator: number | null;
  readonly state: "covered" | "contradiction" | "promiseWithoutIndicator" | "notAPromise";
  /** Share of the statement's object found in the row's name, 0 to 1. */
  readonly similarity: number;
}

/** For `projectFacts.derive(goalLinksOf)`: the annual goal (else the period goal, the expected goal) against every row. */
export function goalLinksOf(project: ProjectReading, facts: ProjectFacts): GoalLinks {
  const text = goalTextOf(project);
  if (text === null) return { goal: null, links: [], unmentioned: [] };
  const goal = readGoal(text);
  const pairs = goal.statements.map(({ object }) => specificPairs(object));
  const spoken = new Set(pairs.flatMap((own) => [...own]));
  return { goal, ...linkStatements(goal.statements, pairs, countedRows(project, facts, spoken)) };
}

/** The goal a plan is judged by: the year's, else the period's, else what a self-evaluation expected. */
export function goalTextOf({ goals }: ProjectReading): string | null {
  for (const text of [goals.annual, goals.period, goals.expected]) {
    if (text !== null && text !== undefined && text.trim() !== "") return text;
  }
  return null;
}

/** What a target and a part of one have in common. */
interface CountedValue {
  readonly op?: Operator | null;
  readonly value?: number | null;
  readonly unit?: string | null;
}

interface CountedRow {
  readonly index: number;
  /** The pairs of its name that the goal speaks of. */
  readonly pairs: ReadonlySet<number>;
  readonly values: readonly CountedValue[];
}

function countedRows(project: ProjectReading, facts: ProjectFacts, spoken: ReadonlySet<number>): readonly CountedRow[] {
  return project.indicators.flatMap((indicator, index) => {
    const values = [indicator.annual, indicator.period].flatMap(valuesOf);
    const rowFacts = facts.indicators[index];
    if (values.length === 0 || rowFacts === undefined) return [];
    return [{ index, pairs: pairsAmong(rowFacts.derive(nameOf).text, spoken), values }];
  });
}

function valuesOf(target: Target | null): readonly CountedValue[] {
  if (target === null) return [];
  if (target.kind === "multiple") return target.parts ?? [];
  return target.kind === "quantity" || target.kind === "range" ? [target] : [];
}

/** Pairs that stand in too many names to tell two things apart. */
const GENERIC = bigramsOf(
  "项目,工作,建设,完成,数量,年度,实施,开展,指标,任务,情况,进行,相关,本年,全年,达到,人数,人员,数量,工程,服务,全部,开展,实现,提升,资金,经费,对象,受益,个数,新增,带动,组织,举办,购置,采购,补助,总数",
);

function specificPairs(text: string): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (const pair of bigramsOf(text)) if (!GENERIC.has(pair)) pairs.add(pair);
  return pairs;
}

function linkStatements(
  statements: readonly GoalStatement[],
  pairs: readonly ReadonlySet<number>[],
  rows: readonly CountedRow[],
): Pick<GoalLinks, "links" | "unmentioned"> {
  const byPair = rowsByPair(rows);
  const equal = statements.map((statement, at) => bestRow(statement, pairs[at] ?? NONE, byPair, agrees));
  const taken = new Set(equal.flatMap((match) => (match === null ? [] : [match.row.index])));
  const links = statements.map((statement, at): GoalLink => {
    const same = equal[at];
    if (same) return { statement, indicator: same.row.index, state: "covered", similarity: same.similarity };
    const other = bestRow(
      statement,
      pairs[at] ?? NONE,
      byPair,
      (one, row) => !taken.has(row.index) && comparable(one, row),
    );
    return unequalLink(statement, other);
  });
  const mentioned = new Set(links.flatMap(({ indicator }) => (indicator === null ? [] : [indicator])));
  return { links, unmentioned: rows.flatMap(({ index }) => (mentioned.has(index) ? [] : [index])) };
}

const NONE: ReadonlySet<number> = new Set();

/** Below this share another number is another thing. */
const SURE_SIMILARITY = 0.6;

function unequalLink(statement: GoalStatement, match: Match | null): GoalLink {
  const promise = statement.role === "promise";
  if (match === null) {
    const state = promise ? "promiseWithoutIndicator" : "notAPromise";
    return { statement, indicator: null, state, similarity: 0 };
  }
  const { row, similarity } = match;
  if (!promise) return { statement, indicator: row.index, state: "notAPromise", similarity };
  const state = similarity >= SURE_SIMILARITY ? "contradiction" : "covered";
  return { statement, indicator: row.index, state, similarity };
}

interface Match {
  readonly row: CountedRow;
  readonly similarity: number;
}

function rowsByPair(rows: readonly CountedRow[]): ReadonlyMap<number, readonly CountedRow[]> {
  const byPair = new Map<number, CountedRow[]>();
  for (const row of rows) {
    for (const pair of row.pairs) {
      const known = byPair.get(pair);
      if (known === undefined) byPair.set(pair, [row]);
      else if (known.length < MOST_ROWS) known.push(row);
    }
  }
  return byPair;
}

/** A pair that more rows share names no object. */
const MOST_ROWS = 50;

function bestRow(
  statement: GoalStatement,
  pairs: ReadonlySet<number>,
  byPair: ReadonlyMap<number, readonly CountedRow[]>,
  fits: (statement: GoalStatement, row: CountedRow) => boolean,
): Match | null {
  const candidates = new Set<CountedRow>();
  for (const pair of pairs) for (const row of byPair.get(pair) ?? []) candidates.add(row);
  let best: Match | null = null;
  for (const row of candidates) {
    const similarity = sharedBigrams(pairs, row.pairs) / pairs.size;
    if ((best === null || similarity > best.similarity) && fits(statement, row)) best = { row, similarity };
  }
  return best;
}

function comparable(statement: GoalStatement, { values }: CountedRow): boolean {
  return values.some((value) => statement.value !== null && unitsAgree(statement.unit, value.unit ?? null));
}

/** Equal after conversion, as one number is rounded to the other, or both floors with the row's the higher. */
function agrees(statement: GoalStatement, { values }: CountedRow): boolean {
  return values.some((value) => {
    if (statement.value === null || value.value == null) return false;
    if (!unitsAgree(statement.unit, value.unit ?? null)) return false;
    const own = convertUnit(statement.value, statement.unit, value.unit ?? null) ?? statement.value;
    return isEqual(own, value.value, statement.approximate || value.op === "~") || isHigherFloor(statement, own, value);
  });
}

const ROUNDING = 0.005;
const APPROXIMATION = 0.1;

function isEqual(one: number, other: number, approximate: boolean): boolean {
  const larger = Math.max(Math.abs(one), Math.abs(other));
  return Math.abs(one - other) <= larger * (approximate ? APPROXIMATION : ROUNDING);
}

function isHigherFloor({ op }: GoalStatement, own: number, value: CountedValue): boolean {
  const floors = (op === ">=" || op === ">") && (value.op === ">=" || value.op === ">");
  return floors && (value.value ?? 0) >= own;
}

const COUNTERS: ReadonlySet<string | null> = new Set([
  null,
  "个",
  "项",
  "家",
  "处",
  "座",
  "所",
  "条",
  "件",
  "台",
  "套",
  "次",
  "场",
]);
const PEOPLE: ReadonlySet<string | null> = new Set(["人", "名", "位", "个", "人次"]);

/** 家 and 个 count alike; 人 and 人次 are compared, a rule may ask which is meant. */
export function unitsAgree(one: string | null, other: string | null): boolean {
  if (one === other || sameDimension(one, other)) return true;
  return (COUNTERS.has(one) && COUNTERS.has(other)) || (PEOPLE.has(one) && PEOPLE.has(other));
}
