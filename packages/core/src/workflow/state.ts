import type { Bilingual } from "../language.ts";

/** Where a plan stands on its way from draft to publication. Each state names who holds it. */
export const PLAN_STATES = [
  "draft",
  "unitReview",
  "departmentReview",
  "bureauReview",
  "correction",
  "bureauApproval",
  "approved",
  "published",
  "refused",
  "withdrawn",
] as const;
export type PlanState = (typeof PLAN_STATES)[number];

export const STATE_TITLES: Readonly<Record<PlanState, Bilingual>> = {
  draft: { zh: "编制中", en: "Draft" },
  unitReview: { zh: "单位审批", en: "Unit approval" },
  departmentReview: { zh: "部门审核", en: "Department review" },
  bureauReview: { zh: "财政审核", en: "Bureau review" },
  correction: { zh: "就地修改（良）", en: "Correction in place" },
  bureauApproval: { zh: "财政审批", en: "Bureau approval" },
  approved: { zh: "已批复", en: "Approved" },
  published: { zh: "已公开", en: "Published" },
  refused: { zh: "不予安排（差）", en: "Refused" },
  withdrawn: { zh: "已撤销", en: "Withdrawn" },
};

/** The unit may change the content only here; elsewhere a plan is read as it was submitted. */
export const EDITABLE_STATES: ReadonlySet<PlanState> = new Set(["draft", "correction"]);
