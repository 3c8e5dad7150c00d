import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** A process of its own that uses the embedded database of a folder. */
export interface DatabaseProcess {
  readonly pid: number;
  /** What it printed so far, line by line. */
  readonly lines: readonly string[];
  /** Waits for a line that begins so and gives back the rest of it. */
  readonly line: (start: string) => Promise<string>;
  readonly close: () => Promise<void>;
  /** kill -9: nothing is tidied up. */
  readonly kill: () => Promise<void>;
}

export interface DatabaseProcessOptions {
  readonly folder: string;
  /** Changes to this user before anything is opened; needs root. */
  readonly uid?: number;
  /** Writes readings without end and prints the id of each one that was acknowledged. */
  readonly write?: boolean;
  /** Writes and moves plans without end and prints each acknowledged change. */
  readonly writePlans?: boolean;
}

const SCRIPT = join(import.meta.dirname, "database-process.main.ts");

export function startDatabaseProcess(options: DatabaseProcessOptions): DatabaseProcess {
  const child = spawn(process.execPath, [SCRIPT, JSON.stringify(options)], { stdio: ["pipe", "pipe", "inherit"] });
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => {
    lines.push(line);
    child.emit("printed");
  });
  const exited = once(child, "exit");
  return {
    pid: child.pid ?? 0,
    lines,
    line: (start) => waitForLine(child, lines, start),
    close: async () => {
      child.stdin.end("close\n");
      await exited;
    },
    kill: async () => {
      child.kill("SIGKILL");
      await exited;
    },
  };
}

async function waitForLine(child: ChildProcess, lines: readonly string[], start: string): Promise<string> {
  for (;;) {
    const found = lines.find((line) => line.startsWith(start));
    if (found !== undefined) return found.slice(start.length).trim();
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`ended without printing ${start}`);
    await Promise.race([once(child, "printed"), once(child, "exit")]);
  }
}
