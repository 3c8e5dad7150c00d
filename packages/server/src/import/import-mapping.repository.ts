import type { ImportMapping } from "@mingji/contract/import";
import type { Kysely, Transaction } from "kysely";
import type { Tables } from "../db/tables.ts";
import { newId } from "../db/uuid.ts";
import { storableJson } from "../reading/storable.ts";
import { fingerprintOf } from "./fingerprint.ts";

export type StoredMapping = ImportMapping & { readonly fingerprint: string };

/** What was said last of each layout; a layout of which nothing is said any more is left out. */
export async function listMappings(db: Kysely<Tables>, authority: string): Promise<readonly StoredMapping[]> {
  const rows = await db
    .selectFrom("import_mapping")
    .distinctOn("fingerprint")
    .select(["fingerprint", "headings", "roles"])
    .where("authority", "=", authority)
    .orderBy("fingerprint")
    .orderBy("id", "desc")
    .execute();
  return rows.flatMap(({ fingerprint, headings, roles }) =>
    // Written by this program through the schema of the contract.
    Object.keys(roles).length === 0
      ? []
      : [{ fingerprint, headings: [...headings], roles: roles as ImportMapping["roles"] }],
  );
}

/** Adds what was said of layouts; it counts from now on. */
export async function addMappings(
  transaction: Transaction<Tables>,
  authority: string,
  mappings: readonly ImportMapping[],
  person: { readonly name: string; readonly at: Date },
): Promise<void> {
  if (mappings.length === 0) return;
  const rows = mappings.map(({ headings, roles }) => ({
    authority,
    id: newId(),
    fingerprint: fingerprintOf(headings),
    headings: storableJson(headings),
    roles: storableJson(ofHeadings(headings, roles)),
    created_at: person.at,
    created_by: person.name,
  }));
  await transaction.insertInto("import_mapping").values(rows).execute();
}

/** Only headings of the layout: another's would be read in no table. */
function ofHeadings(headings: readonly string[], roles: ImportMapping["roles"]): ImportMapping["roles"] {
  return Object.fromEntries(Object.entries(roles).filter(([heading]) => headings.includes(heading)));
}
