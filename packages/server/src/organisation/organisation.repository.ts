import type { Organisation, OrganisationName } from "@mingji/contract/organisation";
import { type Kysely, sql, type Transaction } from "kysely";
import type { Tables } from "../db/tables.ts";
import { storableText } from "../reading/storable.ts";

/** An organisation as it was on a day; `ended` when it was closed by then, and `parentId` then names its successor. */
export interface OrganisationOnDay extends Organisation {
  readonly ended: boolean;
}

export interface DatedName {
  readonly organisationId: string;
  readonly validFrom: string;
  readonly name: string;
  readonly code: string | null;
  readonly parentId: string | null;
  readonly ended: boolean;
  readonly reason: string | null;
}

/** Those open on a day, by key. */
export async function listOnDay(
  db: Kysely<Tables>,
  authority: string,
  day: string,
  page: { readonly after?: string | undefined; readonly limit: number },
): Promise<readonly OrganisationOnDay[]> {
  let query = onDay(db, authority, day).where("ended", "=", false).orderBy("organisation_id").limit(page.limit);
  if (page.after !== undefined) query = query.where("organisation_id", ">", page.after);
  return (await query.execute()).map(toOrganisation);
}

/** All of a day, open and closed: what an import compares with. */
export async function listAllOnDay(
  db: Kysely<Tables>,
  authority: string,
  day: string,
): Promise<readonly OrganisationOnDay[]> {
  return (await onDay(db, authority, day).orderBy("organisation_id").execute()).map(toOrganisation);
}

export async function findOnDay(
  db: Kysely<Tables>,
  authority: string,
  id: string,
  day: string,
): Promise<OrganisationOnDay | null> {
  const row = await onDay(db, authority, day).where("organisation_id", "=", id).executeTakeFirst();
  return row === undefined ? null : toOrganisation(row);
}

/** Ids by the name of the day; where a department and a unit share a name, the unit. */
export async function findByNames(
  db: Kysely<Tables>,
  authority: string,
  names: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, string>> {
  if (names.length === 0) return new Map();
  const rows = await onDay(db, authority, day)
    .where("ended", "=", false)
    .where("name", "in", [...new Set(names.map(storableText))])
    .orderBy("kind")
    .orderBy("organisation_id")
    .execute();
  return new Map(rows.map(({ name, organisation_id }) => [name, organisation_id]));
}

/** Every name one organisation had, oldest first; null when there is no such organisation. */
export async function findNames(
  db: Kysely<Tables>,
  authority: string,
  id: string,
): Promise<{ readonly kind: Organisation["kind"]; readonly names: readonly OrganisationName[] } | null> {
  const organisation = await db
    .selectFrom("organisation")
    .select("kind")
    .where("authority", "=", authority)
    .where("id", "=", id)
    .executeTakeFirst();
  if (organisation === undefined) return null;
  const rows = await db
    .selectFrom("organisation_name")
    .selectAll()
    .where("authority", "=", authority)
    .where("organisation_id", "=", id)
    .orderBy("valid_from")
    .execute();
  const names = rows.map(({ valid_from, name, code, parent_id, ended, reason }) => ({
    validFrom: valid_from,
    name,
    code,
    parentId: parent_id,
    ended,
    reason,
  }));
  return { kind: organisation.kind, names };
}

/** Changes of the tree come one after the other, until the transaction ends. */
export async function lockTree(transaction: Transaction<Tables>, authority: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`organisation ${authority}`}, 0))`.execute(transaction);
}

/** PostgreSQL takes at most 65,535 parameters a statement. */
const ROWS_A_STATEMENT = 1_000;

export async function insertOrganisations(
  transaction: Transaction<Tables>,
  authority: string,
  organisations: readonly { readonly id: string; readonly kind: Organisation["kind"] }[],
  at: Date,
): Promise<void> {
  for (let start = 0; start < organisations.length; start += ROWS_A_STATEMENT) {
    const rows = organisations.slice(start, start + ROWS_A_STATEMENT);
    await transaction
      .insertInto("organisation")
      .values(rows.map(({ id, kind }) => ({ authority, id, kind, created_at: at })))
      .execute();
  }
}

export async function insertNames(
  transaction: Transaction<Tables>,
  authority: string,
  names: readonly DatedName[],
): Promise<void> {
  for (let start = 0; start < names.length; start += ROWS_A_STATEMENT) {
    const rows = names.slice(start, start + ROWS_A_STATEMENT);
    await transaction
      .insertInto("organisation_name")
      .values(rows.map((name) => nameRow(authority, name)))
      .execute();
  }
}

function nameRow(authority: string, row: DatedName) {
  return {
    authority,
    organisation_id: row.organisationId,
    valid_from: row.validFrom,
    name: storableText(row.name),
    code: row.code === null ? null : storableText(row.code),
    parent_id: row.parentId,
    ended: row.ended,
    reason: row.reason === null ? null : storableText(row.reason),
  };
}

interface DayRow {
  readonly organisation_id: string;
  readonly kind: Organisation["kind"];
  readonly name: string;
  readonly code: string | null;
  readonly parent_id: string | null;
  readonly valid_from: string;
  readonly ended: boolean;
}

/** The row in force on a day is the newest one not after it. */
function onDay(db: Kysely<Tables>, authority: string, day: string) {
  return db
    .selectFrom((inner) =>
      inner
        .selectFrom("organisation_name")
        .innerJoin("organisation", (join) =>
          join
            .onRef("organisation.authority", "=", "organisation_name.authority")
            .onRef("organisation.id", "=", "organisation_name.organisation_id"),
        )
        .distinctOn("organisation_name.organisation_id")
        .select([
          "organisation_name.organisation_id",
          "organisation.kind",
          "organisation_name.name",
          "organisation_name.code",
          "organisation_name.parent_id",
          "organisation_name.valid_from",
          "organisation_name.ended",
        ])
        .where("organisation_name.authority", "=", authority)
        .where("organisation.authority", "=", authority)
        .where("organisation_name.valid_from", "<=", day)
        .orderBy("organisation_name.organisation_id")
        .orderBy("organisation_name.valid_from", "desc")
        .as("day"),
    )
    .selectAll();
}

function toOrganisation(row: DayRow): OrganisationOnDay {
  return {
    id: row.organisation_id,
    kind: row.kind,
    name: row.name,
    code: row.code,
    parentId: row.parent_id,
    validFrom: row.valid_from,
    ended: row.ended,
  };
}
