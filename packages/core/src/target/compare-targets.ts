import { lastDay } from "../period-date.ts";
import { convertUnit } from "../quantity.ts";
import type { Operator, Target } from "./target.ts";

/** What became of a target from one version or year to the next. */
export interface TargetChange {
  /** `raised` and `lowered` speak of the number or the date itself, whatever way is better. */
  readonly change: "raised" | "lowered" | "reworded" | "directionChanged" | "unchanged" | "incomparable";
  /** (after − before) ÷ before in the unit of `before`; null for dates, words, and from nought. */
  readonly relative: number | null;
  /** Whether the new target asks more; null when the operators do not say. */
  readonly ambition: "harder" | "easier" | null;
}

/** Compares two versions of a target: `≥80%` to `≥90%` is raised by 0.125 and harder. Units are converted. */
export function compareTargets(before: Target, after: Target): TargetChange {
  if (before.kind === "quantity" && after.kind === "quantity") return compareQuantities(before, after);
  if (before.kind === "range" && after.kind === "range") return compareRanges(before, after);
  if (before.kind === "date" && after.kind === "date") return compareDates(before, after);
  if (before.kind !== after.kind) return plain("incomparable");
  return plain(sameText(before, after) ? "unchanged" : "reworded");
}

function plain(change: TargetChange["change"]): TargetChange {
  return { change, relative: null, ambition: null };
}

type Way = "up" | "down" | "exact";

const WAYS: Readonly<Record<Operator, Way>> = {
  ">=": "up",
  ">": "up",
  "<=": "down",
  "<": "down",
  "=": "exact",
  "~": "exact",
};

function wayOf(target: Target): Way {
  return target.op === null ? "exact" : WAYS[target.op];
}

function compareQuantities(before: Target, after: Target): TargetChange {
  const from = wayOf(before);
  const to = wayOf(after);
  if (from !== to && from !== "exact" && to !== "exact") return plain("directionChanged");
  const value = inUnitOf(before, after, after.value);
  if (before.value === null || value === null) return plain("incomparable");
  if (value === before.value) return plain(before.op === after.op ? "unchanged" : "reworded");
  const way = from === "exact" ? to : from;
  const raised = value > before.value;
  const relative = before.value === 0 ? null : (value - before.value) / Math.abs(before.value);
  return { change: raised ? "raised" : "lowered", relative, ambition: ambitionOf(way, raised) };
}

function ambitionOf(way: Way, raised: boolean): TargetChange["ambition"] {
  if (way === "exact") return null;
  return (way === "up") === raised ? "harder" : "easier";
}

function inUnitOf(before: Target, after: Target, value: number | null): number | null {
  return value === null ? null : convertUnit(value, after.unit, before.unit);
}

function compareRanges(before: Target, after: Target): TargetChange {
  const low = inUnitOf(before, after, after.value);
  const high = inUnitOf(before, after, after.value2);
  if (low === null || high === null || before.value === null || before.value2 === null) return plain("incomparable");
  if (low === before.value && high === before.value2) return plain("unchanged");
  if (low >= before.value && high >= before.value2) return plain("raised");
  return plain(low <= before.value && high <= before.value2 ? "lowered" : "reworded");
}

/** A later day is easier to keep. */
function compareDates(before: Target, after: Target): TargetChange {
  if (before.date === null || after.date === null) return plain("incomparable");
  if (before.date.startsWith("--") !== after.date.startsWith("--")) return plain("incomparable");
  const from = before.dateResolved ?? lastDay(before.date);
  const to = after.dateResolved ?? lastDay(after.date);
  if (from === to) return plain(before.op === after.op ? "unchanged" : "reworded");
  const later = to > from;
  return { change: later ? "raised" : "lowered", relative: null, ambition: later ? "easier" : "harder" };
}

function sameText(before: Target, after: Target): boolean {
  return before.raw.replace(/\s/g, "") === after.raw.replace(/\s/g, "");
}
