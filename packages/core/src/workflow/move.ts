import type { Bilingual } from "../language.ts";
import type { WorkflowRole } from "./role.ts";
import type { PlanState } from "./state.ts";

/** One row of the workflow table: who may take a plan from where to where, and what the move asks for. */
export interface Move {
  readonly id: string;
  readonly title: Bilingual;
  readonly from: readonly PlanState[];
  readonly to: PlanState;
  readonly role: WorkflowRole;
  /** Blocking findings are evaluated again in the transaction of the move and refuse it. */
  readonly needsCleanAudit: boolean;
  /** A written opinion or reason must come with the move. */
  readonly needsReason: boolean;
  /** The person must not have taken part as declarer or reviewer before: separation of duties. */
  readonly separate: readonly WorkflowRole[];
  /** Only a plan marked public may go this way. */
  readonly needsPublic: boolean;
  /** The move can be taken back by the same person until the next step takes the plan. */
  readonly undoable: boolean;
}

const SUBMIT = { needsReason: false, needsPublic: false, undoable: true } as const;
const RETURN = { needsCleanAudit: false, needsReason: true, separate: [], needsPublic: false, undoable: true } as const;

/**
 * The whole way of a plan as data. The consequences of the four grades are those of 财预〔2015〕88号:
 * 优 goes on, 良 is corrected in place, 中 goes the whole path again, 差 may not be arranged.
 */
export const MOVES: readonly Move[] = [
  {
    ...SUBMIT,
    id: "submit",
    title: { zh: "提交单位审批", en: "Submit to the unit's approver" },
    from: ["draft"],
    to: "unitReview",
    role: "unitEditor",
    needsCleanAudit: true,
    separate: [],
  },
  {
    ...SUBMIT,
    id: "unitApprove",
    title: { zh: "单位同意，报部门", en: "Approve for the department" },
    from: ["unitReview"],
    to: "departmentReview",
    role: "unitApprover",
    needsCleanAudit: true,
    separate: ["unitEditor"],
  },
  {
    ...SUBMIT,
    id: "departmentPass",
    title: { zh: "部门通过，报财政", en: "Pass on to the bureau" },
    from: ["departmentReview"],
    to: "bureauReview",
    role: "departmentReviewer",
    needsCleanAudit: true,
    separate: ["unitEditor", "unitApprover"],
  },
  {
    ...SUBMIT,
    id: "gradeExcellent",
    title: { zh: "评为优，报审批", en: "Grade 优: on to approval" },
    from: ["bureauReview"],
    to: "bureauApproval",
    role: "bureauReviewer",
    needsCleanAudit: true,
    separate: ["unitEditor", "unitApprover", "departmentReviewer"],
  },
  {
    ...RETURN,
    id: "gradeGood",
    title: { zh: "评为良，就地修改", en: "Grade 良: correct in place" },
    from: ["bureauReview"],
    to: "correction",
    role: "bureauReviewer",
    separate: ["unitEditor", "unitApprover", "departmentReviewer"],
  },
  {
    ...RETURN,
    id: "gradeFair",
    title: { zh: "评为中，退回重新申报", en: "Grade 中: the whole path again" },
    from: ["bureauReview"],
    to: "draft",
    role: "bureauReviewer",
    separate: ["unitEditor", "unitApprover", "departmentReviewer"],
  },
  {
    ...RETURN,
    id: "gradePoor",
    title: { zh: "评为差，不予安排", en: "Grade 差: not arranged" },
    from: ["bureauReview"],
    to: "refused",
    role: "bureauReviewer",
    separate: ["unitEditor", "unitApprover", "departmentReviewer"],
  },
  {
    ...SUBMIT,
    id: "resubmitCorrection",
    title: { zh: "修改完成，回财政审核", en: "Corrected: back to the bureau" },
    from: ["correction"],
    to: "bureauReview",
    role: "unitEditor",
    needsCleanAudit: true,
    separate: [],
  },
  {
    ...SUBMIT,
    id: "approve",
    title: { zh: "批复", en: "Approve" },
    from: ["bureauApproval"],
    to: "approved",
    role: "bureauApprover",
    needsCleanAudit: true,
    separate: ["unitEditor", "unitApprover", "departmentReviewer", "bureauReviewer"],
  },
  {
    ...RETURN,
    id: "unitReturn",
    title: { zh: "退回经办", en: "Return to the editor" },
    from: ["unitReview"],
    to: "draft",
    role: "unitApprover",
  },
  {
    ...RETURN,
    id: "departmentReturn",
    title: { zh: "退回单位", en: "Return to the unit" },
    from: ["departmentReview"],
    to: "draft",
    role: "departmentReviewer",
  },
  {
    ...RETURN,
    id: "departmentReturnToApprover",
    title: { zh: "退回单位审批", en: "Return to the unit's approver" },
    from: ["departmentReview"],
    to: "unitReview",
    role: "departmentReviewer",
  },
  {
    ...RETURN,
    id: "bureauReturnToDepartment",
    title: { zh: "退回部门", en: "Return to the department" },
    from: ["bureauReview"],
    to: "departmentReview",
    role: "bureauReviewer",
  },
  {
    ...RETURN,
    id: "approverReturn",
    title: { zh: "退回财政审核", en: "Return to the bureau's reviewer" },
    from: ["bureauApproval"],
    to: "bureauReview",
    role: "bureauApprover",
  },
  {
    ...RETURN,
    id: "reopen",
    title: { zh: "重新受理", en: "Reopen" },
    from: ["refused", "withdrawn"],
    to: "draft",
    role: "bureauApprover",
  },
  {
    ...RETURN,
    id: "withdraw",
    title: { zh: "撤销申报", en: "Withdraw" },
    from: ["draft", "correction"],
    to: "withdrawn",
    role: "unitEditor",
  },
  {
    ...SUBMIT,
    id: "publish",
    title: { zh: "公开", en: "Publish" },
    from: ["approved"],
    to: "published",
    role: "departmentReviewer",
    needsCleanAudit: false,
    needsPublic: true,
    undoable: false,
    separate: [],
  },
];
