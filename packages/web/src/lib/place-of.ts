import type { Locator } from "@mingji/core/document/locator";
import type { Reading } from "@mingji/core/plan/reading";
import type { CellAddress } from "./address.ts";

/** Where the value of a cell stands in the source file. */
export function placeOf(reading: Reading, { project, indicator, field }: CellAddress): Locator {
  if (project === null) return reading.at;
  const record = reading.projects[project];
  if (record === undefined) return reading.at;
  if (indicator !== null) {
    const row = record.indicators[indicator];
    return row === undefined ? record.at : { ...row.at, ...(field === null ? {} : row.places[field]) };
  }
  const [group, part = ""] = field?.split(".") ?? [];
  if (group === "funds") return record.funds[part]?.at ?? record.at;
  if (group === "goals") return record.goals.at ?? record.at;
  return group === "execution" ? (record.execution?.rows[Number(part)]?.at ?? record.at) : record.at;
}
