import type { Transaction } from "kysely";
import type { AppDependencies } from "../app-dependencies.ts";
import type { Tables } from "../db/tables.ts";
import { inTenant } from "../db/tenant-transaction.ts";

export type Change = <T>(work: (transaction: Transaction<Tables>) => Promise<T>) => Promise<T>;

/** Every change of a plan is one transaction; once it is committed, a seal of the history is due. */
export function changer({ database, authority, historyChanged }: AppDependencies): Change {
  return async (work) => {
    const done = await inTenant(database, authority, work);
    historyChanged();
    return done;
  };
}
