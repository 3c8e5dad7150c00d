import type { Role } from "@mingji/contract/role";

/** Who does something to a plan, in which of their roles, and when. */
export interface PlanActor {
  readonly name: string;
  readonly role: Role;
  readonly at: Date;
}
