import fastifyStatic from "@fastify/static";
import { AppError } from "@mingji/core/app-error";
import type { FastifyInstance } from "fastify";

const ONE_YEAR = "public, max-age=31536000, immutable";

/**
 * Serves the built web application. Files under `assets/` carry a digest in their name and never change; any other
 * address that asks for a page gets `index.html`, where the application's own router takes over.
 */
export function registerWebApplication(app: FastifyInstance, folder: string | undefined): void {
  if (folder !== undefined) {
    void app.register(fastifyStatic, {
      root: folder,
      cacheControl: false,
      setHeaders: (reply, path) => {
        const fixed = path.slice(folder.length).startsWith("/assets/");
        reply.header("cache-control", fixed ? ONE_YEAR : "no-cache");
      },
    });
  }
  app.setNotFoundHandler(async (request, reply) => {
    const path = request.url.split("?")[0] ?? "";
    const asksForPage = request.method === "GET" && !path.startsWith("/api/") && !/[.]\w+$/.test(path);
    if (folder !== undefined && asksForPage) return reply.sendFile("index.html");
    const text = { zh: "没有这个地址：{path}。", en: "There is nothing at {path}." };
    throw new AppError("not-found", text, { path: path.slice(0, 200) });
  });
}
