// `npm start`: installs and builds what is missing, then starts the marked demo on http://localhost:8080.
// What follows `npm start --` is handed to `mingji serve`, such as `--port 9000`.
import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { prepare, ROOT } from "./bootstrap.mjs";

const node = prepare();
const built = spawnSync(node, [join(ROOT, "scripts", "build.ts")], { stdio: "inherit" });
if (built.status !== 0) process.exit(built.status ?? 1);

const mingji = join(ROOT, "packages", "cli", "bin", "mingji.mjs");
const server = spawn(node, [mingji, "serve", "--demo", ...process.argv.slice(2)], { stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));
