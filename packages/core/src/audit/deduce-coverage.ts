import type { ProjectReading, Reading } from "../plan/reading.ts";
import { isUnusedRow } from "./row-nature.ts";
import type { Coverage } from "./rule.ts";

/**
 * Whole table or excerpt, as far as the reading shows it. A whole table has a heading that names what it is, projects
 * with their names, both an output and an effect group, and a last row that was not cut. Where one of these is
 * missing the reading may be an excerpt, and rules about missing things should not accuse.
 */
export function deduceCoverage(reading: Reading): Coverage {
  const { projects, title } = reading;
  const filled = projects.filter(({ indicators }) => indicators.length > 0);
  if (filled.length === 0 || title === null || projects.every(({ name }) => name === "")) return "partial";
  if (wasCut(reading)) return "partial";
  return filled.some(hasBothGroups) || isList(reading) ? "complete" : "partial";
}

/** The reader stopped at a limit or says that it could not read a part. */
function wasCut({ messages, projects }: Reading): boolean {
  if (messages.some(({ severity, code }) => severity === "error" || /cut|limit|truncated|unread/.test(code)))
    return true;
  const last = projects.at(-1)?.indicators.at(-1);
  return last !== undefined && last.name === "" && !isUnusedRow(last);
}

/** A form that carries an output and any other group is a form as it was filled, even when something is missing from it. */
function hasBothGroups({ indicators }: ProjectReading): boolean {
  const groups = new Set(indicators.map(({ level1 }) => level1));
  return groups.has("产出指标") && groups.size > 1;
}

/** A list of projects with a total row was printed to its end. */
function isList({ projects, totals }: Reading): boolean {
  return projects.length > 1 && totals.length > 0;
}
