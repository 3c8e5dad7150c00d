import type { Finding } from "@mingji/core/audit/report";
import type { Severity } from "@mingji/core/message";
import { addressKey, addressOfFinding, type CellAddress, placesOf, TITLE } from "./address.ts";

/** What is marked on one cell: its findings by index, and the worst of them. */
export interface CellMark {
  readonly findings: readonly number[];
  readonly worst: Severity;
  /** All of them are waived: softened, never hidden. */
  readonly waived: boolean;
}

export interface Marks {
  readonly byCell: ReadonlyMap<string, CellMark>;
  /** The cell of each finding, by the finding's index. */
  readonly cellOf: readonly CellAddress[];
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Puts every finding on exactly one cell that the form shows. */
export function marksOf(findings: readonly Finding[], isShown: (address: CellAddress) => boolean): Marks {
  const cellOf = findings.map((finding) => placesOf(addressOfFinding(finding)).find(isShown) ?? TITLE);
  const grouped = new Map<string, number[]>();
  for (const [index, address] of cellOf.entries()) {
    const cell = addressKey(address);
    const known = grouped.get(cell);
    if (known === undefined) grouped.set(cell, [index]);
    else known.push(index);
  }
  const byCell = new Map([...grouped].map(([cell, indexes]) => [cell, markOf(indexes, findings)]));
  return { byCell, cellOf };
}

function markOf(indexes: readonly number[], findings: readonly Finding[]): CellMark {
  const open = indexes.filter((index) => findings[index]?.waiver === null);
  const counted = open.length > 0 ? open : indexes;
  const severities = counted.map((index) => findings[index]?.severity ?? "info");
  return { findings: indexes, worst: worstOf(severities), waived: open.length === 0 };
}

export function worstOf(severities: readonly Severity[]): Severity {
  return severities.reduce<Severity>((worst, severity) => (RANK[severity] < RANK[worst] ? severity : worst), "info");
}
