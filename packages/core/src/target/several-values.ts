import { canonicalOf, convertUnit, scaleLength } from "../quantity.ts";
import type { Measure } from "./measure.ts";
import { trimmedLabel } from "./residue.ts";
import { resolvedDay } from "./scan-measure.ts";
import { digitsEnd } from "./scan-number.ts";
import { readingOf, singleValue, quantityTarget } from "./single-value.ts";
import type { Operator, Target, TargetPart } from "./target.ts";
import { blankTarget, type TargetContext, withDoubt, withRepairs } from "./target-context.ts";
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

/** Two numbers that are one target; null when they are two. */
function pairTarget(context: TargetContext, first: Measure, second: Measure): Target | null {
  return (
    damagedSign(context, first, second) ??
    ratio(context, first, second) ??
    bothBounds(context, first, second) ??
    rangeOfUnits(context, first, second) ??
    rateOfPeriod(context, first, second) ??
    raisedTo(context, first, second) ??
    printedTwice(context, first, second) ??
    spacedDigits(context, first, second)
  );
}

/** 5=50%: the strokes of ≥ read as a digit and a sign. */
function damagedSign(context: TargetContext, first: Measure, second: Measure): Target | null {
  const isStroke =
    first.unit === null && first.op === null && first.start === 0 && first.end <= 2 && second.op !== null;
  if (!isStroke || second.before.trim() !== "" || !"=≥>≤<".includes(context.text.charAt(first.end))) return null;
  const op: Operator = second.op === "=" ? ">=" : (second.op ?? ">=");
  const target = quantityTarget(context, { ...second, op });
  const repaired = withRepairs(target, ["ocr-operator"]);
  return { ...withDoubt(repaired, "medium", "repair"), literal: { kind: "qualitative", text: context.input.raw } };
}

/** 1:1, 7×24小时 and 1/3 are written with two numbers and are no two values. */
function ratio(context: TargetContext, first: Measure, second: Measure): Target | null {
  if (first.unit !== null) return null;
  const between = context.text.slice(first.end, second.start).trim();
  if (between === "/" && second.unit !== null && scaleLength(second.unit) === second.unit.length) {
    return quantityTarget(context, { ...first, unit: `/${second.value}${second.unit}` });
  }
  const fraction = between === "/" && second.unit === null && (first.value ?? 0) < 10;
  if (!fraction && !/^[:×xX*∶+]$/.test(between)) return null;
  return withDoubt(wordsOnly(context, null), "medium", "structure", "kind");
}

const FLOORS: ReadonlySet<Operator | null> = new Set([">=", ">"]);
const CEILINGS: ReadonlySet<Operator | null> = new Set(["<=", "<"]);

/** ≥80%且≤90%, 80%≤x≤90%, 介于80和90之间. */
function bothBounds(context: TargetContext, first: Measure, second: Measure): Target | null {
  const sameUnit = first.unit === second.unit || first.unit === null || second.unit === null;
  if (!sameUnit || first.form !== "quantity" || second.form !== "quantity") return null;
  const between = second.before.trim();
  const variable = /^[≤<≦]\s*[\p{L}]*$/u.test(between) && CEILINGS.has(second.op);
  const bounds = FLOORS.has(first.op) && CEILINGS.has(second.op) && /^[,;、]?(?:且|并|同时|但)?$/.test(between);
  const words = context.text.startsWith("介于") && /^[和与到至]?$/.test(between);
  if (!(variable || bounds || words)) return null;
  const merged: Measure = {
    ...second,
    form: "range",
    op: null,
    value: first.value,
    value2: second.value,
    unit: second.unit ?? first.unit,
  };
  const target = quantityTarget(context, { ...merged, repairs: [] });
  return bounds || variable ? { ...target, opExplicit: true } : target;
}

