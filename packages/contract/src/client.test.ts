import { expect, test } from "vitest";
import { ApiError, addressOf, createClient } from "./client.ts";
import { getReading, importReading, listReadings } from "./reading.ts";
import { openSession } from "./session.ts";

const ID = "01890a5d-ac96-774b-bcce-b302099a8057";

test.each([
  ["a path place is filled and encoded", getReading, { params: { id: "a/b" } }, "/api/readings/a%2Fb"],
  [
    "an absent query value is left out",
    listReadings,
    { query: { after: undefined, limit: 5 } },
    "/api/readings?limit=5",
  ],
  ["a Chinese file name is encoded", importReading, { query: { name: "表.txt" } }, "/api/readings?name=%E8%A1%A8.txt"],
])("%s", (_, route, input, address) => {
  expect(addressOf(route, input)).toBe(address);
});

test("a call sends method, language and JSON body and gives back the parsed answer", async () => {
  const sent: { readonly address: unknown; readonly request: RequestInit | undefined }[] = [];
  const call = createClient({
    baseUrl: "http://localhost:1",
    language: () => "en",
    fetch: async (address, request) => {
      sent.push({ address, request });
      return new Response('{"mode":"demo","account":null,"choices":[]}');
    },
  });
  expect(await call(openSession, { body: { role: "auditor" } })).toEqual({ mode: "demo", account: null, choices: [] });
  expect(sent[0]?.address).toBe("http://localhost:1/api/session");
  expect(sent[0]?.request).toMatchObject({ method: "POST", body: '{"role":"auditor"}' });
  expect(Object.fromEntries(new Headers(sent[0]?.request?.headers))).toEqual({
    "accept-language": "en",
    "content-type": "application/json",
  });
});

test.each([
  [
    "a refusal keeps its code and message",
    new Response('{"code":"not-found","message":"没有这份表。","details":{"id":1}}', { status: 404 }),
    { status: 404, code: "not-found", message: "没有这份表。", details: { id: 1 } },
  ],
  [
    "a page from a proxy becomes a sentence",
    new Response("<html>", { status: 502 }),
    { status: 502, code: "internal", message: "服务器回复 502，内容无法识别。" },
  ],
])("%s", async (_, answer, expected) => {
  const call = createClient({ baseUrl: "", language: () => "zh", fetch: async () => answer });
  const refusal = call(getReading, { params: { id: ID } });
  await expect(refusal).rejects.toBeInstanceOf(ApiError);
  await expect(refusal).rejects.toMatchObject(expected);
});

test("a server that cannot be reached is a sentence that says what to do", async () => {
  const call = createClient({
    baseUrl: "",
    language: () => "zh",
    fetch: () => Promise.reject(new TypeError("failed")),
  });
  await expect(call(listReadings, {})).rejects.toMatchObject({
    status: 0,
    message: "连不上服务器：请确认平台仍在运行，再重试。",
  });
});
