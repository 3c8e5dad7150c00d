import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { startServer } from "@mingji/server/start-server";
import { AppError } from "@mingji/core/app-error";
import { type Command, type CommandInput, wholeNumber } from "../command.ts";

const ROOT = join(import.meta.dirname, "..", "..", "..", "..");
const SAMPLE = "guangzhou-target-list.txt";
const DEFAULT_PORT = 8080;

export const serve: Command = {
  name: "serve",
  usage: "serve [--port 8080] [--data DIR] [--database-url URL] [--demo]",
  summary: {
    zh: "启动平台，用浏览器打开。数据在 --data 文件夹；--demo 另用一个带示例单位的演示文件夹。",
    en: "Starts the platform for the browser. Data lives in --data; --demo uses a marked demo folder of its own.",
  },
  options: [
    { name: "port", value: "N", meaning: { zh: "端口，默认 8080", en: "port, 8080 by default" } },
    {
      name: "data",
      value: "DIR",
      meaning: { zh: "数据文件夹，默认 ./mingji-data", en: "data folder, ./mingji-data by default" },
    },
    {
      name: "database-url",
      value: "URL",
      meaning: { zh: "使用外部 PostgreSQL（也可设 DATABASE_URL）", en: "an outside PostgreSQL (or set DATABASE_URL)" },
    },
    { name: "demo", meaning: { zh: "演示：载入示例单位，不登录", en: "demo: the sample department, no passwords" } },
  ],
  run: async (input, environment) => {
    const server = await startServer({
      port: wholeNumber(input, "port", 0, 65535) ?? DEFAULT_PORT,
      data: dataFolder(input),
      databaseUrl: input.option("database-url") ?? process.env.DATABASE_URL,
      demo: input.isSet("demo"),
      webFolder: webFolder(),
      sample: input.isSet("demo")
        ? { name: SAMPLE, bytes: await readFile(join(ROOT, "fixtures", "sample", SAMPLE)) }
        : undefined,
      log: (line) => environment.complain(`${line}\n`),
    });
    const opened = { zh: "明绩已启动", en: "Mingji is running" }[environment.language];
    const stopHint = { zh: "按 Ctrl-C 停止", en: "Ctrl-C stops it" }[environment.language];
    environment.write(`${opened}: ${server.url}  (${stopHint})\n`);
    await stopped(environment.stop);
    await server.close();
    return 0;
  },
};

function dataFolder(input: CommandInput): string {
  const given = input.option("data");
  if (given !== undefined) return resolve(given);
  return input.isSet("demo") ? join(ROOT, "mingji-data", "demo") : resolve("mingji-data");
}

function webFolder(): string {
  const folder = join(ROOT, "packages", "web", "dist");
  if (existsSync(join(folder, "index.html"))) return folder;
  throw new AppError("not-found", {
    zh: "网页还没有构建：请先运行 npm run build，或用 npm start 启动。",
    en: "The web application is not built yet: run npm run build, or start with npm start.",
  });
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) done();
    else signal.addEventListener("abort", () => done(), { once: true });
  });
}