/** 5000元-1万元 is a range in 万元, 100元~200元/人 one in 元/人. */
function rangeOfUnits(context: TargetContext, first: Measure, second: Measure): Target | null {
  const connected = /^[-~至到]+$/.test(context.text.slice(first.end, second.start).trim());
  if (!connected || first.value === null || first.unit === null || second.unit === null) return null;
  const low = second.unit.startsWith(`${first.unit}/`)
    ? first.value
    : convertUnit(first.value, first.unit, second.unit);
  if (low === null) return null;
  const target = quantityTarget(context, { ...second, form: "range", op: null, value: low, value2: second.value });
  return withDoubt(withRepairs(target, ["unit-variant"]), "medium", "unit");
}

const PERIODS: ReadonlySet<string> = new Set(["年", "月", "季度", "季", "周", "天", "日"]);

/** 1年2次 is 2 次/年. */
function rateOfPeriod(context: TargetContext, first: Measure, second: Measure): Target | null {
  const period = periodOf(first);
  if (period === null || second.before.trim() !== "" || second.unit === null || PERIODS.has(second.unit)) return null;
  if (second.unit === "度") return wordsOnly(context, null);
  const rate: Measure = {
    ...second,
    before: first.before,
    unit: `${second.unit}/${period}`,
    repairs: ["prefix-rate"],
  };
  return singleValue(context, rate);
}

/** One year, half a year or two years as a unit of time. */
function periodOf(measure: Measure): string | null {
  const { unit, value } = measure;
  if (unit === null || !PERIODS.has(unit) || measure.op !== null) return null;
  if (value === 1) return unit;
  if (value === 0.5 && unit === "年") return "半年";
  return value === 2 ? (canonicalOf(`两${unit}`) ?? null) : null;
}

/** 由80%提高到90%: the second value is the target, the first where it starts from. */
function raisedTo(context: TargetContext, first: Measure, second: Measure): Target | null {
  if (
    !/(?:从|由|自)$/.test(first.before.trim()) ||
    !/(?:提高|提升|增加|增长|上升|降低|下降|减少|压减|扩大)/.test(second.before)
  ) {
    return null;
  }
  const target = quantityTarget(context, { ...second, unit: second.unit ?? first.unit });
  const range = { ...readingOf(target), kind: "range" as const, op: null, value: first.value, value2: second.value };
  return { ...withDoubt(withRepairs(target, ["baseline-dropped"]), "medium", "structure"), alt: [range] };
}

/** 854万854万: the same characters twice. */
function printedTwice(context: TargetContext, first: Measure, second: Measure): Target | null {
  const { text } = context;
  const half = text.length / 2;
  const twice =
    Number.isInteger(half) && second.before === "" && first.end === half && text.startsWith(text.slice(half));
  if (!twice || first.value !== second.value) return null;
  const target = quantityTarget(context, first);
  return withDoubt(withRepairs(target, ["printed-twice"]), "medium", "repair", "structure");
}

/** 1 000万元 and 9 5%: digits torn apart by a space. */
function spacedDigits(context: TargetContext, first: Measure, second: Measure): Target | null {
  const between = context.text.slice(first.end, second.start);
  const torn = between === " " || between === ". " || between === " .";
  if (!torn || first.unit !== null || second.unit === null || first.value === null || second.value === null)
    return null;
  const digits = digitsEnd(context.text, second.start) - second.start;
  const whole = digitsEnd(context.text, first.start) - first.start;
  if (digits !== 3 && (digits > 3 || whole + digits > 3)) return null;
  const point = between === " " ? "" : ".";
  const printed =
    context.text.slice(first.start, first.end) + point + context.text.slice(second.start, second.start + digits);
  const value = Number(printed.replaceAll(",", ""));
  if (!Number.isFinite(value)) return null;
  const target = quantityTarget(context, { ...second, value, op: first.op });
  return withDoubt(withRepairs(target, ["spaced-digits"]), "medium", "repair");
}

