import type { Operator } from "../target/target.ts";
import { plainCell } from "../target/plain-cell.ts";
import { scanCell } from "../target/scan-cell.ts";
import type { Measure } from "../target/measure.ts";
import { isDigit } from "../text.ts";
import { isNumeral } from "../target/scan-chinese.ts";
import { frameOf, objectOf, withoutTitles } from "./goal-text.ts";
import { type GoalRole, roleOf } from "./goal-role.ts";

/** Everything countable that a goal text says, in order. */
export interface GoalReading {
  readonly text: string;
  readonly statements: readonly GoalStatement[];
  /** The text was longer than is read; what lies behind is not searched. */
  readonly cut: boolean;
}

/** One number, percentage, sum or date of a goal, with the words around it. */
export interface GoalStatement {
  readonly kind: "quantity" | "money" | "percent" | "date";
  readonly op: Operator | null;
  readonly value: number | null;
  readonly value2: number | null;
  /** Canonical; 亿 and 万 without 元 become money when the words are about money. */
  readonly unit: string | null;
  readonly date: string | null;
  /** 约, 左右 stand at the number. */
  readonly approximate: boolean;
  /** What is counted, in the words of the clause, without verbs and fillers: 投产企业. */
  readonly object: string;
  /** The clause as printed, at most 40 characters. */
  readonly quote: string;
  readonly role: GoalRole;
  /** Clause number: statements of one clause belong together. */
  readonly clause: number;
}

/** `readGoal("园区投产企业达到30家,产值约15亿")` → 30 家 of 投产企业, about 15 亿元 of 产值. */
export function readGoal(text: string): GoalReading {
  const cut = text.length > LONGEST;
  const plain = withoutTitles(plainCell(cut ? text.slice(0, LONGEST) : text).text);
  const statements: GoalStatement[] = [];
  let clause = 0;
  for (const words of clausesOf(plain)) {
    if (statements.length >= MOST) break;
    if (hasNumber(words)) statements.push(...statementsOf(words, clause));
    clause++;
  }
  return { text: plain, statements, cut };
}

/** A goal of an office fills a cell; a longer text is an annex. */
const LONGEST = 20_000;
const MOST = 200;
const STOPS = ",;。!?\n:";

function* clausesOf(text: string): Generator<string> {
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !(STOPS.includes(text.charAt(at)) && !isThousands(text, at))) continue;
    if (at > from) yield text.slice(from, at);
    from = at + 1;
  }
}

/** The comma of 20,611.44. */
function isThousands(text: string, at: number): boolean {
  return text.charAt(at) === "," && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

function hasNumber(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isDigit(code) || isNumeral(code)) return true;
  }
  return false;
}

function statementsOf(clause: string, number: number): readonly GoalStatement[] {
  const { measures } = scanCell(clause, () => false);
  const statements: GoalStatement[] = [];
  let used = 0;
  measures.forEach((measure, index) => {
    const before = clause.slice(Math.max(used, measures[index - 1]?.end ?? 0), measure.start);
    const end = measures[index + 1]?.start ?? clause.length;
    const after = clause.slice(measure.end, end);
    const object = objectOf(before, after);
    if (object.fromAfter && measure.date === null && after.trim().length < SHARED_WORDS) used = end;
    if ((measure.value === null && measure.date === null) || isReference(clause, measure)) return;
    statements.push(statementOf({ clause, measure, before, after, object: object.text, number }));
  });
  return statements;
}

/** Words between two numbers that are long enough to speak of both: 11个乡镇营造林8万亩. */
const SHARED_WORDS = 4;

interface StatementParts {
  readonly clause: string;
  readonly measure: Measure;
  readonly before: string;
  readonly after: string;
  readonly object: string;
  readonly number: number;
}

function statementOf({ clause, measure, before, after, object, number }: StatementParts): GoalStatement {
  const unit = unitOf(measure.unit, object, clause);
  return {
    kind: kindOf(measure, unit),
    op: measure.op,
    value: measure.value,
    value2: measure.value2,
    unit,
    date: measure.date,
    approximate: measure.op === "~" || measure.doubt !== "none",
    object,
    quote: frameOf(clause, measure.start, measure.end),
    role: roleOf({ before, after, unit, measure, clause }),
    clause: number,
  };
}

const MONEY_TOPIC = /值|税|收|资|款|额|费|利润|补|奖|价|金/;

/** 产值15亿 means 亿元. */
function unitOf(unit: string | null, object: string, clause: string): string | null {
  if (unit !== "亿" && unit !== "万") return unit;
  return MONEY_TOPIC.test(object === "" ? clause : object) ? `${unit}元` : unit;
}

function kindOf(measure: Measure, unit: string | null): GoalStatement["kind"] {
  if (measure.date !== null) return "date";
  if (unit === "%" || unit === "‰" || unit === "百分点") return "percent";
  return unit !== null && unit.split("/", 1)[0]?.endsWith("元") ? "money" : "quantity";
}

/** A year, a document number, an ordinal or a numbering is no quantity. */
function isReference(clause: string, measure: Measure): boolean {
  if (measure.form !== "quantity" || measure.value === null) return false;
  if (measure.unit === "号" || (measure.unit === "条" && clause.charAt(measure.start - 1) === "第")) return true;
  if (measure.unit === null && NUMBERED.test(clause.slice(0, measure.start).trimEnd())) return true;
  const before = clause.charAt(measure.start - 1);
  if (before === "第" || (before === "(" && measure.unit === null)) return true;
  return measure.unit === null && (measure.start === 0 || (measure.value > 1900 && measure.value < 2100));
}

/** 目标1, 任务2: a numbering. */
const NUMBERED = /(?:目标|任务|指标|内容)$/;
