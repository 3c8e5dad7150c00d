import { ROUTES } from "@mingji/contract/routes";
import { Ajv2020, type AnySchema } from "ajv/dist/2020.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { AS_EDITOR, openTestApp, type TestApp } from "../testing/test-app.ts";

interface Operation {
  readonly operationId: string;
  readonly responses: Record<string, { readonly content: Record<string, { readonly schema: AnySchema & object }> }>;
}
interface Description {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: object;
}

const NOWHERE = "01890a5d-ac96-774b-bcce-b302099a8057";

let running: TestApp;
let description: Description;
let id: string;
beforeAll(async () => {
  running = await openTestApp();
  description = (await running.app.inject("/openapi.json")).json<Description>();
  const request = {
    url: "/api/readings?name=a.txt",
    method: "POST",
    headers: AS_EDITOR,
    payload: Buffer.from("a"),
  } as const;
  id = (await running.app.inject(request)).json<{ readonly summary: { readonly id: string } }>().summary.id;
});
afterAll(() => running.close());

test("the server describes exactly the routes it registers", () => {
  expect(description.openapi).toBe("3.1.0");
  for (const { method, path } of ROUTES) expect(running.app.hasRoute({ method, url: path })).toBe(true);
});

test.each([
  ["getHealth", "GET", "/healthz", undefined],
  ["getOpenApi", "GET", "/openapi.json", undefined],
  ["getSession", "GET", "/api/session", undefined],
  ["openSession", "POST", "/api/session", { role: "auditor" }],
  ["openSession", "POST", "/api/session", { role: "emperor" }],
  ["closeSession", "DELETE", "/api/session", undefined],
  ["listReadings", "GET", "/api/readings", undefined],
  ["listReadings", "GET", "/api/readings?limit=0", undefined],
  ["importReading", "POST", "/api/readings?name=a.txt", Buffer.from("a")],
  ["importReading", "POST", "/api/readings", Buffer.from("a")],
  ["getReading", "GET", "/api/readings/ID", undefined],
  ["getReading", "GET", `/api/readings/${NOWHERE}`, undefined],
  ["getReadingRecord", "GET", "/api/readings/ID/record", undefined],
  ["listRules", "GET", "/api/rules", undefined],
  ["getRule", "GET", "/api/rules/none", undefined],
] as const)("%s answers %s %s as described", async (operationId, method, address, payload) => {
  const url = address.replace("ID", id);
  const answer = await running.app.inject({
    url,
    method,
    headers: AS_EDITOR,
    ...(payload === undefined ? {} : { payload }),
  });
  const operation = Object.values(description.paths)
    .flatMap((path) => Object.values(path))
    .find((one) => one.operationId === operationId);
  const schema = operation?.responses[answer.statusCode]?.content["application/json"]?.schema;
  if (schema === undefined) throw new Error(`status ${answer.statusCode} is not described`);
  const checker = new Ajv2020({ strict: false, validateFormats: false });
  const valid = checker.validate({ ...schema, components: description.components }, answer.json());
  expect({ valid, errors: checker.errors }).toEqual({ valid: true, errors: null });
});
