import { z } from "zod";
import { errorBody, STATUS_OF } from "./error.ts";
import type { RouteDefinition } from "./route.ts";
import { ROUTES } from "./routes.ts";

type Json = Record<string, unknown>;

/** The OpenAPI 3.1 description of every route, made from the definitions that the server registers. */
export function openApi(version: string): Json {
  const schemas: Record<string, Json> = {};
  const paths: Record<string, Json> = {};
  for (const route of ROUTES) {
    const path = route.path.replace(/:(\w+)/g, "{$1}");
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route, schemas) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Mingji 明绩",
      version,
      description: "Reads, audits and keeps budget performance targets. Messages follow Accept-Language (zh, en).",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    paths,
    components: { schemas },
  };
}

function operationOf(route: RouteDefinition, schemas: Record<string, Json>): Json {
  return {
    operationId: route.id,
    summary: route.summary,
    parameters: [...parametersOf(route.params, "path", schemas), ...parametersOf(route.query, "query", schemas)],
    ...requestBodyOf(route, schemas),
    responses: responsesOf(route, schemas),
  };
}

function parametersOf(
  schema: z.ZodObject | undefined,
  place: "path" | "query",
  schemas: Record<string, Json>,
): readonly Json[] {
  if (schema === undefined) return [];
  const { properties, required } = jsonSchema(schema, "input", schemas) as {
    readonly properties: Record<string, Json>;
    readonly required?: readonly string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === "path" || required?.includes(name) === true,
    schema: property,
  }));
}

function requestBodyOf(route: RouteDefinition, schemas: Record<string, Json>): Json {
  if (route.body !== undefined) {
    return {
      requestBody: {
        required: true,
        content: { "application/json": { schema: jsonSchema(route.body, "input", schemas) } },
      },
    };
  }
  if (route.upload !== true) return {};
  const file = {
    type: "object",
    required: ["file"],
    properties: { file: { contentMediaType: "application/octet-stream" } },
  };
  const content = { "application/octet-stream": { schema: {} }, "multipart/form-data": { schema: file } };
  return { requestBody: { required: true, content } };
}

function responsesOf(route: RouteDefinition, schemas: Record<string, Json>): Json {
  const refusals = new Set(["bad-input", "forbidden", "internal", ...(route.refusals ?? [])] as const);
  const schema = jsonSchema(errorBody, "output", schemas);
  const responses: Record<string, Json> = { 200: successOf(route, schemas) };
  for (const code of refusals) {
    responses[STATUS_OF[code]] = { description: code, content: { "application/json": { schema } } };
  }
  return responses;
}

function successOf(route: RouteDefinition, schemas: Record<string, Json>): Json {
  const content =
    typeof route.output === "string"
      ? { [route.output]: { schema: { type: "string" } } }
      : { "application/json": { schema: jsonSchema(route.output, "output", schemas) } };
  return { description: route.summary, content };
}

/** Named schemas move to `components`, where every reference of the document finds them. */
function jsonSchema(schema: z.ZodType, io: "input" | "output", schemas: Record<string, Json>): Json {
  const made = z.toJSONSchema(schema, { io, unrepresentable: "any", target: "draft-2020-12" });
  const text = JSON.stringify(made).replaceAll('"#/$defs/', '"#/components/schemas/');
  const { $schema: _, $defs, ...rest } = JSON.parse(text) as Json & { readonly $defs?: Record<string, Json> };
  for (const [name, definition] of Object.entries($defs ?? {})) {
    const { id: __, ...plain } = definition;
    schemas[name] = plain;
  }
  return rest;
}
