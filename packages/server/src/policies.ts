import { ROLES, type Role } from "@mingji/contract/role";
import { AppError } from "@mingji/core/app-error";
import { WORKFLOW_ROLES } from "@mingji/core/workflow/role";

/** What can be done, as `noun.verb`. */
export type Right =
  | "reading.read"
  | "reading.import"
  | "rule.read"
  | "organisation.read"
  | "organisation.change"
  | "round.read"
  | "round.open"
  | "plan.read"
  | "plan.create"
  | "plan.save"
  | "plan.move"
  | "plan.waive"
  | "plan.comment"
  | "plan.disclose";

/** `visitor` has not chosen a role: a demo's readings can be looked at without one, its plans cannot. */
type Holder = Role | "visitor";

const EVERYBODY: readonly Holder[] = ["visitor", ...ROLES];
const REVIEWERS = ["departmentReviewer", "bureauReviewer", "bureauApprover"] as const;

/**
 * Who may do what, one row a right. A move also needs the very role of its row in the workflow table, and what a plan's
 * state allows is checked on the loaded plan. An auditor reads everything and changes nothing.
 */
const POLICIES: Readonly<Record<Right, readonly Holder[]>> = {
  "reading.read": EVERYBODY,
  "reading.import": ["unitEditor", "departmentReviewer", "bureauReviewer", "administrator"],
  "rule.read": EVERYBODY,
  "organisation.read": ROLES,
  "organisation.change": ["administrator"],
  "round.read": ROLES,
  "round.open": ["administrator", "bureauApprover"],
  "plan.read": ROLES,
  "plan.create": ["unitEditor"],
  "plan.save": ["unitEditor"],
  "plan.move": WORKFLOW_ROLES,
  "plan.waive": REVIEWERS,
  "plan.comment": WORKFLOW_ROLES,
  "plan.disclose": ["unitEditor", "departmentReviewer", "bureauApprover"],
};

export function mayDo(role: Role | null, right: Right): boolean {
  return POLICIES[right].includes(role ?? "visitor");
}

export function requireRight(role: Role | null, right: Right): void {
  if (mayDo(role, right)) return;
  const text =
    role === null
      ? { zh: "请先选择一个角色，再做这一步。", en: "Choose a role first, then try again." }
      : { zh: "当前角色不能做这一步，请换一个角色。", en: "Your role may not do this; choose another role." };
  throw new AppError("forbidden", text, { right });
}
