import { type Authority, inTenant, type TenantDatabase } from "../db/tenant-transaction.ts";
import { openJob } from "../import/import-job.repository.ts";
import { addMappings } from "../import/import-mapping.repository.ts";

/** One row in every table of the imports, for one authority. */
export async function writeImport(database: TenantDatabase, authority: Authority): Promise<void> {
  const person = { name: "单位经办01", at: new Date() };
  await inTenant(database, authority, async (transaction) => {
    await openJob(transaction, authority, { path: "", name: "样表.txt", sha256: "0".repeat(64), bytes: 1 }, person);
    await addMappings(transaction, authority, [{ headings: ["别家栏"], roles: { 别家栏: "annual" } }], person);
  });
}
