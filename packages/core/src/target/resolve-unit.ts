import { isKnownUnit, scaleLength } from "../quantity.ts";
import { nameIsData, nameIsMoney } from "./name-words.ts";
import type { TargetQuestion } from "./target.ts";
import { hintOf, type TargetContext } from "./target-context.ts";

/** The unit in force and how it was found. */
export interface ResolvedUnit {
  readonly unit: string | null;
  readonly from: "name" | null;
  readonly repairs: readonly string[];
  /** The unit as the characters stand, when a lost 元 was put back. */
  readonly literal: string | null;
  readonly ask: readonly TargetQuestion[];
}

/** Value first, then the unit column, then the brackets of the name. What is only likely is asked. */
export function resolveUnit(context: TargetContext, printed: string | null): ResolvedUnit {
  if (printed === null) return unprinted(context);
  if (scaleLength(printed) === printed.length) return scaleOnly(context, printed);
  if (printed.startsWith("/")) return lostTop(context, printed);
  const stroke = printed.indexOf("/");
  if (stroke > 0 && scaleLength(printed.slice(0, stroke)) === stroke) {
    return lostCurrency(context, printed, `${printed.slice(0, stroke)}元${printed.slice(stroke)}`);
  }
  return beside(context, printed);
}

function found(unit: string | null, ...ask: readonly TargetQuestion[]): ResolvedUnit {
  return { unit, from: null, repairs: NONE, literal: null, ask };
}

const NONE: readonly string[] = [];

function unprinted(context: TargetContext): ResolvedUnit {
  const { unit, variant } = context.unitColumn;
  if (unit !== null) return variant ? { ...found(unit), repairs: variantRepair(context, unit) } : found(unit);
  const hint = hintOf(context);
  if (hint.unit === null) return found(null, "unit");
  return { ...found(hint.unit), from: "name", repairs: hint.traditional ? ["traditional"] : NONE };
}

/** `%(百分比)` explains itself; any other spelling is named. */
function variantRepair(context: TargetContext, unit: string): readonly string[] {
  return context.input.unitRaw?.trim().startsWith(unit) ? NONE : ["unit-variant"];
}

/** 3万 beside 人 is 3 万人; 250万 of a cost has lost its 元. */
function scaleOnly(context: TargetContext, scale: string): ResolvedUnit {
  const { unit } = context.unitColumn;
  if (unit !== null) return found(unit.startsWith(scale) ? unit : scale + unit);
  const hint = hintOf(context);
  if (hint.unit !== null) {
    const joined = hint.unit.startsWith(scale) ? hint.unit : scale + hint.unit;
    return { ...found(joined), from: "name" };
  }
  return nameIsMoney(context.name) ? lostCurrency(context, scale, `${scale}元`) : found(scale, "unit");
}

/** 28.40/株: the brackets of the name, the unit column or a money name give back what stood above the stroke. */
function lostTop(context: TargetContext, below: string): ResolvedUnit {
  const hint = hintOf(context);
  if (hint.unit?.endsWith(below)) return { ...lostCurrency(context, below, hint.unit), from: "name" };
  const { unit } = context.unitColumn;
  if (unit !== null) return found(unit.endsWith(below) ? unit : unit.includes("/") ? unit : unit + below);
  return nameIsMoney(context.name) ? lostCurrency(context, below, `元${below}`) : found(below, "unit");
}

function lostCurrency(context: TargetContext, literal: string, unit: string): ResolvedUnit {
  return context.unitColumn.unit === unit
    ? found(unit)
    : { unit, from: null, repairs: ["lost-unit"], literal, ask: ["currency"] };
}

/** A unit in the value and another in the column: the value's counts, the difference is asked. */
function beside(context: TargetContext, printed: string): ResolvedUnit {
  if (printed === "米" && /\d ?M$/.test(context.text) && nameIsData(context.name)) return found("兆");
  const column = context.unitColumn.unit;
  if (column === null || column === printed) return found(printed);
  if (column.startsWith(`${printed}/`)) return found(column);
  if (!isKnownUnit(column) && /^[\x21-\x7e]+$/.test(column)) return { ...found(printed), repairs: ["ocr-unit"] };
  return found(printed, "unit");
}
