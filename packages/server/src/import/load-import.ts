import { readFile, rm } from "node:fs/promises";
import type { ImportDetail, ImportPreview } from "@mingji/contract/import";
import { AppError } from "@mingji/core/app-error";
import { inTenant } from "../db/tenant-transaction.ts";
import { newId } from "../db/uuid.ts";
import type { AuditedDocument } from "../reading/audited-document.ts";
import { findSummaryByDigest } from "../reading/reading.repository.ts";
import { insertReading } from "../reading/store-reading.repository.ts";
import { VERSION } from "../version.ts";
import { importPath } from "./import-folder.ts";
import type { ImportJobs, ImportSurroundings } from "./import-jobs.ts";
import { moveJob } from "./import-job.repository.ts";
import type { ColumnMapping } from "./import-reading.ts";

/** Stores the reading of a previewed job without what is held back. The job is loaded in the same transaction. */
export async function loadImport(
  { database, authority, folder }: ImportSurroundings,
  jobs: Pick<ImportJobs, "readKept" | "start">,
  job: ImportDetail,
  { confirmed, actor }: { readonly confirmed: readonly number[]; readonly actor: string },
): Promise<void> {
  if (job.state === "loaded") return;
  if (job.state !== "preview" || job.preview === null) throw notReady();
  const keep = keptOf(job.preview.projects, confirmed);
  if (keep.length === 0) throw nothingToLoad();
  const startedAt = new Date();
  const file = { path: importPath(folder, job.id), name: job.name, sha256: job.sha256, bytes: job.bytes };
  const content = await readFile(file.path).catch(() => {
    throw notReady();
  });
  const audited = await jobs.readKept({ file, mappings: mappingsOf(job.preview), keep });
  await requireSame({ database, authority }, jobs, job, job.preview, keep, audited);
  const ids = { source: newId(), reading: newId(), run: newId() };
  const given = { authority, ids, file, content, audited, actor, programVersion: VERSION, startedAt };
  await inTenant(database, authority, async (transaction) => {
    await insertReading(transaction, { ...given, finishedAt: new Date() });
    // These bytes may have been imported on another way meanwhile; then that reading is the job's.
    const stored = await findSummaryByDigest(transaction, authority, file.sha256);
    if (stored === null) throw new Error(`the reading of ${file.sha256} is not there after it was stored`);
    const to = { state: "loaded", readingId: stored.id } as const;
    if (!(await moveJob(transaction, authority, job.id, ["preview", "loaded"], to))) throw notReady();
  });
  await rm(file.path, { force: true });
}

/** The columns as they were read for the preview, whatever has been said of them since. */
function mappingsOf({ layouts }: ImportPreview): readonly ColumnMapping[] {
  return layouts.map(({ fingerprint, columns }) => {
    const said = columns.flatMap(({ plain, role, by }) => (by === "person" && role !== null ? [[plain, role]] : []));
    // Written by this program from roles of the contract.
    return { fingerprint, roles: Object.fromEntries(said) as ColumnMapping["roles"] };
  });
}

/** A newer program may read the file otherwise than the preview says: then it is previewed again. */
async function requireSame(
  { database, authority }: Pick<ImportSurroundings, "database" | "authority">,
  jobs: Pick<ImportJobs, "start">,
  { id }: ImportDetail,
  { projects }: ImportPreview,
  keep: readonly number[],
  { reading }: AuditedDocument,
): Promise<void> {
  const isSame = (one: number, index: number) => {
    const [seen, read] = [projects[one], reading.projects[index]];
    return seen?.name === read?.name && seen?.indicators === read?.indicators.length;
  };
  if (keep.length === reading.projects.length && keep.every(isSame)) return;
  const to = { state: "queued" } as const;
  if (await inTenant(database, authority, (transaction) => moveJob(transaction, authority, id, ["preview"], to)))
    jobs.start(id);
  throw readAgain();
}

function readAgain(): AppError {
  return new AppError("conflict", {
    zh: "程序更新后读出的内容与预览不同，正在重新读取，请看新的预览。",
    en: "The program has been renewed and reads the file otherwise than the preview says; it is being read again.",
  });
}

function keptOf(
  projects: NonNullable<ImportDetail["preview"]>["projects"],
  confirmed: readonly number[],
): readonly number[] {
  const looked = new Set(confirmed);
  return projects
    .filter(({ outcome, confirmable, position }) => outcome !== "heldBack" || (confirmable && looked.has(position)))
    .map(({ position }) => position);
}

export function notReady(): AppError {
  return new AppError("conflict", {
    zh: "这份文件现在不在预览状态，请刷新后再试。",
    en: "The file is not in preview now; refresh and try again.",
  });
}

function nothingToLoad(): AppError {
  return new AppError("conflict", {
    zh: "没有可以载入的项目：全部被暂缓。请先处理预览里列出的原因。",
    en: "There is no project to load: all are held back. Deal with the reasons in the preview first.",
  });
}
