import type { Measure } from "./measure.ts";
import { type Misreading, misreadPrefix } from "./misread-sign.ts";
import { quantityTarget } from "./quantity-target.ts";
import { readingOf } from "./reading-of.ts";
import { dateResidueOf, type Residue, residueOf } from "./residue.ts";
import { resolveUnit } from "./resolve-unit.ts";
import { resolvedDay } from "./scan-measure.ts";
import type { Target, TargetReading } from "./target.ts";
import { blankTarget, operatorOf, type TargetContext, withDoubt, withRepairs } from "./target-context.ts";
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
