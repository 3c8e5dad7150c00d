import { readingSchema } from "@mingji/core/plan/reading.schema";
import { targetSchema } from "@mingji/core/target/target.schema";
import { z } from "zod";

/** The published JSON Schemas by file name. */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map([
    ["reading.schema.json", schemaText(readingSchema)],
    ["target.schema.json", schemaText(targetSchema)],
  ]);
}

function schemaText(schema: z.ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(schema, { target: "draft-2020-12", io: "output" }), null, 2)}\n`;
}
