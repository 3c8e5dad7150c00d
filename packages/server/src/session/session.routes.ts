import { closeSession, getSession, openSession } from "@mingji/contract/session";
import { AppError } from "@mingji/core/app-error";
import type { FastifyInstance } from "fastify";
import { registerRoute } from "../http/register-route.ts";
import { currentAccount, type Mode, SESSION_COOKIE, sessionState } from "./current-account.ts";
import { demoAccountOf } from "./demo-accounts.ts";

const ATTRIBUTES = "Path=/; HttpOnly; SameSite=Strict";

export function registerSessionRoutes(app: FastifyInstance, mode: Mode): void {
  registerRoute(app, getSession, async ({ raw }) => sessionState(mode, currentAccount(mode, raw)));

  registerRoute(app, openSession, async ({ body, reply }) => {
    if (mode !== "demo") throw onlyInDemo();
    reply.header("set-cookie", `${SESSION_COOKIE}=${body.role}; ${ATTRIBUTES}`);
    return sessionState(mode, demoAccountOf(body.role));
  });

  registerRoute(app, closeSession, async ({ reply, raw }) => {
    reply.header("set-cookie", `${SESSION_COOKIE}=; Max-Age=0; ${ATTRIBUTES}`);
    return sessionState(mode, mode === "demo" ? null : currentAccount(mode, raw));
  });
}

function onlyInDemo(): AppError {
  return new AppError("forbidden", {
    zh: "只有演示可以选择角色；正式使用时以本机用户身份工作。",
    en: "Roles are chosen in the demo only; here you work as the user of this machine.",
  });
}
