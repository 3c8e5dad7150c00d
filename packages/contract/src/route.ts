import type { AppErrorCode } from "@mingji/core/app-error";
import type { z } from "zod";

/** One HTTP route: what server, web and the OpenAPI file agree on. Nothing here runs. */
export interface RouteDefinition {
  /** Names the operation in the OpenAPI file; unique. */
  readonly id: string;
  readonly method: "GET" | "POST" | "DELETE";
  /** `/api/readings/:id` */
  readonly path: string;
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  /** A JSON body. */
  readonly body?: z.ZodObject;
  /** Most bytes of the JSON body, where the usual 64 KB are too few. */
  readonly bodyLimit?: number;
  /** The body is a file: raw bytes, or one file part of a form. */
  readonly upload?: true;
  /** The JSON of the answer, or the media type of a text. */
  readonly output: z.ZodType | "text/csv";
  /** The refusals this route may give besides `bad-input`, `forbidden` and `internal`. */
  readonly refusals?: readonly AppErrorCode[];
}

/** Keeps the literal types of a definition, so that its callers are typed by it. */
export function defineRoute<const R extends RouteDefinition>(route: R): R {
  return route;
}

/** What a caller hands in. */
export type RouteInput<R extends RouteDefinition> = Part<R, "params"> &
  Part<R, "query"> &
  Part<R, "body"> &
  (R extends { readonly upload: true } ? { readonly file: FileBody } : unknown);

/** What a caller gets back. */
export type RouteOutput<R extends RouteDefinition> = R["output"] extends z.ZodType ? z.output<R["output"]> : string;

/** Bytes, or a browser's `File`, which is streamed. */
export type FileBody = Uint8Array<ArrayBuffer> | Blob;

type Part<R extends RouteDefinition, K extends "params" | "query" | "body"> =
  R extends Readonly<Record<K, infer Z extends z.ZodType>>
    ? K extends "query"
      ? { readonly query?: z.input<Z> }
      : Readonly<Record<K, z.input<Z>>>
    : unknown;
