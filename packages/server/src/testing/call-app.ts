import { type ApiError, type Call, createClient } from "@mingji/contract/client";
import type { Role } from "@mingji/contract/role";
import type { FastifyInstance } from "fastify";
import { asRole } from "./test-app.ts";

/** Calls routes of the contract as a person of a role, or as a visitor, without a port. */
export function callerOf(app: FastifyInstance, role: Role | null): Call {
  return createClient({
    baseUrl: "",
    language: () => "zh",
    fetch: async (address, init = {}) => {
      const headers = Object.fromEntries(new Headers(init.headers));
      const body = init.body ?? undefined;
      const answer = await app.inject({
        url: address as string,
        method: init.method as "GET" | "POST" | "DELETE",
        headers: role === null ? headers : { ...headers, ...asRole(role) },
        ...(body === undefined ? {} : { payload: typeof body === "string" ? body : Buffer.from(body as Uint8Array) }),
      });
      return new Response(answer.body, { status: answer.statusCode });
    },
  });
}

/** The refusal of a call: its status, code and what else it carries. */
export async function refusalOf(
  call: Promise<unknown>,
): Promise<Pick<ApiError, "status" | "code" | "message" | "details">> {
  const error = await call.then(
    () => {
      throw new Error("the call was not refused");
    },
    (thrown: unknown) => thrown as ApiError,
  );
  const { status, code, message, details } = error;
  return { status, code, message, details };
}
