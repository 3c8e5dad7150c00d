import { role as roleSchema } from "@mingji/contract/role";
import type { Account, SessionState } from "@mingji/contract/session";
import type { FastifyRequest } from "fastify";
import { DEMO_ACCOUNTS, demoAccountOf, LOCAL_ACCOUNT } from "./demo-accounts.ts";

export type Mode = SessionState["mode"];

export const SESSION_COOKIE = "mingji_role";

/** The account of a request. A demo has no passwords, so the cookie is only the name of the chosen role. */
export function currentAccount(mode: Mode, request: FastifyRequest): Account | null {
  if (mode === "local") return LOCAL_ACCOUNT;
  const cookies = (request.headers.cookie ?? "").split(";").map((cookie) => cookie.trim().split("="));
  const chosen = cookies.find(([name]) => name === SESSION_COOKIE)?.[1];
  const role = roleSchema.safeParse(chosen);
  return role.success ? demoAccountOf(role.data) : null;
}

export function sessionState(mode: Mode, account: Account | null): SessionState {
  return { mode, account, choices: mode === "demo" ? [...DEMO_ACCOUNTS] : [] };
}
