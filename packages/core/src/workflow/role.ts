/** The roles of the platform. A person may hold several, each at a place of the organisation tree. */
export const WORKFLOW_ROLES = [
  "unitEditor",
  "unitApprover",
  "departmentReviewer",
  "bureauReviewer",
  "bureauApprover",
] as const;
export type WorkflowRole = (typeof WORKFLOW_ROLES)[number];
