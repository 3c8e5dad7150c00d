import type { SessionState } from "@mingji/contract/session";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestApp, type TestApp } from "../testing/test-app.ts";

let demo: TestApp;
let local: TestApp;
beforeAll(async () => {
  demo = await openTestApp();
  local = await openTestApp({ mode: "local" });
});
afterAll(async () => {
  await demo.close();
  await local.close();
});

test("a demo starts without a role, offers one account a role, and keeps the chosen one in a closed cookie", async () => {
  const before = (await demo.app.inject("/api/session")).json<SessionState>();
  expect(before.account).toBeNull();
  expect(before.choices.map(({ name }) => name)).toEqual([
    "单位经办01",
    "单位审批01",
    "部门审核01",
    "财政审核01",
    "财政审批01",
    "评价人员01",
    "审计人员01",
    "管理员01",
  ]);
  const chosen = await demo.app.inject({ url: "/api/session", method: "POST", payload: { role: "bureauReviewer" } });
  expect(chosen.headers["set-cookie"]).toBe("mingji_role=bureauReviewer; Path=/; HttpOnly; SameSite=Strict");
  const headers = { cookie: "other=1; mingji_role=bureauReviewer" };
  const after = (await demo.app.inject({ url: "/api/session", headers })).json<SessionState>();
  expect(after.account).toMatchObject({ role: "bureauReviewer", name: "财政审核01" });
  const left = await demo.app.inject({ url: "/api/session", method: "DELETE", headers });
  expect(left.headers["set-cookie"]).toContain("Max-Age=0");
  expect(left.json<SessionState>().account).toBeNull();
});

test("a cookie with an unknown role is no role", async () => {
  const headers = { cookie: "mingji_role=emperor" };
  expect((await demo.app.inject({ url: "/api/session", headers })).json<SessionState>().account).toBeNull();
});

test("outside the demo one works as the user of this machine and chooses nothing", async () => {
  const state = (await local.app.inject("/api/session")).json<SessionState>();
  expect(state).toEqual({
    mode: "local",
    account: { role: "administrator", name: "本机用户", title: { zh: "本机用户", en: "This machine" } },
    choices: [],
  });
  const choice = await local.app.inject({ url: "/api/session", method: "POST", payload: { role: "auditor" } });
  expect([choice.statusCode, choice.headers["set-cookie"]]).toEqual([403, undefined]);
});
