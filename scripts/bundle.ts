// `npm run bundle`: one archive with the runtime, the database and the built web application, for offices on closed networks.
// It unpacks to a folder with a `mingji` command that needs no network and no installed Node.
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { packagesToShip } from "./packages-to-ship.ts";

const ROOT = join(import.meta.dirname, "..");
const PRODUCT_PACKAGES = ["core", "documents", "contract", "portal", "server", "cli"];
/** Tests, caches, and the weights of the PDF font that no form uses. */
const LEFT_OUT = /[.]test[.]tsx?$|[/]testing([/]|$)|[/][.]cache[/]|noto-serif-sc[/](?!400Regular|700Bold)\d/;
const platform = process.platform === "win32" ? "win" : process.platform;
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const name = `mingji-${version}-${platform}-${process.arch}`;
const archive = resolve(process.argv[2] ?? join(ROOT, "dist", `${name}.tar.gz`));

const staging = mkdtempSync(join(tmpdir(), "mingji-bundle-"));
try {
  buildWeb();
  stage(join(staging, name));
  mkdirSync(dirname(archive), { recursive: true });
  run("tar", ["-czf", archive, "-C", staging, name]);
  console.log(`${archive} (${Math.round(statSync(archive).size / 1e6)} MB)`);
} finally {
  rmSync(staging, { recursive: true, force: true });
}

function buildWeb(): void {
  run(process.execPath, [join(ROOT, "scripts", "build.ts")]);
}

function stage(folder: string): void {
  for (const product of PRODUCT_PACKAGES) copy(`packages/${product}`, folder);
  copy("packages/web/dist", folder);
  copy("packages/web/package.json", folder);
  for (const file of ["LICENSE", "README.md", "README.zh-CN.md", "fixtures/sample"]) copy(file, folder);
  const shipped = packagesToShip(ROOT, PRODUCT_PACKAGES);
  for (const place of [...shipped, `node_modules/node-${platform}-${process.arch}`]) copy(place, folder);
  writeCommand(folder);
}

function copy(place: string, folder: string): void {
  cpSync(join(ROOT, place), join(folder, place), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (from) => !LEFT_OUT.test(from),
  });
}

function writeCommand(folder: string): void {
  const command = join(folder, "mingji");
  const node = `node_modules/node-${platform}-${process.arch}/bin/node`;
  writeFileSync(
    command,
    `#!/bin/sh\nhere=$(cd "$(dirname "$0")" && pwd)\nexec "$here/${node}" "$here/packages/cli/bin/mingji.mjs" "$@"\n`,
  );
  chmodSync(command, 0o755);
}

function run(program: string, args: readonly string[]): void {
  const done = spawnSync(program, args, { cwd: ROOT, stdio: ["ignore", 2, 2] });
  if (done.status !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${done.status}`);
}
