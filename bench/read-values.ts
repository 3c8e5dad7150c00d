import type { IndicatorReading } from "@mingji/core/plan/reading";
import type { GoldIndicator } from "./read-gold.ts";

export const FIELDS = [
  "level1",
  "level2",
  "name",
  "target",
  "period",
  "unit",
  "op",
  "weight",
  "actual",
  "score",
  "deviation",
  "forecast",
] as const;
export type Field = (typeof FIELDS)[number];

/** White space, width and look-alike signs do not count when cells are compared. */
export function plain(text: unknown): string {
  if (typeof text !== "string" && typeof text !== "number") return "";
  const folded = String(text)
    .normalize("NFKC")
    .replace(/\\geqq?(?![A-Za-z])|\\geqslant(?![A-Za-z])/g, "≥")
    .replace(/\\leqq?(?![A-Za-z])|\\leqslant(?![A-Za-z])/g, "≤")
    .replaceAll("\\%", "%")
    .replaceAll("$", "")
    .replace(/[\s\u00a0\u200b]+/g, "");
  return LOOK_ALIKES.reduce((result, [from, to]) => result.replaceAll(from, to), folded);
}

const LOOK_ALIKES: readonly (readonly [string, string])[] = [
  ["≧", "≥"],
  ["≦", "≤"],
  [">=", "≥"],
  ["<=", "≤"],
  ["═", "="],
  ["﹦", "="],
  ["–", "-"],
  ["—", "-"],
  ["－", "-"],
  ["“", '"'],
  ["”", '"'],
  ["‘", "'"],
  ["’", "'"],
];

/** 10.00 and 10 are the same number of points. */
function withoutZeros(text: string): string {
  return /^\d+\.\d+$/.test(text) ? text.replace(/0+$/, "").replace(/\.$/, "") : text;
}

export interface Accepted {
  readonly texts: ReadonlySet<string>;
  /** The form does not print this field: missing is no error. */
  readonly free: boolean;
}

const GOLD_KEYS: Readonly<Partial<Record<Field, string>>> = {
  target: "target_raw",
  period: "period_target_raw",
  actual: "actual_raw",
  forecast: "forecast_raw",
};

/** The printed forms that count as right for one field of a gold row. */
export function acceptedOf(gold: GoldIndicator, field: Field): Accepted {
  const key = GOLD_KEYS[field] ?? field;
  const alts = gold.alts ?? {};
  const printed = [gold[key], ...(alts[key] ?? []), ...(key === field ? [] : (alts[field] ?? []))];
  if (field === "level1" || field === "level2") printed.push(gold[`${field}_raw`], ...(alts[`${field}_raw`] ?? []));
  let texts = printed.map(plain);
  if ((field === "target" || field === "period") && gold[key] !== null && gold[key] !== undefined) {
    texts = texts.flatMap((text) => withSignAndUnit(text, gold));
  }
  if (field === "weight" || field === "score") texts = [...texts, ...texts.map(withoutZeros)];
  const free = [...(gold.shared ?? []), ...(gold.inferred ?? [])];
  return { texts: new Set(texts.filter((text) => text !== "")), free: free.includes(field) || free.includes(key) };
}

function withSignAndUnit(text: string, gold: GoldIndicator): string[] {
  const sign = plain(gold["op"]);
  const op = /^[≥≤=><]/.test(sign) ? sign : "";
  const unit = plain(gold["unit"]);
  const measured = text.endsWith(unit) ? text : text + unit;
  return [text, op + text, measured, op + measured, op + text + unit];
}

/** What the reading says in the field, in the spelling of the answers. */
export function readField(row: IndicatorReading, field: Field): string {
  const text = plain(readRaw(row, field));
  return field === "weight" || field === "score" ? withoutZeros(text) : text;
}

function readRaw(row: IndicatorReading, field: Field): unknown {
  switch (field) {
    case "target":
      return row.annual?.raw;
    case "period":
      return row.period?.raw;
    case "unit":
      return row.unitRaw;
    case "op":
      return row.natureRaw;
    case "weight":
      return row.weight ?? row.weightRaw;
    case "score":
      return row.score ?? row.scoreRaw;
    case "actual":
      return row.actual?.raw ?? row.progress;
    default:
      return row[field];
  }
}

export function isRight(row: IndicatorReading, field: Field, accepted: Accepted): boolean {
  const value = readField(row, field);
  if (accepted.texts.has(value)) return true;
  if ((field !== "target" && field !== "period") || value === "") return false;
  const op = plain(row.natureRaw);
  const unit = plain(row.unitRaw);
  return [op + value, value + unit, op + value + unit].some((text) => accepted.texts.has(text));
}
