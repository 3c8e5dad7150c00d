import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..", "..");
const START_MS = 60_000;

export interface Platform {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** `mingji serve --demo` as a user starts it, on a free port, with a data folder of its own. */
export async function startPlatform(): Promise<Platform> {
  if (!existsSync(join(ROOT, "packages", "web", "dist", "index.html"))) {
    throw new Error(
      "网页还没有构建：请先运行 npm run build。The web application is not built: run npm run build first.",
    );
  }
  const data = mkdtempSync(join(tmpdir(), "mingji-e2e-"));
  const mingji = join(ROOT, "packages", "cli", "bin", "mingji.mjs");
  const child = spawn(process.execPath, [mingji, "serve", "--demo", "--port", "0", "--data", join(data, "demo")], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, DATABASE_URL: "" },
  });
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
  let said = "";
  const url = await new Promise<string>((found, fail) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (address !== undefined) found(address);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("exit", (code) => fail(new Error(`mingji serve ended with ${code}:\n${said}`)));
    setTimeout(() => fail(new Error(`mingji serve did not start within ${START_MS} ms:\n${said}`)), START_MS).unref();
  });
  return { url, stop };
}
