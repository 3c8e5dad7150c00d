import { z } from "zod";
import type { Target, TargetPart, TargetReading } from "./target.ts";

/** Kept apart from the type so that reading targets never loads the schema library. */
const operator = z.enum(["=", ">=", ">", "<=", "<", "~"]);

const kind = z.enum([
  "quantity",
  "range",
  "date",
  "dateRange",
  "qualitative",
  "multiple",
  "empty",
  "placeholder",
  "unreadable",
]);

const question = z.enum([
  "repair",
  "unit",
  "currency",
  "operator",
  "deadline",
  "structure",
  "kind",
  "reference",
  "no-value",
  "content",
]);

/** YYYY, YYYY-MM, YYYY-MM-DD, --MM or --MM-DD. */
const date = z.string().regex(/^(?:\d{4}|-)(?:-\d{2}){0,2}$/);

const readingShape = {
  kind,
  op: operator.nullable().optional(),
  opExplicit: z.boolean().optional(),
  value: z.number().nullable().optional(),
  value2: z.number().nullable().optional(),
  unit: z.string().nullable().optional(),
  date: date.nullable().optional(),
  date2: date.nullable().optional(),
  text: z.string().nullable().optional(),
};

export const targetPartSchema: z.ZodType<TargetPart> = z.lazy(() =>
  z.object({ ...readingShape, parts: z.array(targetPartSchema).optional(), label: z.string().optional() }),
);

export const targetReadingSchema: z.ZodType<TargetReading> = z.object({
  ...readingShape,
  parts: z.array(targetPartSchema).optional(),
});

export const targetSchema: z.ZodType<Target> = z.object({
  raw: z.string(),
  kind,
  op: operator.nullable(),
  opExplicit: z.boolean(),
  value: z.number().nullable(),
  value2: z.number().nullable(),
  unit: z.string().nullable(),
  date: date.nullable(),
  date2: date.nullable(),
  edge: z.enum(["start", "end"]).nullable(),
  dateResolved: date.nullable(),
  recurring: z.literal("yearly").nullable(),
  text: z.string().nullable(),
  parts: z.array(targetPartSchema).nullable(),
  join: z.enum(["and", "or", "perColumn", "grades"]).nullable(),
  bound: z.object({ op: operator, ref: z.string() }).nullable(),
  hintOp: operator.nullable(),
  unitFrom: z.literal("name").nullable(),
  direction: z.enum(["positive", "negative"]).nullable(),
  distributive: z.boolean(),
  equivalent: z.object({ value: z.number(), unit: z.string() }).nullable(),
  declared: z.enum(["not-applicable", "tracked-only"]).nullable(),
  scale: z.string().nullable(),
  repairs: z.array(z.string()),
  confidence: z.enum(["high", "medium", "low"]),
  literal: targetReadingSchema.nullable(),
  alt: z.array(targetReadingSchema),
  ask: z.array(question),
});
