import { convertUnit, sameDimension } from "../quantity.ts";
import { contradictions } from "./contradictions.ts";
import { dateOfNumber } from "./date-of-number.ts";
import type { Measure } from "./measure.ts";
import { type Misreading, misreadTwo } from "./misread-sign.ts";
import { nameIsNumber } from "./name-words.ts";
import { readingOf } from "./reading-of.ts";
import { type ResolvedUnit, resolveUnit } from "./resolve-unit.ts";
import type { Target, TargetReading } from "./target.ts";
import { blankTarget, hintOf, operatorOf, type TargetContext, withDoubt, withRepairs } from "./target-context.ts";

/** The typed target of one number, whatever stands around it. */
export function quantityTarget(context: TargetContext, measure: Measure): Target {
  const other = dateOfNumber(context, measure);
  if (other !== null) return other;
  if (measure.unit === "成") return quantityTarget(context, inPercent(measure));
  const unit = resolveUnit(context, measure.unit);
  const range = measure.form === "range";
  const { op, opExplicit } = operatorOf(context, measure.op);
  const signRepair = measure.op === null && context.nature.repair !== null ? [context.nature.repair] : NONE;
  const target: Target = {
    ...blankTarget(context, range ? "range" : "quantity"),
    op: range ? null : op,
    opExplicit,
    value: measure.value,
    value2: measure.value2,
    unit: unit.unit,
    unitFrom: unit.from,
    distributive: measure.each,
    ask: unit.ask,
    repairs: joined(context.cellRepairs, measure.repairs, signRepair, unit.repairs),
  };
  return withAmbiguities(context, measure, withUnitDoubt(target, unit));
}

const NONE: readonly string[] = [];

/** The lists as one, without repetition; nearly always none has anything. */
function joined(...lists: readonly (readonly string[])[]): readonly string[] {
  return lists.every((list) => list.length === 0) ? NONE : [...new Set(lists.flat())];
}

/** 9成 is 90 %. */
function inPercent(measure: Measure): Measure {
  const tenfold = (value: number | null): number | null =>
    value === null ? null : Number((value * 10).toPrecision(12));
  const repairs = [...measure.repairs, "unit-variant"];
  return { ...measure, value: tenfold(measure.value), value2: tenfold(measure.value2), unit: "%", repairs };
}

function withUnitDoubt(target: Target, unit: ResolvedUnit): Target {
  if (unit.literal === null) return target;
  return { ...target, confidence: "medium", literal: { ...readingOf(target), unit: unit.literal } };
}

/** What is printed clearly and can still be meant in two ways. */
function withAmbiguities(context: TargetContext, measure: Measure, target: Target): Target {
  let result = measure.equivalent === null ? target : withEquivalent(measure.equivalent, target);
  if (measure.each) result = withDoubt(result, "medium", "structure");
  if (measure.doubt === "strong") result = modal(result);
  if (measure.doubt === "some") result = { ...withDoubt(result, "medium"), alt: [{ ...readingOf(result), op: "~" }] };
  if (measure.repairs.length > 0) result = withRepairDoubt(measure, result);
  if (!result.opExplicit && result.kind === "quantity") result = withHint(context, result);
  if (!result.opExplicit && isLostOperator(context, measure)) result = withDoubt(result, "medium", "operator");
  if (result.unit === null && nameIsNumber(context.name)) result = withDoubt(result, "low", "content");
  const misread = result.opExplicit ? null : misreadTwo(result.value, result.unit, context.name);
  if (misread !== null) result = repairedSign(result, misread);
  if (measure.op !== null && context.nature.op !== null && measure.op !== context.nature.op) {
    result = withDoubt(result, "medium", "operator");
  }
  return contradictions(context.name, result);
}

function withRepairDoubt(measure: Measure, target: Target): Target {
  if (measure.repairs.includes("negative-zero") || measure.repairs.includes("ocr-operator")) {
    return { ...withDoubt(target, "medium", "repair"), literal: readingOf(target) };
  }
  return measure.repairs.includes("ocr-digits") ? withDoubt(target, "medium", "repair") : target;
}

/** 可达5000亩 is an estimate, an equality or a ceiling. */
function modal(target: Target): Target {
  const reading = readingOf(target);
  const alt: TargetReading[] = [
    { ...reading, op: "=", opExplicit: false },
    { ...reading, op: "<=", opExplicit: true },
  ];
  return { ...withDoubt(target, "low", "operator"), alt };
}

/** The form had an operator column once: a bare number stands beside a unit column, and it is no nought. */
function isLostOperator(context: TargetContext, measure: Measure): boolean {
  return (
    context.unitColumn.unit !== null && measure.unit === null && measure.value !== 0 && measure.form === "quantity"
  );
}

/** (≥**%) in the name is not adopted silently. */
function withHint(context: TargetContext, target: Target): Target {
  const { op } = hintOf(context);
  if (op === null) return target;
  return {
    ...withDoubt(target, "medium", "operator"),
    hintOp: op,
    alt: [...target.alt, { ...readingOf(target), op, opExplicit: true }],
  };
}

/** 7000000斤(3500吨) is one quantity; 10个(500平方米) are two. */
function withEquivalent(equivalent: NonNullable<Measure["equivalent"]>, target: Target): Target {
  const first = readingOf(target);
  const second: TargetReading = { ...first, value: equivalent.value, unit: equivalent.unit };
  if (sameDimension(target.unit, equivalent.unit)) {
    const converted = convertUnit(equivalent.value, equivalent.unit, target.unit) ?? 0;
    const holds = Math.abs(converted - (target.value ?? 0)) <= Math.abs(converted) * 0.01;
    const alt = [...target.alt, { kind: "multiple" as const, parts: [first, second] }];
    return withDoubt({ ...target, equivalent, alt }, holds ? "medium" : "low", "structure");
  }
  const parts = [first, { ...second, op: "=" as const, opExplicit: false }];
  const several: Target = { ...target, kind: "multiple", op: null, value: null, unit: null, parts, join: "and" };
  return withDoubt(several, "medium", "structure");
}

function repairedSign(target: Target, misread: Misreading): Target {
  return {
    ...withDoubt(withRepairs(target, ["ocr-operator"]), "medium", "repair"),
    op: misread.op,
    opExplicit: true,
    value: misread.value,
    literal: readingOf(target),
  };
}
