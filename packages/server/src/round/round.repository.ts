import type { Round, RoundDeadlines } from "@mingji/contract/round";
import { PLAN_STATES, type PlanState } from "@mingji/core/workflow/state";
import { type Kysely, type Selectable, sql, type Transaction } from "kysely";
import type { BudgetRoundTable } from "../db/plan-tables.ts";
import type { Tables } from "../db/tables.ts";
import { storableText } from "../reading/storable.ts";

/** Newest year first, with the counters of each. */
export async function listRounds(db: Kysely<Tables>, authority: string): Promise<readonly Round[]> {
  const rows = await rounds(db, authority).orderBy("fiscal_year", "desc").orderBy("id", "desc").execute();
  const counts = await countsOf(db, authority);
  return rows.map((row) => toRound(row, counts.get(row.id) ?? []));
}

export async function findRound(db: Kysely<Tables>, authority: string, id: string): Promise<Round | null> {
  const row = await rounds(db, authority).where("id", "=", id).executeTakeFirst();
  if (row === undefined) return null;
  return toRound(row, (await countsOf(db, authority)).get(id) ?? []);
}

export async function findRoundByTitle(
  db: Kysely<Tables>,
  authority: string,
  fiscalYear: number,
  title: string,
): Promise<Round | null> {
  const row = await rounds(db, authority)
    .where("fiscal_year", "=", fiscalYear)
    .where("title", "=", storableText(title))
    .executeTakeFirst();
  return row === undefined ? null : toRound(row, []);
}

/** Two administrators at once come one after the other, until the transaction ends. */
export async function lockRounds(transaction: Transaction<Tables>, authority: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`round ${authority}`}, 0))`.execute(transaction);
}

export async function insertRound(
  transaction: Transaction<Tables>,
  authority: string,
  round: Omit<Round, "counts" | "openedAt"> & { readonly openedAt: Date },
): Promise<void> {
  await transaction
    .insertInto("budget_round")
    .values({
      authority,
      id: round.id,
      fiscal_year: round.fiscalYear,
      title: storableText(round.title),
      profile: round.profile,
      deadlines: JSON.stringify(round.deadlines),
      opened_at: round.openedAt,
    })
    .execute();
}

function rounds(db: Kysely<Tables>, authority: string) {
  return db.selectFrom("budget_round").selectAll().where("authority", "=", authority);
}

async function countsOf(db: Kysely<Tables>, authority: string): Promise<ReadonlyMap<string, Round["counts"]>> {
  const rows = await db
    .selectFrom("plan_count")
    .select(({ fn }) => [
      "round_id",
      "state",
      fn.sum<string>("plans").as("plans"),
      fn.sum<string>("total_fen").as("total_fen"),
    ])
    .where("authority", "=", authority)
    .groupBy(["round_id", "state"])
    .execute();
  const counts = new Map<string, Round["counts"]>();
  for (const { round_id, ...row } of rows) {
    const count = { state: row.state as PlanState, plans: Number(row.plans), totalFen: Number(row.total_fen) };
    if (count.plans > 0) counts.set(round_id, [...(counts.get(round_id) ?? []), count]);
  }
  for (const list of counts.values())
    list.sort((one, other) => PLAN_STATES.indexOf(one.state) - PLAN_STATES.indexOf(other.state));
  return counts;
}

function toRound(row: Selectable<BudgetRoundTable>, counts: Round["counts"]): Round {
  return {
    id: row.id,
    fiscalYear: row.fiscal_year,
    title: row.title,
    profile: row.profile,
    deadlines: row.deadlines as unknown as RoundDeadlines,
    openedAt: row.opened_at.toISOString(),
    counts,
  };
}
