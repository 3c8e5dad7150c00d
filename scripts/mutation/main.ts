import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { pathToFileURL } from "node:url";
import type { Rule } from "@mingji/core/audit/rule";
import { answerOf, expectedFindings } from "../../packages/core/src/rules/testing/answer-of.ts";
import type { RuleCase } from "../../packages/core/src/rules/testing/rule-case.ts";
import { EQUIVALENT } from "./equivalent-mutants.ts";
import { type Mutant, mutantsOf } from "./mutants-of.ts";

/**
 * Changes one condition of one rule at a time and runs the rule's own examples: a change that no example notices survives.
 * `--sample N --seed S` takes N mutants, `--rule C,F01` the rules whose ids begin so. Prints one line of JSON.
 */
const RULES = join(import.meta.dirname, "..", "..", "packages", "core", "src", "rules");
const option = (name: string) =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined;

const folder = mkdtempSync(join(tmpdir(), "mingji-mutants-"));
const survivors: string[] = [];
let count = 0;
try {
  const wanted = (option("--rule") ?? "").toUpperCase().split(",");
  const files = ruleFiles().filter((file) => wanted.some((start) => idOf(file).startsWith(start)));
  const all = files.flatMap((file) => mutantsOf(readFileSync(file, "utf8")).map((mutant) => ({ file, mutant })));
  for (const { file, mutant } of sampled(all)) {
    count++;
    const name = `${idOf(file)}:${mutant.line} ${mutant.what}`;
    if (EQUIVALENT[`${idOf(file)} ${mutant.what}`] !== undefined || !(await survives(file, mutant, count))) continue;
    survivors.push(name);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(`${JSON.stringify({ count, survivors })}\n`);

function ruleFiles(): string[] {
  return readdirSync(RULES, { recursive: true, encoding: "utf8" })
    .filter((file) => /[/\\][a-z]\d\d[.]ts$/.test(file))
    .map((file) => join(RULES, file));
}

function idOf(file: string): string {
  return file.slice(-6, -3).toUpperCase();
}

function sampled<T>(all: readonly T[]): readonly T[] {
  const wanted = Number(option("--sample") ?? all.length);
  if (wanted >= all.length) return all;
  const step = all.length / wanted;
  const from = Number(option("--seed") ?? 0) % step;
  return Array.from({ length: wanted }, (_, index) => all[Math.floor(from + index * step)]).flatMap((one) => one ?? []);
}

async function survives(file: string, mutant: Mutant, number: number): Promise<boolean> {
  const rule = await loadMutant(file, mutant, number);
  if (rule === null) return false;
  const { cases } = (await import(pathToFileURL(file.replace(/[.]ts$/, ".cases.ts")).href)) as {
    readonly cases: readonly RuleCase[];
  };
  return cases.every((example) => {
    const { result, picked } = answerOf(rule, example);
    return result === example.expect.result && isDeepStrictEqual(picked, expectedFindings(example));
  });
}

/** The changed rule, loaded from a folder of its own with its imports made absolute. */
async function loadMutant(file: string, { source }: Mutant, number: number): Promise<Rule | null> {
  const path = join(folder, `${idOf(file)}-${number}.ts`);
  const absolute = source.replace(
    /from "(\.[^"]+)"/g,
    (_, to: string) => `from "${pathToFileURL(join(dirname(file), to)).href}"`,
  );
  writeFileSync(path, absolute);
  try {
    const module = (await import(pathToFileURL(path).href)) as Readonly<Record<string, unknown>>;
    return (module[idOf(file).toLowerCase()] ?? null) as Rule | null;
  } catch {
    return null;
  }
}
