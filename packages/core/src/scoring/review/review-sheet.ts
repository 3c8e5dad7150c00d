import type { RuleBookStamp } from "../../audit/report.ts";
import type { Bilingual } from "../../language.ts";
import type { Grade } from "../grade.ts";
import type { ReviewHeading, ReviewItemId } from "./review-items.ts";

/** 项目支出绩效目标审核表 of one project: what the machine proposes, and beside it what the reviewer decided. */
export interface ReviewSheet {
  readonly project: number;
  readonly projectName: string;
  /** General projects get a grade for each item, key projects points as well. */
  readonly kind: "general" | "key";
  readonly items: readonly ReviewItem[];
  readonly headings: readonly HeadingTotal[];
  readonly total: SheetTotal;
  readonly rulebook: RuleBookStamp;
  readonly inputDigest: string;
}

export interface ReviewItem {
  readonly id: ReviewItemId;
  readonly heading: ReviewHeading;
  readonly points: number;
  readonly proposal: ItemProposal;
  /** Every decision of a person on this item, oldest first; the last one holds. */
  readonly overrides: readonly ItemOverride[];
  /** The last decision, else the proposal; null while neither says anything. */
  readonly score: number | null;
  readonly grade: Grade | null;
}

export interface ItemProposal {
  /** null when no rule of the item could be decided: the item is left to the reviewer. */
  readonly score: number | null;
  readonly grade: Grade | null;
  readonly deductions: readonly Deduction[];
  readonly checked: RuleCounts;
}

/** How many rules of the item said what of this project. */
export interface RuleCounts {
  readonly pass: number;
  readonly finding: number;
  readonly notApplicable: number;
  readonly undetermined: number;
}

/** Points taken for one rule, with the findings they rest on. */
export interface Deduction {
  readonly rule: string;
  readonly findings: readonly string[];
  readonly places: number;
  readonly points: number;
}

export interface ItemOverride {
  readonly item: ReviewItemId;
  readonly score: number;
  readonly by: string;
  readonly reason: string;
  /** ISO time, given by the caller. */
  readonly at: string;
}

export interface HeadingTotal {
  readonly heading: ReviewHeading;
  readonly points: number;
  readonly score: number | null;
}

export interface SheetTotal {
  /** Points of the items that have a score, and their sum: what stands before the reviewer has filled in the rest. */
  readonly decidedPoints: number;
  readonly decidedScore: number;
  /** Out of 100; null until every item has a score. */
  readonly score: number | null;
  readonly grade: Grade | null;
  /** What follows from the grade; null without one. */
  readonly consequence: Bilingual | null;
}
