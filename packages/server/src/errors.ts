import { type ErrorBody, STATUS_OF } from "@mingji/contract/error";
import { AppError, type AppErrorCode } from "@mingji/core/app-error";
import type { Language } from "@mingji/core/language";
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { requestLanguage } from "./http/request-language.ts";

/** Every refusal and every crash of a request ends here. A crash is logged and told without its insides. */
export function answerErrors(log: (line: string) => void) {
  return (error: FastifyError | AppError, request: FastifyRequest, reply: FastifyReply): void => {
    const refusal = refusalOf(error);
    if (refusal.code === "internal") log(`${request.method} ${request.url.split("?")[0]}: ${error.stack ?? error}`);
    void reply.code(STATUS_OF[refusal.code]).send(bodyOf(refusal, requestLanguage(request.headers["accept-language"])));
  };
}

export function bodyOf(refusal: AppError, language: Language): ErrorBody {
  return { code: refusal.code, message: refusal.say(language), details: { ...refusal.values, ...refusal.details } };
}

export function notFound(what: string): AppError {
  return new AppError(
    "not-found",
    { zh: "没有找到 {what}。", en: "There is no {what}." },
    { what: what.slice(0, 200) },
  );
}

function refusalOf(error: FastifyError | AppError): AppError {
  if (error instanceof AppError) return error;
  if (isConnectionLoss(error)) return databaseGone();
  const code = codeOfStatus(error.statusCode);
  if (code === "internal") return crashed();
  return new AppError(
    code,
    { zh: "请求有误：{detail}。", en: "The request is wrong: {detail}." },
    { detail: error.message },
  );
}

/** What the web framework refuses by itself: a broken JSON body, an unknown media type, a body too large. */
function codeOfStatus(status: number | undefined): AppErrorCode {
  if (status === 413) return "too-large";
  if (status === 415) return "unsupported";
  return status !== undefined && status >= 400 && status < 500 ? "bad-input" : "internal";
}

/** Connection refused or broken, and PostgreSQL's classes 08 (connection) and 57P (shutdown, starting up). */
function isConnectionLoss({ code, message }: { readonly code?: string; readonly message: string }): boolean {
  if (/^(ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|08|57P)/.test(code ?? "")) return true;
  return /Connection terminated|connection timeout|timeout exceeded when trying to connect/i.test(message);
}

function databaseGone(): AppError {
  return new AppError("database-unavailable", {
    zh: "数据库暂时连不上，内容没有改动，请稍后重试。",
    en: "The database cannot be reached just now; nothing was changed. Try again in a moment.",
  });
}

function crashed(): AppError {
  return new AppError("internal", {
    zh: "服务器出错，内容没有改动；详情已记入日志，请重试或联系管理员。",
    en: "The server failed and nothing was changed; the log has the details. Try again or ask the administrator.",
  });
}
