import { sql } from "kysely";
import type { TenantDatabase } from "./tenant-transaction.ts";

export async function isDatabaseUp({ db }: TenantDatabase): Promise<boolean> {
  return sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );
}
