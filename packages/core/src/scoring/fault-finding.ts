import type { RuleFinding } from "../audit/rule.ts";
import type { ProjectReading } from "../plan/reading.ts";
import type { ScoreFault } from "./score-faults.ts";
import { pointsText } from "./score-text.ts";
import { shownValue } from "../wording/facts.ts";

/** A fault of a score as the rule's finding: the variant, the figures and the cell. */
export function faultFinding(fault: ScoreFault, project: ProjectReading): RuleFinding {
  const score = pointsText(fault.score);
  switch (fault.kind) {
    case "row": {
      const { least, most } = fault.range;
      const expected = least === most ? pointsText(most) : `${pointsText(least)}～${pointsText(most)}`;
      return { ...scoreFinding(fault.indicator, project, score, expected), difference: pointsText(fault.score - most) };
    }
    case "cap":
      return { variant: "cap", ...scoreFinding(fault.indicator, project, score, pointsText(fault.weight)) };
    case "doubled":
      return {
        variant: "doubled",
        values: { count: fault.count, score, expected: pointsText(fault.weight) },
        count: fault.count,
      };
    case "execution": {
      const expected = pointsText(fault.expected);
      return {
        variant: "execution",
        values: { row: fault.row.source, score, expected },
        at: fault.row.at,
        actual: score,
        expected,
      };
    }
    case "twoScores": {
      const expected = pointsText(fault.other);
      return {
        variant: "twoScores",
        values: { row: fault.row.source, score, expected },
        at: fault.row.at,
        actual: score,
        expected,
      };
    }
  }
}

function scoreFinding(index: number, project: ProjectReading, score: string, expected: string): RuleFinding {
  const row = project.indicators[index];
  const values = {
    name: row?.name ?? "",
    target: shownValue(row?.annual ?? null),
    actual: row?.actual?.raw ?? "",
    score,
    expected,
  };
  return { values, indicator: index, field: "score", actual: score, expected };
}

export function totalFinding({ score, expected }: { readonly score: number; readonly expected: number }): RuleFinding {
  return {
    variant: "total",
    values: { score: pointsText(score), expected: pointsText(expected) },
    field: "totalScore",
    actual: pointsText(score),
    expected: pointsText(expected),
    difference: pointsText(score - expected),
  };
}
