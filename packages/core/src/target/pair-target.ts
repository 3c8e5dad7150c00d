import { canonicalOf, convertUnit, scaleLength } from "../quantity.ts";
import type { Measure } from "./measure.ts";
import { digitsEnd } from "./scan-number.ts";
import { quantityTarget } from "./quantity-target.ts";
import { readingOf } from "./reading-of.ts";
import { singleValue } from "./single-value.ts";
import type { Operator, Target } from "./target.ts";
import { type TargetContext, withDoubt, withRepairs } from "./target-context.ts";
import { wordsOnly } from "./words-only.ts";

/** Two numbers that are one target; null when they are two. */
export function pairTarget(context: TargetContext, first: Measure, second: Measure): Target | null {
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
