// What every entry point needs before it can run: the installed packages and the pinned runtime.
// Plain JavaScript that any Node from 20 on can run, because nothing is installed yet.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const LOWEST_HOST_NODE = 20;
const PINNED_MAJOR = 24;

/** Installs what the lockfile names when it is not there yet, and returns the path of the Node to run everything with. */
export function prepare() {
  refuseOldNode();
  if (!isInstalled()) install();
  return pinnedNode();
}

/** The Node installed with the project, or the host's when that is new enough. */
export function pinnedNode() {
  const packaged = join(ROOT, "node_modules", `node-${packagedPlatform()}-${process.arch}`, "bin", "node");
  if (existsSync(packaged)) return packaged;
  if (majorOf(process.versions.node) >= PINNED_MAJOR) return process.execPath;
  fail(
    `没有适合本机（${process.platform} ${process.arch}）的 Node ${PINNED_MAJOR}。请安装 Node ${PINNED_MAJOR} 或更高版本后重试。`,
    `No Node ${PINNED_MAJOR} for this machine (${process.platform} ${process.arch}). Install Node ${PINNED_MAJOR} or later and try again.`,
  );
}

/** Says the sentence in both languages on standard error and ends. */
export function fail(zh, en) {
  console.error(`${zh}\n${en}`);
  process.exit(2);
}

function refuseOldNode() {
  if (majorOf(process.versions.node) >= LOWEST_HOST_NODE) return;
  fail(
    `需要 Node ${LOWEST_HOST_NODE} 或更高版本，现在是 ${process.versions.node}。请升级后重试。`,
    `Node ${LOWEST_HOST_NODE} or later is needed; this is ${process.versions.node}. Upgrade and try again.`,
  );
}

/** True when npm's own record of what it installed names every required package of the lockfile in its version. */
function isInstalled() {
  const record = join(ROOT, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, "utf8")).packages;
  const wanted = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")).packages;
  return Object.entries(wanted).every(
    ([place, entry]) => place === "" || entry.optional || installed[place]?.version === entry.version,
  );
}

function install() {
  refuseUnwritableFolder();
  console.error("正在安装依赖… Installing packages…");
  const npm = process.env.npm_execpath;
  const args = ["ci", "--include=dev", "--include=optional", "--no-progress"];
  const done = npm?.endsWith(".js")
    ? spawnSync(process.execPath, [npm, ...args], { cwd: ROOT, stdio: ["ignore", 2, 2] })
    : spawnSync("npm", args, { cwd: ROOT, stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
  if (done.status !== 0) {
    fail(
      "依赖没有装好：请检查网络或软件源设置后重试；内网请使用 npm run bundle 制作的离线包。",
      "The packages could not be installed: check the network or the registry setting and try again; on a closed network use the archive made by npm run bundle.",
    );
  }
}

function refuseUnwritableFolder() {
  try {
    accessSync(ROOT, constants.W_OK);
  } catch {
    fail(
      `文件夹 ${ROOT} 不可写，无法安装。请换一个有写权限的文件夹，或改正权限后重试。`,
      `The folder ${ROOT} is not writable, so nothing can be installed. Use a folder you may write to, or mend its permissions.`,
    );
  }
}

function packagedPlatform() {
  return process.platform === "win32" ? "win" : process.platform;
}

function majorOf(version) {
  return Number(version.split(".")[0]);
}
