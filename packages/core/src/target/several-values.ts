import type { Measure } from "./measure.ts";
import { multipleTarget } from "./multiple-target.ts";
import { pairTarget } from "./pair-target.ts";
import { MOST_MEASURES } from "./scan-cell.ts";
import { singleValue } from "./single-value.ts";
import type { Target } from "./target.ts";
import { blankTarget, type TargetContext, withDoubt } from "./target-context.ts";
import { wordsOnly } from "./words-only.ts";

/** A cell with several values: parts of one target, two ends of a range, or a sentence with numbers in it. */
export function severalValues(context: TargetContext, measures: readonly Measure[]): Target {
  const late = signBehind(measures);
  if (late !== null)
    return withDoubt(singleValue({ ...context, text: context.text.slice(0, late.end) }, late), "medium", "operator");
  if (measures.some((measure) => measure.form === "hole")) return unfilledSeveral(context, measures);
  const merged = withoutBaselines(context.text, measures);
  const [first, second] = merged;
  if (first === undefined) return wordsOnly(context, null);
  if (second === undefined) return singleValue(context, first);
  return (
    (merged.length === 2 ? pairTarget(context, first, second) : null) ??
    (isSentence(context, merged) ? sentenceOfValues(context, merged) : multipleTarget(context, merged))
  );
}

/** 95%≥: the sign stands behind its number. */
function signBehind(measures: readonly Measure[]): Measure | null {
  const [first, second, third] = measures;
  if (first === undefined || second?.form !== "hole" || third !== undefined) return null;
  const bare =
    first.form === "quantity" &&
    first.op === null &&
    second.op !== null &&
    second.unit === null &&
    second.start === second.end;
  return bare && second.before.trim() === "" ? { ...first, op: second.op } : null;
}

function unfilledSeveral(context: TargetContext, measures: readonly Measure[]): Target {
  const op = measures[0]?.op ?? context.nature.op;
  const unit = measures.length === 1 ? (measures[0]?.unit ?? null) : null;
  return { ...blankTarget(context, "placeholder"), op, opExplicit: op !== null, unit, ask: ["no-value"] };
}

/** 比2023年提升15%: a date with no separator before the next value belongs to that value's words. */
function withoutBaselines(text: string, measures: readonly Measure[]): readonly Measure[] {
  const kept: Measure[] = [];
  let carried: Measure | null = null;
  for (const [index, measure] of measures.entries()) {
    const next = measures[index + 1];
    const joined: Measure =
      carried === null ? measure : { ...measure, before: carried.before + text.slice(carried.start, measure.start) };
    const isBaseline = measure.form === "date" && next?.form === "quantity" && !/[,;。\n]/.test(next.before);
    if (isBaseline) carried = joined;
    else {
      kept.push(carried === null ? measure : { ...joined, before: withoutComparative(text, carried, measure) });
      carried = null;
    }
  }
  return kept;
}

function withoutComparative(text: string, carried: Measure, measure: Measure): string {
  return carried.before + text.slice(carried.start, carried.end) + measure.before;
}

/** Values are scattered in running text when a clause has more words than a label. */
function isSentence(context: TargetContext, measures: readonly Measure[]): boolean {
  const tail = context.text.slice(measures.at(-1)?.end ?? 0);
  if (wordCount(tail) > 8 || measures.length >= MOST_MEASURES) return true;
  const longest = Math.max(...measures.map((measure) => wordCount(measure.before)));
  const words = measures.reduce((sum, measure) => sum + wordCount(measure.before), 0);
  return (
    longest > 16 || words > 12 * measures.length || measures.every((measure) => measure.unit === null && words > 4)
  );
}

/** Letters and ideographs; digits and signs are no words. */
function wordCount(text: string): number {
  let count = 0;
  for (const character of text) if (/[\p{L}]/u.test(character)) count++;
  return count;
}

function sentenceOfValues(context: TargetContext, measures: readonly Measure[]): Target {
  const alternative = multipleTarget(context, measures.slice(0, 8));
  const alt = [{ kind: "multiple" as const, parts: alternative.parts ?? [] }];
  return { ...withDoubt(wordsOnly(context, null), "medium", "structure", "kind"), alt };
}
