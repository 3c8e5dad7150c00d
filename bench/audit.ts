import { auditCorpus, auditFiles } from "./audit-accuracy.ts";
import { printAccuracy } from "./audit-print.ts";
import { printMillion, printSpeed } from "./audit-speed.ts";

const SEED = 20261124;

/**
 * The rule book against the expert's answers on the recorded facts, then its speed. `--format xlsx` audits the same
 * documents as files, through reader and extraction; `--rule V01` prints one rule or family; `--accuracy` and `--speed`
 * leave the other half out; `--seed N` makes other forms.
 */
export async function run(args: string[]): Promise<number> {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const format = option("--format");
  const rule = option("--rule");
  const seed = Number(option("--seed") ?? SEED);
  if (args.includes("--million")) return printMillion(seed) ? 0 : 1;
  let kept = true;
  if (!args.includes("--speed")) {
    kept = printAccuracy(format === undefined ? auditCorpus() : await auditFiles(format), rule);
  }
  if (format === undefined && rule === undefined && !args.includes("--accuracy")) {
    kept = (await printSpeed(seed)) && kept;
  }
  return kept ? 0 : 1;
}
