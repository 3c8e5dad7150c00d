import { rename } from "node:fs/promises";
import fastifyMultipart from "@fastify/multipart";
import {
  addImportMappings,
  cancelImport,
  correctImport,
  createImport,
  getImport,
  type ImportDetail,
  type ImportJob,
  type ImportMappings,
  listImportMappings,
  listImports,
  loadImport,
} from "@mingji/contract/import";
import { AppError } from "@mingji/core/app-error";
import type { FastifyInstance } from "fastify";
import type { AppDependencies } from "../app-dependencies.ts";
import { inTenant } from "../db/tenant-transaction.ts";
import { notFound } from "../errors.ts";
import { registerRoute } from "../http/register-route.ts";
import { receiveUpload } from "../reading/receive-upload.ts";
import { uploadOf } from "../reading/upload-of.ts";
import { requirePerson } from "../session/require-person.ts";
import { importPath } from "./import-folder.ts";
import { createImportJobs, type ImportJobs } from "./import-jobs.ts";
import { findJob, listJobs, moveJob, openJob } from "./import-job.repository.ts";
import { addMappings, listMappings } from "./import-mapping.repository.ts";
import { loadImport as load, notReady } from "./load-import.ts";
import { readImportInWorker } from "./read-import-in-worker.ts";

export function registerImportRoutes(app: FastifyInstance, dependencies: AppDependencies): void {
  const { database, authority, mode, uploads, log, readImport = readImportInWorker } = dependencies;
  const surroundings = { database, authority, folder: uploads.folder, readImport, log };
  const jobs = createImportJobs(surroundings);
  app.addHook("onReady", jobs.resume);
  app.addHook("onClose", jobs.close);

  const find = async (id: string): Promise<ImportDetail> => {
    const found = await inTenant(database, authority, (transaction) => findJob(transaction, authority, id));
    if (found === null) throw notFound(id);
    return found;
  };

  registerRoute(app, listImports, async ({ query, raw }) => {
    requirePerson(mode, raw, "reading.import");
    const page = { after: query.after, limit: query.limit + 1 };
    const found = await inTenant(database, authority, (transaction) => listJobs(transaction, authority, page));
    const items = found.slice(0, query.limit);
    return { items, next: found.length > query.limit ? (items.at(-1)?.id ?? null) : null };
  });

  registerRoute(app, getImport, async ({ params, raw }) => {
    requirePerson(mode, raw, "reading.import");
    return find(params.id);
  });

  registerRoute(app, loadImport, async ({ params, body, raw }) => {
    const { name: actor } = requirePerson(mode, raw, "reading.import");
    const given = { confirmed: body.confirmed, actor };
    await jobs.inTurn(async () => load(surroundings, jobs, await find(params.id), given));
    return find(params.id);
  });

  registerRoute(app, cancelImport, async ({ params, raw }) => {
    requirePerson(mode, raw, "reading.import");
    const { state } = await find(params.id);
    if (state !== "cancelled" && !(await jobs.cancel(params.id))) throw pastCancelling();
    return find(params.id);
  });

  registerRoute(app, correctImport, async ({ params, body, raw }) => {
    const person = requirePerson(mode, raw, "reading.import");
    const layout = (await find(params.id)).preview?.layouts.find(({ fingerprint }) => fingerprint === body.layout);
    if (layout === undefined) throw notFound(body.layout);
    const mapping = { headings: layout.columns.map(({ plain }) => plain), roles: body.roles };
    await inTenant(database, authority, async (transaction) => {
      await addMappings(transaction, authority, [mapping], person);
      if (!(await moveJob(transaction, authority, params.id, ["preview"], { state: "queued" }))) throw notReady();
    });
    jobs.start(params.id);
    return find(params.id);
  });

  registerMappingRoutes(app, dependencies);
  void app.register(async (scope) => registerUpload(scope, dependencies, jobs));
}

function registerMappingRoutes(app: FastifyInstance, { database, authority, mode }: AppDependencies): void {
  const told = async (): Promise<ImportMappings> => {
    const found = await inTenant(database, authority, (transaction) => listMappings(transaction, authority));
    const mappings = found.map(({ headings, roles }) => ({ headings, roles }));
    return { format: "mingji-import-mappings", version: 1, mappings };
  };

  registerRoute(app, listImportMappings, async ({ raw }) => {
    requirePerson(mode, raw, "reading.import");
    return told();
  });

  registerRoute(app, addImportMappings, async ({ body, raw }) => {
    const person = requirePerson(mode, raw, "reading.import");
    await inTenant(database, authority, (transaction) => addMappings(transaction, authority, body.mappings, person));
    return told();
  });
}

/** In a scope of its own, because only here a body of any type is passed on as a stream. */
async function registerUpload(app: FastifyInstance, dependencies: AppDependencies, jobs: ImportJobs): Promise<void> {
  const { database, authority, mode, uploads } = dependencies;
  app.removeAllContentTypeParsers();
  await app.register(fastifyMultipart, { limits: { files: 1, fields: 5, fileSize: Number.MAX_SAFE_INTEGER } });
  app.addContentTypeParser("*", (_request, payload, done) => done(null, payload));

  registerRoute(app, createImport, async ({ query, raw }): Promise<ImportJob> => {
    const person = requirePerson(mode, raw, "reading.import");
    const upload = await uploadOf(raw, query.name);
    return receiveUpload(upload, uploads, async (file) => {
      const { id, isNew, job } = await inTenant(database, authority, async (transaction) => {
        const opened = await openJob(transaction, authority, file, person);
        // Before the commit: a job that can be seen has its file.
        if (opened.isNew) await rename(file.path, importPath(uploads.folder, opened.id));
        return { ...opened, job: await findJob(transaction, authority, opened.id) };
      });
      if (isNew) jobs.start(id);
      if (job === null) throw notFound(id);
      return job;
    });
  });
}

function pastCancelling(): AppError {
  return new AppError("conflict", {
    zh: "这份文件已经载入或结束，不能再取消。",
    en: "The file is loaded or ended already and cannot be cancelled.",
  });
}
