import type { Language } from "@mingji/core/language";
import type { ErrorBody } from "./error.ts";
import type { FileBody, RouteDefinition, RouteInput, RouteOutput } from "./route.ts";

export interface ClientOptions {
  /** "" in the browser: the same origin. */
  readonly baseUrl: string;
  readonly language: () => Language;
  readonly fetch: typeof fetch;
}

/** Calls a route of the contract; a refusal is thrown as an `ApiError` whose message can be shown as it is. */
export type Call = <R extends RouteDefinition>(
  route: R,
  input: RouteInput<R>,
  signal?: AbortSignal,
) => Promise<RouteOutput<R>>;

/** A refusal by the server, or no answer at all (`status` 0). */
export class ApiError extends Error {
  readonly status: number;
  readonly code: ErrorBody["code"];
  readonly details: ErrorBody["details"];

  constructor(status: number, body: ErrorBody) {
    super(body.message);
    this.name = "ApiError";
    this.status = status;
    this.code = body.code;
    this.details = body.details;
  }
}

interface AnyInput {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
  readonly file?: FileBody;
}

/** `createClient({ baseUrl: "", language, fetch })(listReadings, { query: { limit: 20 } })` */
export function createClient(options: ClientOptions): Call {
  return async (route, input, signal) => {
    const answer = await send(options, route, input as AnyInput, signal);
    const text = await answer.text();
    if (!answer.ok) throw new ApiError(answer.status, errorOf(text, answer.status, options.language()));
    const output: unknown = route.output === "text/csv" ? text : JSON.parse(text);
    // The server has parsed its answer by the route's own schema.
    return output as RouteOutput<typeof route>;
  };
}

/** The address of a route, for links and downloads. */
export function addressOf(route: RouteDefinition, input: AnyInput): string {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(input.params?.[name] ?? ""));
  const query = Object.entries(input.query ?? {}).filter(([, value]) => value !== undefined);
  if (query.length === 0) return path;
  return `${path}?${query.map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`).join("&")}`;
}

async function send(options: ClientOptions, route: RouteDefinition, input: AnyInput, signal?: AbortSignal) {
  const headers = new Headers({ "accept-language": options.language() });
  if (input.body !== undefined) headers.set("content-type", "application/json");
  if (input.file !== undefined) headers.set("content-type", "application/octet-stream");
  const body = input.file ?? (input.body === undefined ? null : JSON.stringify(input.body));
  const request = { method: route.method, headers, body, signal: signal ?? null };
  try {
    return await options.fetch(options.baseUrl + addressOf(route, input), request);
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError(0, unreachable(options.language()));
  }
}

function errorOf(text: string, status: number, language: Language): ErrorBody {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === "object" && body !== null && "code" in body && "message" in body) return body as ErrorBody;
  } catch {
    // A proxy in between answered with something of its own.
  }
  const message = { zh: `服务器回复 ${status}，内容无法识别。`, en: `The server answered ${status} without a reason.` };
  return { code: "internal", message: message[language], details: {} };
}

function unreachable(language: Language): ErrorBody {
  const message = {
    zh: "连不上服务器：请确认平台仍在运行，再重试。",
    en: "The server cannot be reached: check that the platform is still running, then try again.",
  };
  return { code: "internal", message: message[language], details: {} };
}