/** Values are scattered in running text when a clause has more words than a label. */
function isSentence(context: TargetContext, measures: readonly Measure[]): boolean {
  const tail = context.text.slice(measures.at(-1)?.end ?? 0);
  if (wordCount(tail) > 8 || measures.length >= 40) return true;
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

function multipleTarget(context: TargetContext, measures: readonly Measure[]): Target {
  const inherited = measures.map((measure, index) => withSharedUnit(measure, measures, index));
  const parts = inherited.map((measure, index) => partOf(context, measure, index));
  return {
    ...blankTarget(context, "multiple"),
    opExplicit: parts.some((part) => part.opExplicit === true),
    parts,
    join: joinOf(context.text, measures),
    repairs: [...new Set([...context.cellRepairs, ...inherited.flatMap((measure) => measure.repairs)])],
    ask: ["structure"],
  };
}

/** 80、90%: a bare number takes the unit of the values after it. */
function withSharedUnit(measure: Measure, measures: readonly Measure[], index: number): Measure {
  if (measure.unit !== null || measure.date !== null) return measure;
  const next = measures.slice(index + 1).find((other) => other.unit !== null);
  const bare = measures.every((other) => trimmedLabel(other.before) === "");
  return next === undefined || !bare ? measure : { ...measure, unit: next.unit };
}

function partOf(context: TargetContext, measure: Measure, index: number): TargetPart {
  const label = partLabel(measure.before, index);
  const named = label === "" ? {} : { label };
  if (measure.date !== null) {
    const op = measure.form === "date" ? (measure.op ?? "=") : null;
    const dates = { date: resolvedDay(measure.date, measure.edge) ?? measure.date, date2: measure.date2 };
    return {
      kind: measure.form === "date" ? "date" : "dateRange",
      op,
      opExplicit: measure.op !== null,
      ...dates,
      ...named,
    };
  }
  const op = measure.op ?? context.nature.op;
  const kind = measure.form === "range" ? "range" : measure.form === "lost" ? "unreadable" : "quantity";
  return {
    kind,
    op: kind === "quantity" ? (op ?? "=") : null,
    opExplicit: op !== null,
    value: measure.value,
    value2: measure.value2,
    unit: measure.unit ?? context.unitColumn.unit,
    ...named,
  };
}

/** The words between the last separator and the value; 或 and 且 join and do not name. */
function partLabel(before: string, index: number): string {
  const clause =
    index === 0
      ? before
      : before.slice(
          Math.max(
            before.lastIndexOf(","),
            before.lastIndexOf(";"),
            before.lastIndexOf("、"),
            before.lastIndexOf("。"),
          ) + 1,
        );
  return trimmedLabel(clause).replace(/^(?:或者|或|且|并且|并|和|及|以及|同时|其中)+/, "");
}

function joinOf(text: string, measures: readonly Measure[]): Target["join"] {
  const rest = measures.slice(1);
  if (rest.some((measure) => /^[,;、。\s]*或/.test(measure.before))) return "or";
  const unit = measures.at(-1)?.unit ?? null;
  const same = measures.every(
    (measure) => measure.form === "quantity" && (measure.unit === unit || measure.unit === null),
  );
  const labels = measures.map((measure, index) => partLabel(measure.before, index));
  if (labels.some((label) => GRADES.has(label))) return "grades";
  if (!same || labels.some((label) => label !== "")) return "and";
  return isGrades(text, measures) ? "grades" : "perColumn";
}

const GRADES: ReadonlySet<string> = new Set(["优", "良", "中", "差", "优秀", "良好", "合格", "不合格"]);

/** 100%90%85%: glued, falling, three or four of them: 优良中差. */
function isGrades(text: string, measures: readonly Measure[]): boolean {
  const glued = measures.slice(1).every((measure) => measure.before === "");
  const values = measures.map((measure) => measure.value ?? 0);
  const falling = values.every((value, index) => index === 0 || value <= (values[index - 1] ?? 0));
  const spread = values[0] !== values.at(-1);
  return (
    glued &&
    falling &&
    spread &&
    values.length >= 3 &&
    values.length <= 5 &&
    !text.includes(" ") &&
    canonicalOf("%") === measures[0]?.unit
  );
}
