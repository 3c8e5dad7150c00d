import { readFileSync } from "node:fs";
import { parseTarget } from "@mingji/core/target/parse-target";
import type { Confidence, Target, TargetReading } from "@mingji/core/target/target";

/** One hand-made answer and what the grammar makes of its cells. */
export interface ScoredRow {
  readonly row: GoldRow;
  readonly target: Target;
  /** The scored fields agree with the answer, or on medium and low rows with one of its other readings. */
  readonly right: boolean;
  readonly wrongFields: readonly ScoredField[];
}

export interface GoldRow {
  readonly doc: string;
  readonly row: number;
  readonly name: string;
  readonly target_raw: string;
  readonly unit_raw: string;
  readonly nature_raw: string;
  readonly gold: Gold;
}

interface Gold extends TargetReading {
  readonly confidence: Confidence;
  readonly literal?: TargetReading;
  readonly alt?: readonly TargetReading[];
}

export const SCORED_FIELDS = ["kind", "op", "opExplicit", "value", "value2", "unit", "date", "date2"] as const;
export type ScoredField = (typeof SCORED_FIELDS)[number];

export const SIDE_FIELDS = [
  "edge",
  "dateResolved",
  "recurring",
  "text",
  "join",
  "bound",
  "hintOp",
  "unitFrom",
  "direction",
  "distributive",
  "equivalent",
  "declared",
  "scale",
  "repairs",
  "ask",
  "confidence",
] as const;

/** Their answers rest on other cells of the page. */
const UNDERIVABLE: ReadonlySet<number> = new Set([261, 491]);

const GOLD_FILE = new URL("../fixtures/target/targets.gold.jsonl", import.meta.url);

export function scoreGold(): ScoredRow[] {
  return readFileSync(GOLD_FILE, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as GoldRow)
    .filter((row) => !UNDERIVABLE.has(row.row))
    .map(scoreRow);
}

function scoreRow(row: GoldRow): ScoredRow {
  const target = parseTarget({
    raw: row.target_raw,
    unitRaw: row.unit_raw || null,
    natureRaw: row.nature_raw || null,
    name: row.name || null,
  });
  const wrongFields = differences(target, row.gold);
  const others =
    row.gold.confidence === "high" ? [] : [...(row.gold.alt ?? []), ...(row.gold.literal ? [row.gold.literal] : [])];
  const right = wrongFields.length === 0 || others.some((other) => differences(target, other).length === 0);
  return { row, target, right, wrongFields };
}

function differences(target: Target, answer: TargetReading): ScoredField[] {
  return SCORED_FIELDS.filter((field) => (target[field] ?? null) !== (answer[field] ?? ABSENT[field] ?? null));
}

const ABSENT: Partial<Record<ScoredField, false>> = { opExplicit: false };

/** Share of rows, in percent, on which a side field is printed exactly as in the answer. */
export function sideAccuracy(rows: readonly ScoredRow[], field: (typeof SIDE_FIELDS)[number]): number {
  const right = rows.filter(({ row, target }) => canonical(target[field]) === canonical(Reflect.get(row.gold, field)));
  return (right.length / rows.length) * 100;
}

/** Absent, false and empty are one; the order of a list does not count. */
function canonical(value: unknown): string {
  if (value === null || value === undefined || value === false) return "";
  if (Array.isArray(value))
    return value.length === 0 ? "" : JSON.stringify([...value].map(String).toSorted((a, b) => (a < b ? -1 : 1)));
  return JSON.stringify(value);
}

export interface AccuracyFigures {
  /** Exact on all scored fields, high and medium rows, in percent. */
  readonly exact: number;
  /** Wrong answers the grammar was sure of, of all answers, in percent. */
  readonly wrongHigh: number;
  readonly scored: readonly ScoredRow[];
  readonly low: readonly ScoredRow[];
}

export function accuracyFigures(rows: readonly ScoredRow[]): AccuracyFigures {
  const scored = rows.filter(({ row }) => row.gold.confidence !== "low");
  const low = rows.filter(({ row }) => row.gold.confidence === "low");
  const sure = scored.filter(({ target, right }) => !right && target.confidence === "high");
  return {
    exact: (scored.filter(({ right }) => right).length / scored.length) * 100,
    wrongHigh: (sure.length / scored.length) * 100,
    scored,
    low,
  };
}
