import type { IndicatorReading, ProjectReading, Reading } from "../../plan/reading.ts";
import { compareTargets } from "../../target/compare-targets.ts";
import type { Target } from "../../target/target.ts";
import { matchProjects, matchRows } from "./match-rows.ts";
import type { OtherPlace } from "./related.ts";

/** How a row of a self-evaluation or a later plan departs from the plan as approved. */
export type ApprovedChange =
  | { readonly kind: "changed"; readonly indicator: number; readonly before: Target; readonly other: OtherPlace }
  | { readonly kind: "dropped"; readonly name: string; readonly before: Target | null; readonly other: OtherPlace }
  | { readonly kind: "added"; readonly indicator: number; readonly other: OtherPlace };

/** Every departure of one project from the approved plan; null when the approved plan does not hold the project. */
export function approvedChanges(
  reading: Reading,
  project: number,
  approved: Reading,
): readonly ApprovedChange[] | null {
  const pair = matchProjects(reading, approved).find(({ one }) => one === project);
  const now = reading.projects[project];
  const then = pair === undefined ? undefined : approved.projects[pair.other];
  if (pair === undefined || now === undefined || then === undefined) return null;
  const rows = matchRows(now, then);
  const place = (indicator: number | null): OtherPlace => ({
    document: approved.source.name,
    project: pair.other,
    indicator,
    at: (indicator === null ? undefined : then.indicators[indicator]?.at) ?? then.at,
  });
  const changed = rows.flatMap(({ one, other }): ApprovedChange[] => {
    const before = then.indicators[other]?.annual ?? null;
    const after = now.indicators[one]?.annual ?? null;
    if (before === null || after === null || isSame(before, after)) return [];
    return [{ kind: "changed", indicator: one, before, other: place(other) }];
  });
  return [
    ...changed,
    ...droppedRows(
      then,
      rows.map(({ other }) => other),
      place,
    ),
    ...addedRows(
      now,
      rows.map(({ one }) => one),
      place(null),
    ),
  ];
}

/** A value that was blank, or reads the same in another spelling, was not changed. */
function isSame(before: Target, after: Target): boolean {
  if (before.kind === "empty" || after.kind === "empty") return before.kind === after.kind;
  const { change } = compareTargets(before, after);
  return change === "unchanged" || spelled(before.raw) === spelled(after.raw) || sameNumber(before, after);
}

/** An operator that only one of the two prints is no other value. */
function sameNumber(before: Target, after: Target): boolean {
  const oneSided = before.opExplicit !== after.opExplicit;
  return (
    before.kind === "quantity" && oneSided && compareTargets({ ...before, op: after.op }, after).change === "unchanged"
  );
}

function spelled(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "");
}

function droppedRows(
  then: ProjectReading,
  kept: readonly number[],
  place: (indicator: number) => OtherPlace,
): readonly ApprovedChange[] {
  const known = new Set(kept);
  return then.indicators.flatMap((row, index): ApprovedChange[] =>
    known.has(index) || !isNamed(row)
      ? []
      : [{ kind: "dropped", name: row.name, before: row.annual, other: place(index) }],
  );
}

function addedRows(now: ProjectReading, kept: readonly number[], other: OtherPlace): readonly ApprovedChange[] {
  const known = new Set(kept);
  return now.indicators.flatMap((row, indicator): ApprovedChange[] =>
    known.has(indicator) || !isNamed(row) ? [] : [{ kind: "added", indicator, other }],
  );
}

function isNamed({ name, role }: IndicatorReading): boolean {
  return name.trim() !== "" && role !== "child";
}
