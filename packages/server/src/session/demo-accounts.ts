import { ROLE_TITLES, ROLES, type Role } from "@mingji/contract/role";
import type { Account } from "@mingji/contract/session";

/** Demo accounts are named by role and number, never after people. */
export const DEMO_ACCOUNTS: readonly Account[] = ROLES.map((role) => ({
  role,
  name: `${ROLE_TITLES[role].zh}01`,
  title: { zh: `${ROLE_TITLES[role].zh}01`, en: `${ROLE_TITLES[role].en} 01` },
}));

/** Before accounts exist, whoever works on this machine may do everything. */
export const LOCAL_ACCOUNT: Account = {
  role: "administrator",
  name: "本机用户",
  title: { zh: "本机用户", en: "This machine" },
};

export function demoAccountOf(role: Role): Account | null {
  return DEMO_ACCOUNTS.find((account) => account.role === role) ?? null;
}
