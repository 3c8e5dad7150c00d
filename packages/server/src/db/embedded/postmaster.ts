import { spawn } from "node:child_process";
import { open, readFile, rm, stat, truncate } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { isRunning } from "../../folder/is-running.ts";
import { commandOf, type RunAs } from "./run-as.ts";

/** A running server as its own lock file describes it. */
export interface Postmaster {
  readonly pid: number;
  readonly socketFolder: string;
}

export interface PostmasterPlaces {
  readonly runtime: string;
  readonly cluster: string;
  readonly socketFolder: string;
  readonly log: string;
}

const LARGEST_LOG = 10 * 1024 * 1024;

/** Reads `postmaster.pid`; null when there is none or its process is gone or is something else. */
export async function findPostmaster(cluster: string): Promise<Postmaster | null> {
  const file = join(cluster, "postmaster.pid");
  const text = await readFile(file, "utf8").catch(() => "");
  const [pid, , , , socketFolder] = text.split("\n");
  const number = Number(pid);
  if (!Number.isInteger(number) || number <= 0 || socketFolder === undefined || !isRunning(number)) return null;
  if (await isServerOf(number, cluster)) return { pid: number, socketFolder };
  // After a restart of the machine the number may belong to another program; PostgreSQL would refuse to start over it.
  await rm(file, { force: true });
  return null;
}

async function isServerOf(pid: number, cluster: string): Promise<boolean> {
  const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => null);
  return command === null || command === "" || command.split("\0").includes(cluster);
}

export interface StartedProcess {
  readonly pid: number | undefined;
  readonly ended: Promise<Ending>;
}

export interface Ending {
  /** It came up and was stopped: another process had joined it and was the last to leave. */
  readonly clean: boolean;
  /** What was written to the log since the start. */
  readonly log: string;
}

/** Starts the server in a session of its own: it survives this process, and Ctrl-C in the terminal does not reach it. */
export async function startPostmaster(places: PostmasterPlaces, runAs: RunAs): Promise<StartedProcess> {
  const log = await openLog(places.log);
  const { size } = await log.stat();
  const settings = {
    listen_addresses: "",
    unix_socket_directories: places.socketFolder,
    unix_socket_permissions: "0700",
    timezone: "UTC",
    lc_messages: "C",
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const program = join(places.runtime, "bin", "postgres");
  const command = commandOf(runAs, program, ["-D", places.cluster, ...options]);
  const child = spawn(command.program, command.args, {
    ...command.ids,
    cwd: "/",
    detached: true,
    stdio: ["ignore", log.fd, log.fd],
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once("exit", resolve);
    child.once("error", () => resolve(null));
  });
  child.unref();
  await log.close();
  return {
    pid: child.pid,
    ended: ended.then(async (code) => ({ clean: code === 0, log: await readLogFrom(places.log, size) })),
  };
}

/** A fast shutdown: open transactions are rolled back, files are synced. Resolves when the process is gone. */
export async function stopPostmaster({ pid }: Postmaster): Promise<void> {
  try {
    process.kill(pid, "SIGINT");
  } catch {
    return;
  }
  while (isRunning(pid)) await pause(5);
}

async function openLog(path: string) {
  const status = await stat(path).catch(() => null);
  if (status !== null && status.size > LARGEST_LOG) await truncate(path);
  return open(path, "a", 0o600);
}

async function readLogFrom(path: string, start: number): Promise<string> {
  const bytes = await readFile(path).catch(() => Buffer.alloc(0));
  return bytes.subarray(start).toString("utf8");
}
