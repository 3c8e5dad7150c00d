import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Reading } from "@mingji/core/plan/reading";
import { targetSchema } from "@mingji/core/target/target.schema";
import { z } from "zod";

/** A compiled check of a typed reading against its JSON Schema, all faults reported. */
export type SchemaCheck = (reading: Reading) => boolean;

interface Ajv {
  compile(schema: object): SchemaCheck;
}

const FOLDER = fileURLToPath(new URL(".", import.meta.url));

/** ajv belongs to the benchmarks' own manifest and is installed when it is first wanted; null when that cannot be done. */
export async function compileSchemaCheck(): Promise<SchemaCheck | null> {
  if (!existsSync(`${FOLDER}node_modules/ajv`)) spawnSync("npm", ["ci", "--ignore-scripts"], { cwd: FOLDER });
  if (!existsSync(`${FOLDER}node_modules/ajv`)) return null;
  const dialect = "ajv/dist/2020.js";
  const module = (await import(dialect)) as { default: { default?: new (options: object) => Ajv } };
  const Validator = module.default.default ?? (module.default as unknown as new (options: object) => Ajv);
  return new Validator({ allErrors: true, strict: false }).compile(z.toJSONSchema(readingSchema()));
}

function readingSchema() {
  const text = z.string().nullable();
  const amount = z.object({ raw: z.string(), fen: z.int().nullable() });
  const indicator = z.object({
    level1: z.enum(["产出指标", "效益指标", "满意度指标", "成本指标"]).nullable(),
    level2: text,
    level1Raw: text,
    level2Raw: text,
    name: z.string().min(1).max(200),
    annual: targetSchema.nullable(),
    period: targetSchema.nullable(),
    unitRaw: text,
    natureRaw: text,
    weight: z.number().min(0).max(100).nullable(),
    actual: z.object({ raw: z.string(), target: targetSchema }).nullable(),
    score: z.number().min(0).max(100).nullable(),
    role: z.enum(["plain", "parent", "child"]),
    at: z.record(z.string(), z.unknown()),
  });
  const project = z.object({
    name: z.string().min(1),
    spendingUnit: text,
    funds: z.record(z.string(), amount),
    goals: z.object({ period: text, annual: text }),
    indicators: z.array(indicator).min(3).max(20),
  });
  return z.object({
    form: z.string(),
    title: text,
    department: text,
    fiscalYear: z.int().min(1990).max(2100).nullable(),
    moneyUnit: z.enum(["元", "万元", "亿元"]).nullable(),
    projects: z.array(project),
  });
}
