import { type Amount, KNOWN_FUND_SOURCES } from "@mingji/core/plan/funds";
import type { Reading } from "@mingji/core/plan/reading";

/** The fund sources that any row of the form prints, known ones first. */
export function fundSources(reading: Reading): readonly string[] {
  const present = new Set([...reading.totals, ...reading.projects].flatMap(({ funds }) => Object.keys(funds)));
  const known: readonly string[] = KNOWN_FUND_SOURCES;
  return [
    ...known.filter((source) => present.has(source)),
    ...[...present].filter((source) => !known.includes(source)),
  ];
}

/** The heading of a source: our name for a known one, else the printed label. */
export function fundTitle(reading: Reading, source: string, names: Readonly<Record<string, string>>): string {
  const named = names[source];
  if (named !== undefined) return named;
  const rows = [...reading.totals, ...reading.projects];
  return rows.find(({ funds }) => funds[source]?.label !== undefined)?.funds[source]?.label ?? source;
}

export function amountText(amount: Amount | undefined): string {
  return amount?.raw ?? "";
}
