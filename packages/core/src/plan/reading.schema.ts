import { z } from "zod";
import { targetSchema } from "../target/target.schema.ts";
import { FORM_IDS } from "./reading.ts";

/** Kept apart from the types so that reading a document never loads the schema library. */
const locator = z
  .object({
    sheet: z.string().optional(),
    page: z.int().optional(),
    box: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
    cell: z.string().optional(),
    table: z.int().optional(),
    row: z.int().optional(),
    column: z.int().optional(),
    line: z.int().optional(),
    paragraph: z.int().optional(),
    span: z.tuple([z.int(), z.int()]).optional(),
  })
  .meta({ id: "Locator", description: "Where a thing stands in its source file; only the fields its format has." });

const amount = z
  .object({
    raw: z.string(),
    fen: z
      .int()
      .nullable()
      .meta({ description: "Whole 分; null for a blank, a rate, points or a text that is no amount." }),
    at: locator.optional(),
    label: z.string().optional(),
  })
  .meta({ id: "Amount" });

const funds = z
  .record(z.string(), amount)
  .meta({ description: "Known sources (total, fiscalAppropriation …) by name, others under their printed label." });

const source = z.object({ name: z.string(), sha256: z.string(), format: z.string() }).meta({ id: "Source" });

const column = z.enum([
  "level1",
  "level2",
  "name",
  "annual",
  "period",
  "unit",
  "nature",
  "weight",
  "actual",
  "score",
  "deviation",
  "basis",
  "progress",
  "forecast",
  "causes",
  "likelihood",
  "note",
]);

const target = targetSchema.meta({ id: "Target", description: "A 指标值 or 完成值, typed." });

/** Points are a number, or the printed text where they are none (5×5). */
const points = z.union([z.number(), z.string()]).nullable();
const text = z.string().nullable();

const indicator = z
  .object({
    level1: text,
    level2: text,
    level1Raw: text,
    level2Raw: text,
    name: z.string(),
    annual: target.nullable().meta({ description: "null: the form has no such column." }),
    period: target.nullable(),
    unitRaw: text,
    natureRaw: text,
    weight: points,
    weightRaw: text,
    actual: target.nullable(),
    score: points,
    scoreRaw: text,
    deviation: text,
    basis: text,
    progress: text,
    forecast: text,
    causes: text,
    likelihood: text,
    role: z.enum(["plain", "parent", "child"]),
    others: z.record(z.string(), z.string()).optional(),
    at: locator,
    places: z.record(z.string(), locator),
  })
  .meta({ id: "Indicator" });

const executionRow = z.object({
  source: z.string(),
  initialBudget: amount.nullable(),
  adjustedBudget: amount.nullable(),
  executed: amount.nullable(),
  rate: z.object({ raw: z.string(), percent: z.number().nullable() }).nullable(),
  points: z.number().nullable(),
  score: z.number().nullable(),
  at: locator,
});

const execution = z
  .object({
    rows: z.array(executionRow),
    total: z.object({ points: z.number().nullable(), score: z.number().nullable() }),
  })
  .meta({ id: "Execution" });

const project = z
  .object({
    name: z.string(),
    nameRaw: z.string(),
    code: text,
    spendingUnit: text,
    category: text,
    period: z.object({ raw: z.string(), start: text, end: text }).nullable(),
    funds,
    goals: z.object({ period: text, annual: text, expected: text.optional(), actual: text.optional() }),
    goalsAt: locator.optional(),
    indicators: z.array(indicator),
    execution: execution.nullable(),
    totalScore: z.number().nullable(),
    grade: text,
    department: text.optional(),
    wholeDepartment: z.boolean().optional(),
    notes: z.array(z.object({ label: z.string(), text: z.string(), at: locator })).optional(),
    at: locator,
  })
  .meta({ id: "Project" });

const message = z
  .object({
    code: z.string(),
    severity: z.enum(["info", "warning", "error"]),
    text: z.string(),
    at: locator.nullable(),
    project: z.int().nullable(),
    indicator: z.int().nullable(),
    field: text,
    alternatives: z.array(z.string()),
  })
  .meta({ id: "Message" });

/** What `mingji read --json` prints: one object a file. */
export const readingSchema = z
  .object({
    source,
    form: z.enum(FORM_IDS),
    title: text,
    department: text,
    departmentRaw: text,
    fiscalYear: z.int().nullable(),
    moneyUnit: z.enum(["元", "万元", "亿元"]).nullable(),
    columns: z.array(column),
    taxonomy: z.enum(["2015", "2021"]).nullable().optional(),
    totals: z.array(z.object({ name: z.string(), of: z.enum(["department", "unit"]), funds, at: locator })),
    projects: z.array(project),
    messages: z.array(message),
    at: locator,
  })
  .meta({ id: "Reading", title: "Reading", description: "One line of `mingji read --json`." });
