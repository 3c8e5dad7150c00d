import { readdirSync, readFileSync } from "node:fs";
import { READ_HEAP_MEGABYTES, READ_LIMITS } from "../packages/documents/src/limits.ts";
import { bigHostileFiles } from "../packages/documents/src/testing/hostile/big-files.ts";
import { hostileFiles } from "../packages/documents/src/testing/hostile/hostile-files.ts";
import { type Judgement, judgeReading } from "../packages/documents/src/testing/hostile/judge-reading.ts";
import { honestBases, readMutatedFiles } from "../packages/documents/src/testing/mutate-files.ts";

const SAMPLES = new URL("../fixtures/documents/samples/", import.meta.url);
const MUTATED = 5000;
/** Damage is found as well in small files, and thousands of them are read. */
const LARGEST_SAMPLE = 100_000;

/** Reads the hostile corpus and damaged files, and counts what came of them. `--files N --seed N` change the damage. */
export async function run(args: string[]): Promise<number> {
  const corpus = await judgeAll();
  print(`hostile corpus, ${corpus.length} files`, corpus);
  const seed = option(args, "--seed", 20261124);
  const count = option(args, "--files", MUTATED);
  const { faults, read, refused, slowest } = await readMutatedFiles(count, seed, [...honestBases(), ...samples()]);
  say(
    `${count} files with random damage (seed ${seed}): ${read} read, ${refused} refused with a message, ${faults.length} faults`,
  );
  for (const { name, fault } of faults.slice(0, 20)) say(`  ${name}: ${fault}`);
  say(`  slowest ${slowest?.name}: ${slowest?.milliseconds.toFixed(0)} ms (limit ${READ_LIMITS.milliseconds} ms)`);
  const peak = process.resourceUsage().maxRSS / 1024;
  say(`peak memory of the process over all files: ${peak.toFixed(0)} MB (limit ${READ_HEAP_MEGABYTES} MB)`);
  const inTime = [...corpus, slowest].every((judged) => (judged?.milliseconds ?? 0) <= READ_LIMITS.milliseconds);
  const clean = faults.length === 0 && corpus.every(({ fault }) => fault === null);
  return clean && inTime && peak <= READ_HEAP_MEGABYTES ? 0 : 1;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function option(args: readonly string[], name: string, otherwise: number): number {
  return args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise;
}

async function judgeAll(): Promise<readonly Judgement[]> {
  const judged: Judgement[] = [];
  for (const file of hostileFiles()) judged.push(await judgeReading(file));
  for (const make of bigHostileFiles()) judged.push(await judgeReading(make()));
  return judged;
}

function print(title: string, judged: readonly Judgement[]): void {
  const faults = judged.filter(({ fault }) => fault !== null);
  const read = judged.filter(({ outcome }) => outcome === "read").length;
  const [slowest] = judged.toSorted((left, right) => right.milliseconds - left.milliseconds);
  say(`${title}: ${read} read, ${judged.length - read} refused with a message, ${faults.length} faults`);
  for (const { name, fault } of faults) say(`  ${name}: ${fault}`);
  say(`  slowest ${slowest?.name}: ${slowest?.milliseconds.toFixed(0)} ms`);
}

function samples() {
  return readdirSync(SAMPLES)
    .filter((name) => /\.(?:xlsx|xls|docx|html|pdf)$/.test(name) && !name.includes("64-projects"))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, SAMPLES))) }))
    .filter(({ bytes }) => bytes.length <= LARGEST_SAMPLE);
}
