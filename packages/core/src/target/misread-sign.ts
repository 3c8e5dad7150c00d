import type { Measure } from "./measure.ts";
import { nameIsRate } from "./name-words.ts";
import { scanUnit } from "./scan-unit.ts";
import type { Operator, Target } from "./target.ts";
import { blankTarget, type TargetContext } from "./target-context.ts";
import { MISREAD_SIGNS, SENSIBLE_PREFIXES } from "./words.ts";

/** A sign that text recognition turned into another character. */
export interface Misreading {
  readonly op: Operator;
  readonly value: number | null;
}

/** 扁2200篇, 二100%, ^80%: a lone character that means nothing before a number, where a sign would stand. */
export function misreadPrefix(measure: Measure, after: string): Misreading | null {
  const label = measure.before.trim();
  if (label.length !== 1 || measure.op !== null || measure.start !== label.length || after.trim() !== "") return null;
  const op = signOf(label);
  if (op !== null) return { op, value: measure.value };
  return SENSIBLE_PREFIXES.includes(label) || !isIdeograph(label) ? null : { op: ">=", value: measure.value };
}

function signOf(character: string): Operator | null {
  for (const op of [">=", "="] as const) if (MISREAD_SIGNS[op]?.includes(character)) return op;
  return null;
}

function isIdeograph(character: string): boolean {
  const code = character.charCodeAt(0);
  return code >= 0x4e00 && code <= 0x9fff;
}

/** 290%: ≥ misread as 2. Only for a share that cannot pass 100 %; a count may well begin with 2. */
export function misreadTwo(value: number | null, unit: string | null, name: string): Misreading | null {
  if (unit !== "%" || value === null || value <= 100 || !nameIsRate(name)) return null;
  const printed = String(value);
  const rest = Number(printed.slice(1));
  return printed.startsWith("2") && printed.charAt(1) !== "0" && rest >= 10 && rest <= 100
    ? { op: ">=", value: rest }
    : null;
}

const LOST_DIGITS = "0Oo〇○Q口";

/** 到0次, 第O份: the sign and the first digits are lost, a nought is left. */
export function lostDigits(context: TargetContext): Target | null {
  const { text } = context;
  const first = text.charAt(0);
  const lost = first === "到" || first === "第" || signOf(first) !== null;
  if (!lost || !LOST_DIGITS.includes(text.charAt(1)) || text.length < 3) return null;
  const unit = scanUnit(text, 2);
  if (unit === null || unit.end !== text.length || text.startsWith("%", 2)) return null;
  return {
    ...blankTarget(context, "unreadable"),
    op: ">=",
    opExplicit: true,
    unit: unit.unit,
    repairs: [...context.cellRepairs, "ocr-operator", "lost-digits"],
    confidence: "low",
    literal: { kind: "qualitative", text: context.input.raw },
    ask: ["repair", "no-value"],
  };
}
