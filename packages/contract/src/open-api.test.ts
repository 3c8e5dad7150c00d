import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { openApi } from "./open-api.ts";
import { ROUTES } from "./routes.ts";

type Json = Record<string, unknown>;
const description = JSON.parse(JSON.stringify(openApi("1.2.3"))) as Json & {
  readonly paths: Record<string, Record<string, Json>>;
  readonly components: { readonly schemas: Record<string, Json> };
};

test("every route is described once, under its own operation id", () => {
  const operations = Object.values(description.paths).flatMap((path) => Object.values(path));
  expect(operations.map(({ operationId }) => operationId).toSorted(byText)).toEqual(
    ROUTES.map(({ id }) => id).toSorted(byText),
  );
  expect(new Set(ROUTES.map(({ method, path }) => `${method} ${path}`)).size).toBe(ROUTES.length);
});

test("every reference leads to a named schema", () => {
  const references = [...JSON.stringify(description).matchAll(/"\$ref":"([^"]+)"/g)].map(([, place]) => place);
  const known = Object.keys(description.components.schemas).map((name) => `#/components/schemas/${name}`);
  expect(references.length).toBeGreaterThan(10);
  expect(references.filter((place) => !known.includes(place ?? ""))).toEqual([]);
});

test("every schema is a valid JSON Schema of draft 2020-12", () => {
  const checker = new Ajv2020({ strict: false, validateFormats: false });
  for (const schema of schemasIn(description.paths)) {
    expect(() => checker.compile({ ...schema, components: description.components })).not.toThrow();
  }
});

test("every place of a path is a required parameter", () => {
  for (const [path, operations] of Object.entries(description.paths)) {
    const places = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    for (const operation of Object.values(operations)) {
      const parameters = operation.parameters as readonly Json[];
      const required = parameters.filter((parameter) => parameter.in === "path" && parameter.required === true);
      expect(required.map(({ name }) => name)).toEqual(places);
    }
  }
});

function schemasIn(node: unknown): readonly Json[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => (key === "schema" ? [value as Json] : schemasIn(value)));
}

function byText(one: unknown, other: unknown): number {
  return String(one).localeCompare(String(other));
}
