import { inTenant, type Authority, type TenantDatabase } from "../db/tenant-transaction.ts";
import { sealHistory } from "./seal-history.repository.ts";

export interface Sealing {
  /** A change was committed: its head is sealed within a second. */
  readonly changed: () => void;
  /** Seals what is left and stops. */
  readonly stop: () => Promise<void>;
}

export interface SealingOptions {
  readonly database: TenantDatabase;
  readonly authority: Authority;
  readonly log: (line: string) => void;
  /** How long a change may wait for others to be sealed with it. */
  readonly gatherMs?: number;
  /** How often to look for what another process changed, or what could not be sealed. */
  readonly sweepMs?: number;
}

const GATHER_MS = 300;
const RETRY_MS = 3_000;
const SWEEP_MS = 60_000;

/**
 * Seals the authority's history soon after each change, many changes at once. While nothing changes nothing is asked of
 * the database but a look now and then for the changes of other processes.
 */
export function keepSealed({ gatherMs = GATHER_MS, sweepMs = SWEEP_MS, ...given }: SealingOptions): Sealing {
  let timer: NodeJS.Timeout | null = null;
  let working: Promise<void> = Promise.resolve();
  let stopped = false;
  const sealIn = (milliseconds: number): void => {
    if (!stopped) timer ??= setTimeout(seal, milliseconds);
  };
  const seal = (): void => {
    timer = null;
    working = working.then(async () => {
      if (!(await sealAll(given))) sealIn(RETRY_MS);
    });
  };
  sealIn(gatherMs);
  const sweep = setInterval(() => sealIn(gatherMs), sweepMs);
  return {
    changed: () => sealIn(gatherMs),
    stop: async () => {
      stopped = true;
      clearInterval(sweep);
      if (timer !== null) clearTimeout(timer);
      seal();
      await working;
    },
  };
}

/** False when it could not be done now: the database is away, or another server sealed at the same moment. */
async function sealAll({ database, authority, log }: SealingOptions): Promise<boolean> {
  try {
    let sealed = 1;
    while (sealed > 0) sealed = await inTenant(database, authority, (one) => sealHistory(one, authority, new Date()));
    return true;
  } catch (error) {
    log(`sealing the history of ${authority}: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}
