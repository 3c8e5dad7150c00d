import { auditCorpus, auditFiles } from "./audit-accuracy.ts";
import { printAccuracy } from "./audit-print.ts";

/**
 * The rule book against the expert's answers: on the recorded facts, and with `--format xlsx` on the same documents as
 * files, through reader and extraction. `--rule V01` prints one rule or family only.
 */
export async function run(args: string[]): Promise<number> {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const format = option("--format");
  const audited = format === undefined ? auditCorpus() : await auditFiles(format);
  return printAccuracy(audited, option("--rule")) ? 0 : 1;
}
