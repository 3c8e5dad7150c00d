import type { Role } from "@mingji/contract/role";
import { AppError } from "@mingji/core/app-error";

/** What can be done, as `noun.verb`. */
export type Right = "reading.read" | "reading.import" | "rule.read";

/** Who may do what, in one table. `visitor` has not chosen a role: a demo can be looked at without one. */
const RIGHTS: Readonly<Record<Role | "visitor", ReadonlySet<Right>>> = {
  visitor: new Set(["reading.read", "rule.read"]),
  unitEditor: new Set(["reading.read", "rule.read", "reading.import"]),
  unitApprover: new Set(["reading.read", "rule.read"]),
  departmentReviewer: new Set(["reading.read", "rule.read", "reading.import"]),
  bureauReviewer: new Set(["reading.read", "rule.read", "reading.import"]),
  bureauApprover: new Set(["reading.read", "rule.read"]),
  evaluator: new Set(["reading.read", "rule.read"]),
  auditor: new Set(["reading.read", "rule.read"]),
  administrator: new Set(["reading.read", "rule.read", "reading.import"]),
};

export function mayDo(role: Role | null, right: Right): boolean {
  return RIGHTS[role ?? "visitor"].has(right);
}

export function requireRight(role: Role | null, right: Right): void {
  if (mayDo(role, right)) return;
  const text =
    role === null
      ? { zh: "请先选择一个角色，再做这一步。", en: "Choose a role first, then try again." }
      : { zh: "当前角色不能做这一步，请换一个角色。", en: "Your role may not do this; choose another role." };
  throw new AppError("forbidden", text, { right });
}
