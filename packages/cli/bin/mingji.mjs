#!/usr/bin/env node
// Starts the command line under the Node installed with the project; any Node from 20 on can run this file.
import { existsSync } from "node:fs";
import nodeModule from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const PINNED_MAJOR = 24;
const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");
const main = join(root, "packages", "cli", "src", "main.ts");

if (Number(process.versions.node.split(".")[0]) >= PINNED_MAJOR) {
  nodeModule.enableCompileCache(join(root, "node_modules", ".cache", "mingji", "compile"));
  const { fastEntry } = await import("./fast-start.mjs");
  await import((await fastEntry(root)) ?? main);
} else {
  await startUnderPinnedNode();
}

async function startUnderPinnedNode() {
  const { spawn } = await import("node:child_process");
  const platform = process.platform === "win32" ? "win" : process.platform;
  const node = join(root, "node_modules", `node-${platform}-${process.arch}`, "bin", "node");
  if (!existsSync(node)) {
    console.error(
      `需要 Node ${PINNED_MAJOR} 或更高版本，现在是 ${process.versions.node}：请先在项目文件夹运行 npm ci，或安装 Node ${PINNED_MAJOR}。\n` +
        `Node ${PINNED_MAJOR} or later is needed, this is ${process.versions.node}: run npm ci in the project folder first, or install Node ${PINNED_MAJOR}.`,
    );
    process.exit(2);
  }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));
}
