import { z } from "zod";
import { defineRoute } from "./route.ts";

const health = z
  .object({
    status: z.enum(["ok", "database-unavailable"]),
    version: z.string(),
    mode: z.enum(["demo", "local"]),
    database: z.enum(["embedded", "outside"]),
  })
  .meta({ id: "Health" });

export type Health = z.output<typeof health>;

export const getHealth = defineRoute({
  id: "getHealth",
  method: "GET",
  path: "/healthz",
  summary: "Is the server able to answer, and does its database.",
  output: health,
});

export const getOpenApi = defineRoute({
  id: "getOpenApi",
  method: "GET",
  path: "/openapi.json",
  summary: "This description, OpenAPI 3.1.",
  output: z.record(z.string(), z.unknown()),
});
