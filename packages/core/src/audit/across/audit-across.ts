import type { Reading } from "../../plan/reading.ts";
import type { AuditSettings } from "../rule.ts";
import type { AcrossFinding } from "./across-check.ts";
import { comparePartsWithWhole } from "./parts-and-whole.ts";
import { budgetLinesOf, comparePlanWithBudget } from "./plan-and-budget.ts";
import { findSameTexts } from "./same-texts.ts";

/** A document with what it is to the others. */
export interface AcrossDocument {
  readonly reading: Reading;
  /** whole: the department's or the programme's table; part: of a unit or region; budget: the budget table; plan: any other. */
  readonly role: "whole" | "part" | "budget" | "plan";
}

/**
 * Everything that only several documents together show. A finding's `reading` is the place of its document in the input;
 * its `other` names the second place. Comparisons in time (approved plan, last year, evaluation) are rules of the book
 * that receive their documents as `related`.
 */
export function auditAcross(documents: readonly AcrossDocument[], settings: AuditSettings): readonly AcrossFinding[] {
  const parts = documents.flatMap(({ reading, role }) => (role === "part" ? [reading] : []));
  const wholes = documents.flatMap(({ reading: whole, role }, index) =>
    role === "whole" ? moved(comparePartsWithWhole({ whole, parts }, settings), index) : [],
  );
  const lines = documents.flatMap(({ reading, role }) => (role === "budget" ? budgetLinesOf(reading) : []));
  const plans = documents.flatMap(({ reading, role }, index) =>
    role === "plan" && lines.length > 0 ? moved(comparePlanWithBudget(reading, lines, settings), index) : [],
  );
  const texts = findSameTexts(
    documents.map(({ reading }) => reading),
    settings,
  );
  return [...wholes, ...plans, ...texts];
}

function moved(findings: readonly AcrossFinding[], reading: number): readonly AcrossFinding[] {
  return findings.map((found) => ({ ...found, reading }));
}
