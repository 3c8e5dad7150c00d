import type { AppErrorCode } from "@mingji/core/app-error";
import { z } from "zod";

const CODES = [
  "bad-input",
  "unreadable-file",
  "too-large",
  "unsupported",
  "not-found",
  "forbidden",
  "conflict",
  "port-taken",
  "folder-unwritable",
  "database-unavailable",
  "internal",
] as const satisfies readonly AppErrorCode[];

/** The body of every refusal. `message` is in the language of Accept-Language, Chinese by default. */
export const errorBody = z
  .object({
    code: z.enum(CODES),
    message: z.string(),
    details: z.record(z.string(), z.unknown()),
  })
  .meta({ id: "Error" });

export type ErrorBody = z.output<typeof errorBody>;

/** The HTTP status of each refusal; a client finds the code in the body. */
export const STATUS_OF: Readonly<Record<AppErrorCode, number>> = {
  "bad-input": 400,
  "unreadable-file": 422,
  "too-large": 413,
  unsupported: 415,
  "not-found": 404,
  forbidden: 403,
  conflict: 409,
  "port-taken": 500,
  "folder-unwritable": 500,
  "database-unavailable": 503,
  internal: 500,
};
