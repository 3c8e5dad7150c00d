import type { ColumnRole } from "../lexicon/column-roles.ts";
import type { RowCell, RowSearch } from "./row-types.ts";
import { isWordy } from "./segment-fit.ts";

/** What a new cell of a row gains or loses beside the cells before it: actual like target, score within points. */
export function togetherFit(
  { flat, columns }: Pick<RowSearch, "flat" | "columns">,
  cells: readonly RowCell[],
  last: RowCell,
): number {
  const role = columns[last.column]?.role ?? null;
  if (role === null || cells.length === 0) return 0;
  const text = (cell: RowCell | undefined) => (cell === undefined ? null : flat.plain.slice(cell.start, cell.end));
  const earlier = (wanted: readonly ColumnRole[]) =>
    text(cells.find((cell) => wanted.includes(columns[cell.column]?.role ?? "note")));
  const own = text(last) ?? "";
  if (role === "score") return scoreFit(own, earlier(["weight"]));
  if (role === "weight") return scoreFit(earlier(["score"]) ?? own, own);
  if (role === "adjusted") return -0.5;
  if (ALIKE.has(role))
    return Math.max(likenessFit(own, earlier(["annual", "period"])), likenessFit(own, withUnit(earlier)));
  return role === "name" || role === "level2" ? repeatFit(own, earlier([role])) : 0;
}

/** 100 in the value column and % in the unit column stand for 100%. */
function withUnit(earlier: (wanted: readonly ColumnRole[]) => string | null): string | null {
  const [value, unit] = [earlier(["annual"]), earlier(["unit"])];
  return value === null || unit === null ? null : value + unit;
}

/** Columns whose values resemble the target's. */
const ALIKE: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "actual",
  "progress",
  "forecast",
  "annual",
  "period",
  "adjusted",
]);

function scoreFit(score: string, points: string | null): number {
  if (points === null || score === points) return points === null ? -0.5 : 1;
  return Number(score) < Number(points) ? 0.2 : -3;
}

function likenessFit(value: string, target: string | null): number {
  if (target === null) return -0.3;
  if (value === target) return 1.5;
  if (isFarOff(value, target)) return -1;
  const unit = unitOf(value);
  if (unit !== null && unit !== "" && unit === unitOf(target)) return 0.8;
  return isWordy(value) && isWordy(target) ? 0.4 : -0.3;
}

/** Two bare numbers of quite another size hardly measure the same thing. */
function isFarOff(value: string, target: string): boolean {
  const [first, second] = [/^\d+(?:\.\d+)?$/.exec(value), /\d+(?:\.\d+)?/.exec(target)];
  if (first === null || second === null) return false;
  const ratio = Number(first[0]) / Number(second[0]);
  return Number.isFinite(ratio) && ratio > 0 && (ratio < 0.25 || ratio > 4);
}

function unitOf(value: string): string | null {
  return /\d(?:\.\d+)?([^\d.,]*)$/.exec(value)?.[1] ?? null;
}

/** The second tree of a mirrored form repeats the categories and names of the first. */
function repeatFit(own: string, first: string | null): number {
  if (first === null) return 0;
  return own === first ? 2.5 : -2.5;
}
