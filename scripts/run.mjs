// Runs one TypeScript file of the project under the pinned Node: `node scripts/run.mjs FILE ARGS…`.
import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { prepare, ROOT } from "./bootstrap.mjs";

const node = prepare();
const [file, ...args] = process.argv.slice(2);
const path = [join(ROOT, "node_modules", ".bin"), process.env.PATH].join(delimiter);
const done = spawnSync(node, [join(ROOT, file), ...args], { stdio: "inherit", env: { ...process.env, PATH: path } });
process.exit(done.status ?? 1);
