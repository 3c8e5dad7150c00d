import { convertUnit, sameDimension } from "../quantity.ts";
import { contradictions } from "./contradictions.ts";
import { dateOfNumber } from "./date-of-number.ts";
import type { Measure } from "./measure.ts";
import { type Misreading, misreadPrefix, misreadTwo } from "./misread-sign.ts";
import { nameIsNumber } from "./name-words.ts";
import { dateResidueOf, type Residue, residueOf } from "./residue.ts";
import { type ResolvedUnit, resolveUnit } from "./resolve-unit.ts";
import { resolvedDay } from "./scan-measure.ts";
import type { Target, TargetReading } from "./target.ts";
import { blankTarget, hintOf, operatorOf, type TargetContext, withDoubt, withRepairs } from "./target-context.ts";
import { wordsOnly } from "./words-only.ts";

/** A cell with one value in it: the value, or a sentence that happens to hold a number. */
export function singleValue(context: TargetContext, measure: Measure): Target {
  if (measure.form === "hole" || measure.form === "lost") return holeTarget(context, measure);
  const after = context.text.slice(measure.end);
  if (measure.form === "date" || measure.form === "dateRange") return dateTarget(context, measure, after);
  const misread = misreadPrefix(measure, after);
  if (misread !== null) return misreadTarget(context, measure, misread);
  const residue = residueOf(measure.before, after, context.name);
  const target = quantityTarget(context, measure);
  return isSentence(measure, residue) ? sentenceTarget(context, target) : labelled(target, residue, context);
}

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

/** The lists as one, without repetition; nearly always all are empty. */
function joined(...lists: readonly (readonly string[])[]): readonly string[] {
  const filled = lists.filter((list) => list.length > 0);
  return filled.length === 0 ? NONE : [...new Set(filled.flat())];
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

function misreadTarget(context: TargetContext, measure: Measure, misread: Misreading): Target {
  const target = quantityTarget(context, { ...measure, op: misread.op });
  return {
    ...withDoubt(withRepairs(target, ["ocr-operator"]), "medium", "repair"),
    literal: { kind: "qualitative", text: context.input.raw },
  };
}

function isSentence(measure: Measure, residue: Residue): boolean {
  if (residue.label === "sentence" || residue.tail === "sentence") return true;
  if (residue.tail !== "short" || residue.label === "none") return false;
  return !(residue.label === "repeated" && measure.op !== null) && residue.tailLength > 4;
}

/** A sentence that holds one number: the words are the target, the number is offered. */
function sentenceTarget(context: TargetContext, target: Target): Target {
  const words = wordsOnly(context, null);
  return {
    ...withDoubt(words, "medium", "structure", "kind"),
    alt: [target.kind === "multiple" ? { kind: "multiple", parts: target.parts ?? [] } : readingOf(target)],
  };
}

function labelled(target: Target, residue: Residue, context: TargetContext): Target {
  if (residue.label === "none" && residue.tail === "none") return target;
  if (residue.label === "repeated" && residue.tail === "none") return withRepairs(target, ["name-repeated"]);
  const repair = residue.label === "none" ? "words-after" : "words-before";
  const text: TargetReading = { kind: "qualitative", text: context.input.raw };
  return { ...withDoubt(withRepairs(target, [repair]), "medium", "structure"), alt: [...target.alt, text] };
}

function dateTarget(context: TargetContext, measure: Measure, after: string): Target {
  const residue = dateResidueOf(measure.before, after, context.name);
  const range = measure.form === "dateRange";
  const { op, opExplicit } = operatorOf(context, measure.op);
  const target: Target = {
    ...blankTarget(context, measure.form === "date" ? "date" : "dateRange"),
    op: range ? null : op,
    opExplicit,
    date: measure.date,
    date2: measure.date2,
    edge: measure.edge,
    dateResolved: measure.date === null ? null : resolvedDay(measure.date, measure.edge),
    recurring: measure.recurring,
  };
  const dated = withDateDoubt(withRepairs(target, measure.repairs));
  if (residue.label === "sentence" || residue.tail === "sentence") return sentenceTarget(context, dated);
  return residue.label === "none" && residue.tail === "none" ? dated : withDoubt(dated, "medium");
}

/** A date without 前 may be a deadline all the same; 12月底 does not say of which year. */
function withDateDoubt(target: Target): Target {
  if (target.kind !== "date" || target.op !== "=") return target;
  const deadline: TargetReading = { ...readingOf(target), op: "<=", opExplicit: true };
  const yearless = target.date?.startsWith("--") && target.recurring === null;
  return withDoubt({ ...target, alt: [deadline] }, yearless ? "medium" : "high", "deadline");
}

/** A hole is a form nobody filled in; lost digits were a target once. */
function holeTarget(context: TargetContext, measure: Measure): Target {
  const lost = measure.form === "lost";
  const op = measure.op ?? context.nature.op;
  const isDate = measure.unit !== null && /^[年月日]$/.test(measure.unit) && context.text.length > measure.end;
  const target: Target = {
    ...blankTarget(context, lost ? "unreadable" : "placeholder"),
    op,
    opExplicit: op !== null,
    unit: isDate ? null : resolveUnit(context, measure.unit).unit,
    ask: lost ? ["repair", "no-value"] : ["no-value"],
  };
  const repaired = withRepairs(target, lost ? [...measure.repairs, "lost-digits"] : measure.repairs);
  return lost ? withDoubt(repaired, "medium") : repaired;
}

/** The part of a target that another reading can differ in. */
export function readingOf(target: Target): TargetReading {
  return target.date === null
    ? {
        kind: target.kind,
        op: target.op,
        opExplicit: target.opExplicit,
        value: target.value,
        value2: target.value2,
        unit: target.unit,
      }
    : { kind: target.kind, op: target.op, opExplicit: target.opExplicit, date: target.date, date2: target.date2 };
}
