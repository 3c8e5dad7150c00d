import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestApp, type TestApp } from "./testing/test-app.ts";

let running: TestApp;
beforeAll(async () => {
  running = await openTestApp();
});
afterAll(() => running.close());

test("health names version, mode and database", async () => {
  const answer = await running.app.inject("/healthz");
  expect(answer.json()).toEqual({ status: "ok", version: "0.1.0", mode: "demo", database: "embedded" });
});

test.each([
  ["evil.example", 403],
  ["evil.example:8080", 403],
  ["localhost.evil.example", 403],
  ["192.168.1.5:8080", 403],
  ["localhost:8080", 200],
  ["127.0.0.1", 200],
  ["LOCALHOST:1", 200],
])("a request whose Host is %j is answered %i", async (host, status) => {
  expect((await running.app.inject({ url: "/healthz", headers: { host } })).statusCode).toBe(status);
});

test.each([
  [{ origin: "http://localhost:8080" }, 200],
  [{ origin: "http://evil.example" }, 403],
  [{ origin: "https://localhost:8080" }, 403],
  [{ origin: "http://localhost:9090" }, 403],
  [{ origin: "null" }, 403],
  [{ "sec-fetch-site": "cross-site" }, 403],
  [{ "sec-fetch-site": "same-site" }, 403],
  [{ "sec-fetch-site": "same-origin" }, 200],
  [{}, 200],
])("a change sent with %j is answered %i", async (headers, status) => {
  const payload = { role: "auditor" };
  const request = {
    url: "/api/session",
    method: "POST",
    headers: { host: "localhost:8080", ...headers },
    payload,
  } as const;
  expect((await running.app.inject(request)).statusCode).toBe(status);
});

test("every answer carries the security headers, refusals too", async () => {
  for (const url of ["/", "/healthz", "/api/readings", "/api/nothing", "/assets/index-0a1b2c.js"]) {
    const { headers } = await running.app.inject(url);
    expect(headers["content-security-policy"]).toMatch(/^default-src 'self'; script-src 'self'; /);
    expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "x-frame-options": "DENY" });
  }
});

test("the page comes for every address of the application, assets stay in the cache, the rest is a refusal", async () => {
  const get = async (url: string) => {
    const { statusCode, headers } = await running.app.inject(url);
    return [statusCode, headers["content-type"]?.toString().split(";")[0], headers["cache-control"]];
  };
  expect(await get("/")).toEqual([200, "text/html", "no-cache"]);
  expect(await get("/rules/R02?x=1")).toEqual([200, "text/html", "no-cache"]);
  expect(await get("/assets/index-0a1b2c.js")).toEqual([
    200,
    "application/javascript",
    "public, max-age=31536000, immutable",
  ]);
  expect(await get("/assets/gone.js")).toEqual([404, "application/json", undefined]);
  expect(await get("/api/gone")).toEqual([404, "application/json", "no-store"]);
  expect(await get("/..%2f..%2fpackage.json")).toEqual([404, "application/json", undefined]);
});

test.each([
  [undefined, "没有这个地址：/api/gone。"],
  ["en-US,en", "There is nothing at /api/gone."],
])("a refusal speaks the language of the request (%s)", async (language, message) => {
  const headers = language === undefined ? {} : { "accept-language": language };
  const answer = await running.app.inject({ url: "/api/gone", headers });
  expect(answer.json()).toEqual({ code: "not-found", message, details: { path: "/api/gone" } });
});

test.each([
  ["a broken JSON body", { payload: '{"role":', headers: { "content-type": "application/json" } }, 400, "bad-input"],
  ["an unknown role", { payload: { role: "emperor" } }, 400, "bad-input"],
  ["a body of another type", { payload: "x", headers: { "content-type": "text/csv" } }, 415, "unsupported"],
  [
    "a body that is too large",
    { payload: JSON.stringify({ role: "x".repeat(100_000) }), headers: { "content-type": "application/json" } },
    413,
    "too-large",
  ],
])("%s is a refusal, not a crash", async (_, request, status, code) => {
  const answer = await running.app.inject({ url: "/api/session", method: "POST", ...request });
  expect([answer.statusCode, answer.json<{ readonly code: string }>().code]).toEqual([status, code]);
});

test("a crash is logged and told without its insides", async () => {
  const crashing = await openTestApp({ loadRuleBook: () => Promise.reject(new Error("secret place")) });
  const answer = await crashing.app.inject("/api/rules");
  expect(answer.statusCode).toBe(500);
  expect(answer.body).not.toContain("secret");
  expect(answer.json()).toMatchObject({ code: "internal" });
  expect(crashing.logged.join()).toContain("GET /api/rules: Error: secret place");
  await crashing.close();
});
