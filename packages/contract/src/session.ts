import { z } from "zod";
import { bilingual } from "./bilingual.ts";
import { role } from "./role.ts";
import { defineRoute } from "./route.ts";

const account = z
  .object({
    role,
    /** Named by role and number: 单位经办01. */
    name: z.string(),
    title: bilingual,
  })
  .meta({ id: "Account" });

const sessionState = z
  .object({
    /** `demo`: a marked demo, the role is chosen without a password. `local`: one person on this machine. */
    mode: z.enum(["demo", "local"]),
    /** null until a role is chosen. */
    account: account.nullable(),
    /** The accounts to choose from; empty outside the demo. */
    choices: z.array(account),
  })
  .meta({ id: "SessionState" });

export type Account = z.output<typeof account>;
export type SessionState = z.output<typeof sessionState>;

export const getSession = defineRoute({
  id: "getSession",
  method: "GET",
  path: "/api/session",
  summary: "Who is working here, and the roles a demo offers.",
  output: sessionState,
});

export const openSession = defineRoute({
  id: "openSession",
  method: "POST",
  path: "/api/session",
  summary: "Chooses a role of the demo. Refused outside the demo.",
  body: z.object({ role }),
  output: sessionState,
});

export const closeSession = defineRoute({
  id: "closeSession",
  method: "DELETE",
  path: "/api/session",
  summary: "Leaves the chosen role.",
  output: sessionState,
});
