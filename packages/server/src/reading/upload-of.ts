import "@fastify/multipart";
import type { Readable } from "node:stream";
import { AppError } from "@mingji/core/app-error";
import type { FastifyRequest } from "fastify";

export interface Upload {
  readonly stream: Readable;
  readonly name: string;
}

/** The file of a request: its raw body with the name in the address, or the one file part of a form. */
export async function uploadOf(request: FastifyRequest, name: string | undefined): Promise<Upload> {
  if (request.isMultipart()) {
    const part = await request.file();
    if (part === undefined) throw empty();
    return { stream: part.file, name: plainName(name ?? part.filename) };
  }
  if (name === undefined) throw nameless();
  if (request.body === undefined || request.body === null) throw empty();
  return { stream: request.body as Readable, name: plainName(name) };
}

/** Only the last part of a path, without control characters: the name is shown and stored, never opened. */
function plainName(given: string): string {
  const name = given
    .replace(/^.*[\\/]/, "")
    .replace(/\p{Cc}/gu, "")
    .trim();
  if (name === "") throw nameless();
  return name;
}

function nameless(): AppError {
  return new AppError("bad-input", {
    zh: "请用 ?name= 给出文件名（含扩展名）。",
    en: "Give the file's name with its extension as ?name=.",
  });
}

function empty(): AppError {
  return new AppError("bad-input", { zh: "请求里没有文件。", en: "The request carries no file." });
}
