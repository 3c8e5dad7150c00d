import { AppError } from "@mingji/core/app-error";
import type { FastifyRequest } from "fastify";

/**
 * Until accounts exist, being on this machine is the right to use the platform. So a request must name this machine
 * (a page elsewhere could point its own name at 127.0.0.1), and one that changes something must come from our own pages.
 */
export function requireOwnHost(hostNames: readonly string[]) {
  return async (request: FastifyRequest): Promise<void> => {
    const { host = "", origin } = request.headers;
    if (!hostNames.includes(hostName(host))) throw foreign("Host", host);
    if (origin !== undefined && origin !== `http://${host}`) throw foreign("Origin", origin);
    const site = request.headers["sec-fetch-site"];
    const changes = request.method !== "GET" && request.method !== "HEAD";
    if (changes && typeof site === "string" && site !== "same-origin") throw foreign("Sec-Fetch-Site", site);
  };
}

/** `localhost:8080` → `localhost`, `[::1]:8080` → `[::1]`. */
function hostName(host: string): string {
  return host.toLowerCase().replace(/:\d+$/, "");
}

function foreign(header: string, value: string): AppError {
  const text = {
    zh: "拒绝了来自别处的请求（{header}: {value}）。请用启动时打印的地址打开明绩。",
    en: "A request from elsewhere was refused ({header}: {value}). Open Mingji at the address printed at start.",
  };
  return new AppError("forbidden", text, { header, value: value.slice(0, 200) });
}
