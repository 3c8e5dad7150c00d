import type { Bilingual } from "@mingji/core/language";
import { z } from "zod";

export const ROLES = [
  "unitEditor",
  "unitApprover",
  "departmentReviewer",
  "bureauReviewer",
  "bureauApprover",
  "evaluator",
  "auditor",
  "administrator",
] as const;

export const role = z.enum(ROLES).meta({ id: "Role" });
export type Role = (typeof ROLES)[number];

/** What a role is called; a demo account is this with a number: 单位经办01. */
export const ROLE_TITLES: Readonly<Record<Role, Bilingual>> = {
  unitEditor: { zh: "单位经办", en: "Unit editor" },
  unitApprover: { zh: "单位审批", en: "Unit approver" },
  departmentReviewer: { zh: "部门审核", en: "Department reviewer" },
  bureauReviewer: { zh: "财政审核", en: "Bureau reviewer" },
  bureauApprover: { zh: "财政审批", en: "Bureau approver" },
  evaluator: { zh: "评价人员", en: "Evaluator" },
  auditor: { zh: "审计人员", en: "Auditor" },
  administrator: { zh: "管理员", en: "Administrator" },
};
