import type { RouteDefinition, RouteOutput } from "@mingji/contract/route";
import { AppError } from "@mingji/core/app-error";
import type { Language } from "@mingji/core/language";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import { en, zhCN } from "zod/locales";
import { requestLanguage } from "./request-language.ts";

/** A request after its route's schemas have read it. */
export interface RouteRequest<R extends RouteDefinition> {
  readonly params: Parsed<R["params"]>;
  readonly query: Parsed<R["query"]>;
  readonly body: Parsed<R["body"]>;
  readonly language: Language;
  readonly raw: FastifyRequest;
  readonly reply: FastifyReply;
}

/** What the schema library says of a wrong value, in both languages. */
const SENTENCES = { zh: zhCN().localeError, en: en().localeError };

type Parsed<Z> = Z extends z.ZodType ? z.output<Z> : undefined;
type Handler<R extends RouteDefinition> = (request: RouteRequest<R>) => Promise<RouteOutput<R>>;

/** Registers a route of the contract: what comes in is parsed, and only declared fields go out. */
export function registerRoute<R extends RouteDefinition>(app: FastifyInstance, route: R, handle: Handler<R>): void {
  app.route({
    method: route.method,
    url: route.path,
    ...(route.bodyLimit === undefined ? {} : { bodyLimit: route.bodyLimit }),
    handler: async (raw, reply) => {
      const language = requestLanguage(raw.headers["accept-language"]);
      const output = await handle({
        params: parse(route.params, raw.params, language) as Parsed<R["params"]>,
        query: parse(route.query, raw.query, language) as Parsed<R["query"]>,
        body: (route.upload === true ? undefined : parse(route.body, raw.body, language)) as Parsed<R["body"]>,
        language,
        raw,
        reply,
      });
      if (typeof route.output === "string") return reply.type(`${route.output}; charset=utf-8`).send(output);
      return reply.send(route.output.parse(output));
    },
  });
}

function parse(schema: z.ZodType | undefined, value: unknown, language: Language): unknown {
  if (schema === undefined) return undefined;
  const parsed = schema.safeParse(value ?? {}, { error: SENTENCES[language] });
  if (parsed.success) return parsed.data;
  const detail = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
  const text = { zh: "请求有误：{detail}。", en: "The request is wrong: {detail}." };
  throw new AppError("bad-input", text, { detail });
}
