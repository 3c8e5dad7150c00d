import type { NatureColumn, UnitColumn } from "./columns.ts";
import { type NameHint, readNameHint } from "./name-hint.ts";
import type { Confidence, Operator, Target, TargetInput, TargetQuestion } from "./target.ts";

/** One row while it is read: the plain text and what the other columns say. */
export interface TargetContext {
  readonly input: TargetInput;
  /** The cell in the grammar's spelling. */
  readonly text: string;
  readonly name: string;
  readonly unitColumn: UnitColumn;
  readonly nature: NatureColumn;
  /** What had to be undone to get the plain text. */
  readonly cellRepairs: readonly string[];
}

/** A target that says nothing yet; every reading starts from it. */
export function blankTarget(context: TargetContext, kind: Target["kind"]): Target {
  return {
    raw: context.input.raw,
    kind,
    op: null,
    opExplicit: false,
    value: null,
    value2: null,
    unit: null,
    date: null,
    date2: null,
    edge: null,
    dateResolved: null,
    recurring: null,
    text: null,
    parts: null,
    join: null,
    bound: null,
    hintOp: null,
    unitFrom: null,
    direction: context.nature.direction,
    distributive: false,
    equivalent: null,
    declared: null,
    scale: context.unitColumn.scale,
    repairs: context.cellRepairs,
    confidence: "high",
    literal: null,
    alt: NONE,
    ask: NONE,
  };
}

const NONE: readonly never[] = [];

/** The hint is only looked for when the value lacks something. */
export function hintOf(context: TargetContext): NameHint {
  return readNameHint(context.input.name);
}

/** The operator in force: the value's own, else the nature column's, else the unprinted equality. */
export function operatorOf(context: TargetContext, printed: Operator | null): { op: Operator; opExplicit: boolean } {
  const op = printed ?? context.nature.op;
  return { op: op ?? "=", opExplicit: op !== null };
}

export function withDoubt(target: Target, confidence: Confidence, ...ask: readonly TargetQuestion[]): Target {
  return {
    ...target,
    confidence: LEVELS.indexOf(confidence) > LEVELS.indexOf(target.confidence) ? confidence : target.confidence,
    ask: ask.length === 0 ? target.ask : [...new Set([...target.ask, ...ask])],
  };
}

const LEVELS: readonly Confidence[] = ["high", "medium", "low"];

export function withRepairs(target: Target, repairs: readonly string[]): Target {
  return repairs.length === 0 ? target : { ...target, repairs: [...new Set([...target.repairs, ...repairs])] };
}
