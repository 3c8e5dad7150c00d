import type { AuditReport, Finding, Outcome } from "../../audit/report.ts";
import type { AuditSettings } from "../../audit/rule.ts";
import type { Reading } from "../../plan/reading.ts";
import { type Grade, gradeOf } from "../grade.ts";
import { namedFindings } from "./finding-ids.ts";
import { proposeItem } from "./propose-item.ts";
import { CONSEQUENCES, reviewBands } from "./review-bands.ts";
import { HEADING_TITLES, REVIEW_ITEMS, type ReviewHeading } from "./review-items.ts";
import type { HeadingTotal, ItemOverride, ReviewItem, ReviewSheet, SheetTotal } from "./review-sheet.ts";

export interface ReviewInput {
  readonly reading: Reading;
  /** 0-based index of the project. */
  readonly project: number;
  readonly report: AuditReport;
  readonly settings: AuditSettings;
  readonly kind: ReviewSheet["kind"];
}

/** The review sheet that an audit proposes for one project. Nothing of it is decided before a person has looked. */
export function makeReviewSheet({ reading, project, report, settings, kind }: ReviewInput): ReviewSheet {
  const about = (subject: Finding | Outcome) => subject.project === null || subject.project === project;
  const findings = namedFindings(report.findings).filter(({ finding }) => about(finding));
  const outcomes = report.outcomes.filter(about);
  const items = REVIEW_ITEMS.map((plan): ReviewItem => {
    const proposal = proposeItem({ plan, findings, outcomes, settings });
    const { id, heading, points } = plan;
    return { id, heading, points, proposal, overrides: [], score: proposal.score, grade: proposal.grade };
  });
  return {
    project,
    projectName: reading.projects[project]?.name ?? "",
    kind,
    items,
    ...totalsOf(items, settings),
    rulebook: report.rulebook,
    inputDigest: report.inputDigest,
  };
}

/** The sheet with a person's decision on one item. The proposal and all earlier decisions stay beside it. */
export function withOverride(sheet: ReviewSheet, override: ItemOverride, settings: AuditSettings): ReviewSheet {
  const items = sheet.items.map((item) => (item.id === override.item ? decided(item, override, settings) : item));
  return { ...sheet, items, ...totalsOf(items, settings) };
}

/** The sheet as proposed again after a change of the plan, with the decisions that were taken before. */
export function withDecisionsOf(sheet: ReviewSheet, earlier: ReviewSheet, settings: AuditSettings): ReviewSheet {
  return earlier.items
    .flatMap(({ overrides }) => overrides)
    .reduce((next, override) => withOverride(next, override, settings), sheet);
}

function decided(item: ReviewItem, override: ItemOverride, settings: AuditSettings): ReviewItem {
  const score = Math.min(Math.max(override.score, 0), item.points);
  return {
    ...item,
    overrides: [...item.overrides, { ...override, score }],
    score,
    grade: gradeOf((score / item.points) * 100, reviewBands(settings)),
  };
}

function totalsOf(
  items: readonly ReviewItem[],
  settings: AuditSettings,
): { headings: readonly HeadingTotal[]; total: SheetTotal } {
  const headings = (Object.keys(HEADING_TITLES) as ReviewHeading[]).map((heading) => {
    const own = items.filter((item) => item.heading === heading);
    return { heading, points: pointsOf(own), score: completeScore(own) };
  });
  const known = items.filter(({ score }) => score !== null);
  const score = completeScore(items);
  const grade: Grade | null = score === null ? null : gradeOf(score, reviewBands(settings));
  const consequence = grade === null ? null : CONSEQUENCES[grade];
  return {
    headings,
    total: { decidedPoints: pointsOf(known), decidedScore: scoreOf(known), score, grade, consequence },
  };
}

function pointsOf(items: readonly ReviewItem[]): number {
  return items.reduce((sum, { points }) => sum + points, 0);
}

function scoreOf(items: readonly ReviewItem[]): number {
  return Number(items.reduce((sum, { score }) => sum + (score ?? 0), 0).toFixed(2));
}

function completeScore(items: readonly ReviewItem[]): number | null {
  return items.every(({ score }) => score !== null) ? scoreOf(items) : null;
}
