import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const MINGJI = join(ROOT, "packages", "cli", "bin", "mingji.mjs");
const SAMPLE = join(ROOT, "fixtures", "sample", "guangzhou-target-list.txt");
const ROUNDS = 15;
const BAR = 5;

/** Wall time of `mingji audit` on the sample against `node -e 0`, same Node, warm compile cache; medians of alternating runs. */
export function run(args: string[]): Promise<number> {
  const hostNode = args[0];
  const floor: number[] = [];
  const audit: number[] = [];
  const launched: number[] = [];
  const hostFloor: number[] = [];
  time(process.execPath, [MINGJI, "audit", SAMPLE]);
  for (let round = 0; round < ROUNDS; round += 1) {
    floor.push(time(process.execPath, ["-e", "0"]));
    audit.push(time(process.execPath, [MINGJI, "audit", SAMPLE]));
    if (hostNode === undefined) continue;
    hostFloor.push(time(hostNode, ["-e", "0"]));
    launched.push(time(hostNode, [MINGJI, "audit", SAMPLE]));
  }
  const ratio = median(audit) / median(floor);
  say(`node -e 0 (${process.version}): ${milliseconds(median(floor))}`);
  say(
    `mingji audit on the sample: ${milliseconds(median(audit))}, ${ratio.toFixed(2)} × (bar ≤ ${BAR} ×): ${ratio <= BAR ? "ok" : "MISSED"}`,
  );
  if (hostNode !== undefined) sayLauncher(median(launched) - median(audit), median(hostFloor));
  else say("launcher under another Node: pass its path, npm run bench -- start /usr/bin/node");
  return Promise.resolve(ratio <= BAR ? 0 : 1);
}

function sayLauncher(added: number, hostStart: number): void {
  const kept = added <= hostStart * 1.25;
  say(
    `launcher under the host's Node adds ${milliseconds(added)}; one start of it takes ${milliseconds(hostStart)}: ${kept ? "ok" : "MISSED"}`,
  );
}

function time(program: string, args: readonly string[]): number {
  const started = performance.now();
  const done = spawnSync(program, args, { stdio: "ignore" });
  if (done.status === null || done.status > 1)
    throw new Error(`${program} ${args.join(" ")} ended with ${done.status}`);
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[values.length >> 1] ?? 0;
}

function milliseconds(value: number): string {
  return `${value.toFixed(1)} ms`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
