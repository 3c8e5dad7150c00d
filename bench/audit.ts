import { auditCorpus } from "./audit-accuracy.ts";
import { printAccuracy } from "./audit-print.ts";

/**
 * The rule book against the expert's answers. `--rule V01` prints one rule or family only;
 * `--accuracy` leaves the speed out.
 */
export function run(args: string[]): Promise<number> {
  const only = args[args.indexOf("--rule") + 1];
  const accurate = printAccuracy(auditCorpus(), args.includes("--rule") ? only : undefined);
  return Promise.resolve(accurate ? 0 : 1);
}
