import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "mingji-bundle-test-"));
const { version } = (await import("../package.json", { with: { type: "json" } })).default;
const name = `mingji-${version}-${process.platform}-${process.arch}`;
const unpacked = join(folder, name);

/** A network namespace without any network but loopback; refused where user namespaces are off. */
const ISOLATED = ["unshare", "--map-root-user", "--net", "sh", "-c"];
const canIsolate = spawnSync(ISOLATED[0] ?? "", [...ISOLATED.slice(1), "true"]).status === 0;

beforeAll(() => {
  const archive = join(folder, "bundle.tar.gz");
  const bundled = spawnSync(process.execPath, [join(ROOT, "scripts", "bundle.ts"), archive], { encoding: "utf8" });
  expect([bundled.status, bundled.stderr]).toEqual([0, expect.anything()]);
  expect(spawnSync("tar", ["-xzf", archive, "-C", folder]).status).toBe(0);
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a shell line inside the unpacked bundle with an empty environment; without a network where the machine allows that. */
function inBundle(line: string): readonly string[] {
  const shell = `cd ${unpacked} && ${line}`;
  return canIsolate ? [...ISOLATED, `ip link set lo up 2>/dev/null; ${shell}`] : ["sh", "-c", shell];
}

const environment = { PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", HOME: folder };

test("the unpacked bundle reads and audits without a network and without an installed Node", {
  timeout: 60_000,
}, () => {
  const [program = "", ...args] = inBundle("./mingji audit fixtures/sample/guangzhou-target-list.txt --json");
  const done = spawnSync(program, args, { encoding: "utf8", env: environment, maxBuffer: 64 * 1024 * 1024 });
  expect([done.status, done.stderr]).toEqual([1, ""]);
  const { projects } = JSON.parse(done.stdout) as { readonly projects: readonly unknown[] };
  expect(projects.length).toBe(4);
});

test("the unpacked bundle starts the platform with its database and serves the application", {
  timeout: 120_000,
}, async () => {
  const [program = "", ...args] = inBundle(
    "(./mingji serve --demo --port 0 --data data > out.txt 2> err.txt & echo $! > pid); for i in $(seq 200); do grep -q http out.txt && break; sleep 0.2; done; address=$(grep -o 'http://localhost:[0-9]*' out.txt); packages/../node_modules/node-linux-*/bin/node -e \"Promise.all(['/healthz', '/', '/api/readings'].map((path) => fetch('$address' + path).then((answer) => answer.status))).then((all) => console.log(all.join(' ')))\"; kill -INT $(cat pid); cat err.txt >&2",
  );
  const output = await new Promise<string>((resolve) => {
    const child = spawn(program, args, { env: environment });
    let text = "";
    child.stdout.on("data", (chunk) => (text += String(chunk)));
    child.on("close", () => resolve(text));
  });
  expect(output.trim()).toBe("200 200 200");
});
