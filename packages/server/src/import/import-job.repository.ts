import type { ImportDetail, ImportJob, ImportPreview, ImportState } from "@mingji/contract/import";
import type { Bilingual } from "@mingji/core/language";
import type { Kysely, Selectable, Transaction } from "kysely";
import type { ImportJobTable, ImportStep } from "../db/import-tables.ts";
import type { Tables } from "../db/tables.ts";
import { newId } from "../db/uuid.ts";
import type { SourceFile } from "../reading/audited-document.ts";
import { storableJson, storableText } from "../reading/storable.ts";

/** A new row, one that starts again, or the one that is there already. */
export interface OpenedJob {
  readonly id: string;
  readonly isNew: boolean;
}

const ENDED: readonly ImportState[] = ["cancelled", "failed"];
/** A job that a killed server left is in one of these. */
const UNFINISHED: readonly ImportState[] = ["queued", "reading"];
const FRESH = { state: "queued", step: "waiting", preview: null, failure: null } as const;
const EMPTY = { ...FRESH, project_count: 0, held_back_count: 0 } as const;

/** The one job of these bytes. */
export async function openJob(
  transaction: Transaction<Tables>,
  authority: string,
  { sha256, name, bytes }: SourceFile,
  person: { readonly name: string; readonly at: Date },
): Promise<OpenedJob> {
  const key = { authority, id: newId(), sha256 };
  const about = { name: storableText(name), byte_count: bytes, created_at: person.at, created_by: person.name };
  const inserted = await transaction
    .insertInto("import_job")
    .values({ ...key, ...about, ...EMPTY, attempt: 0, reading_id: null })
    .onConflict((conflict) => conflict.columns(["authority", "sha256"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  if (inserted !== undefined) return { id: inserted.id, isNew: true };
  const again = await transaction
    .updateTable("import_job")
    .set({ ...about, ...EMPTY })
    .where("authority", "=", authority)
    .where("sha256", "=", sha256)
    .where("state", "in", ENDED)
    .returning("id")
    .executeTakeFirst();
  if (again !== undefined) return { id: again.id, isNew: true };
  const { id } = await jobs(transaction, authority).select("id").where("sha256", "=", sha256).executeTakeFirstOrThrow();
  return { id, isNew: false };
}

const JOB_COLUMNS = [
  "id",
  "name",
  "sha256",
  "byte_count",
  "state",
  "step",
  "project_count",
  "held_back_count",
  "failure",
  "reading_id",
  "created_at",
  "created_by",
] as const;

/** Newest first, a page behind a key. */
export async function listJobs(
  db: Kysely<Tables>,
  authority: string,
  page: { readonly after: string | undefined; readonly limit: number },
): Promise<readonly ImportJob[]> {
  let query = jobs(db, authority).select(JOB_COLUMNS).orderBy("id", "desc").limit(page.limit);
  if (page.after !== undefined) query = query.where("id", "<", page.after);
  return (await query.execute()).map(toJob);
}

export async function findJob(db: Kysely<Tables>, authority: string, id: string): Promise<ImportDetail | null> {
  const row = await jobs(db, authority)
    .select([...JOB_COLUMNS, "preview"])
    .where("id", "=", id)
    .executeTakeFirst();
  return row === undefined ? null : { ...toJob(row), preview: row.preview };
}

/** Jobs that are to run, and those whose file is still needed. */
export async function unfinishedJobs(db: Kysely<Tables>, authority: string) {
  const rows = await jobs(db, authority)
    .select(["id", "state"])
    .where("state", "in", [...UNFINISHED, "preview"])
    .orderBy("id")
    .execute();
  return rows.map(({ id, state }) => ({ id, isToRun: state !== "preview" }));
}

export interface ClaimedJob {
  readonly attempt: number;
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** Takes a waiting or left job for a run; null when it was cancelled meanwhile. */
export async function claimJob(db: Kysely<Tables>, authority: string, id: string): Promise<ClaimedJob | null> {
  const row = await db
    .updateTable("import_job")
    .set((change) => ({ state: "reading", step: "document", attempt: change("attempt", "+", 1) }))
    .where("authority", "=", authority)
    .where("id", "=", id)
    .where("state", "in", UNFINISHED)
    .returning(["attempt", "name", "sha256", "byte_count"])
    .executeTakeFirst();
  if (row === undefined) return null;
  return { attempt: row.attempt, name: row.name, sha256: row.sha256, bytes: row.byte_count };
}

/** What a run tells of its job. A run that was cancelled or overtaken changes nothing. */
export type RunChange =
  | { readonly step: ImportStep }
  | { readonly preview: ImportPreview }
  | { readonly failure: Bilingual };

export async function tellRun(
  db: Kysely<Tables>,
  authority: string,
  run: { readonly id: string; readonly attempt: number },
  change: RunChange,
): Promise<void> {
  await db
    .updateTable("import_job")
    .set(columnsOf(change))
    .where("authority", "=", authority)
    .where("id", "=", run.id)
    .where("attempt", "=", run.attempt)
    .where("state", "=", "reading")
    .execute();
}

/** Changes the state if it is one of `from`; false when it is not. */
export async function moveJob(
  db: Kysely<Tables>,
  authority: string,
  id: string,
  from: readonly ImportState[],
  to: { readonly state: "cancelled" | "queued" } | { readonly state: "loaded"; readonly readingId: string },
): Promise<boolean> {
  const values =
    to.state === "loaded"
      ? { state: to.state, reading_id: to.readingId }
      : { state: to.state, step: "waiting" as const };
  const row = await db
    .updateTable("import_job")
    .set(values)
    .where("authority", "=", authority)
    .where("id", "=", id)
    .where("state", "in", from)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

function columnsOf(change: RunChange) {
  if ("step" in change) return { step: change.step };
  if ("failure" in change) return { state: "failed" as const, failure: storableJson(change.failure) };
  const { projects } = change.preview;
  return {
    state: "preview" as const,
    step: "done" as const,
    preview: storableJson(change.preview),
    project_count: projects.length,
    held_back_count: projects.filter(({ outcome }) => outcome === "heldBack").length,
  };
}

function jobs(db: Kysely<Tables>, authority: string) {
  return db.selectFrom("import_job").where("authority", "=", authority);
}

const PROGRESS: Readonly<Record<ImportStep, number>> = { waiting: 0, document: 10, extract: 60, audit: 80, done: 100 };

function toJob(row: Omit<Selectable<ImportJobTable>, "authority" | "preview" | "attempt">): ImportJob {
  return {
    id: row.id,
    name: row.name,
    sha256: row.sha256,
    bytes: row.byte_count,
    state: row.state,
    progress: PROGRESS[row.step],
    step: row.step,
    projects: row.project_count,
    heldBack: row.held_back_count,
    failure: row.failure,
    readingId: row.reading_id,
    createdAt: row.created_at.toISOString(),
    createdBy: row.created_by,
  };
}
