import { createHash } from "node:crypto";
import { authorityOf, inTenant, type TenantDatabase } from "../db/tenant-transaction.ts";
import { newId } from "../db/uuid.ts";
import { ensureAuthority } from "../installation.repository.ts";
import { insertReading } from "../reading/store-reading.repository.ts";
import { auditedSample } from "./audited-sample.ts";

export const WRITTEN_AUTHORITY = authorityOf("110000");
export const PROJECTS_A_READING = 3;

/** Stores one reading of one authority and gives back its id. */
export async function writeReading(database: TenantDatabase, authority = WRITTEN_AUTHORITY): Promise<string> {
  await ensureAuthority(database.db, { code: authority, name: authority });
  const ids = { source: newId(), reading: newId(), run: newId() };
  const sha256 = createHash("sha256").update(ids.source).digest("hex");
  const now = new Date();
  await inTenant(database, authority, (transaction) =>
    insertReading(transaction, {
      authority,
      ids,
      file: { path: "", name: "样表.txt", sha256, bytes: 1 },
      content: new Uint8Array([0x31]),
      audited: auditedSample(sha256, PROJECTS_A_READING),
      actor: "单位经办01",
      programVersion: "0",
      startedAt: now,
      finishedAt: now,
    }),
  );
  return ids.reading;
}

/** Writes until the process is killed; tells of a reading only after the database acknowledged it. */
export async function writeReadings(database: TenantDatabase, acknowledge: (id: string) => void): Promise<never> {
  for (;;) acknowledge(await writeReading(database));
}
