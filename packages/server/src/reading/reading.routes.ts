import fastifyMultipart from "@fastify/multipart";
import {
  getReading,
  getReadingFindings,
  getReadingRecord,
  importReading,
  listReadings,
  type ImportResult,
} from "@mingji/contract/reading";
import type { Language } from "@mingji/core/language";
import type { FastifyInstance } from "fastify";
import type { AppDependencies } from "../app-dependencies.ts";
import { inTenant } from "../db/tenant-transaction.ts";
import { notFound } from "../errors.ts";
import { registerRoute } from "../http/register-route.ts";
import { requireRight } from "../policies.ts";
import { currentAccount } from "../session/current-account.ts";
import { findingsCsv } from "@mingji/core/audit/findings-csv";
import { importFile, type Imported } from "./import-file.ts";
import { presentReading } from "./present-reading.ts";
import { findReading, listSummaries, type StoredReading } from "./reading.repository.ts";
import { receiveUpload } from "./receive-upload.ts";
import { uploadOf } from "./upload-of.ts";

export function registerReadingRoutes(app: FastifyInstance, dependencies: AppDependencies): void {
  const { database, authority, mode } = dependencies;

  const load = async (id: string): Promise<StoredReading> => {
    const found = await inTenant(database, authority, (transaction) => findReading(transaction, authority, id));
    if (found === null) throw notFound(id);
    return found;
  };

  registerRoute(app, listReadings, async ({ query, raw }) => {
    requireRight(currentAccount(mode, raw)?.role ?? null, "reading.read");
    const page = { after: query.after, limit: query.limit + 1 };
    const found = await inTenant(database, authority, (transaction) => listSummaries(transaction, authority, page));
    const items = found.slice(0, query.limit);
    return { items, next: found.length > query.limit ? (items.at(-1)?.id ?? null) : null };
  });

  registerRoute(app, getReading, async ({ params, raw, language }) => {
    requireRight(currentAccount(mode, raw)?.role ?? null, "reading.read");
    return presentReading(await load(params.id), language);
  });

  registerRoute(app, getReadingRecord, async ({ params, raw }) => {
    requireRight(currentAccount(mode, raw)?.role ?? null, "reading.read");
    return load(params.id);
  });

  registerRoute(app, getReadingFindings, async ({ params, raw, reply, language }) => {
    requireRight(currentAccount(mode, raw)?.role ?? null, "reading.read");
    const { reading, report, summary } = await load(params.id);
    reply.header("content-disposition", `attachment; filename="findings-${summary.source.sha256.slice(0, 12)}.csv"`);
    return findingsCsv(reading, report, language);
  });

  void app.register(async (scope) => registerImport(scope, dependencies));
}

/** In a scope of its own, because only here a body of any type is passed on as a stream. */
async function registerImport(app: FastifyInstance, dependencies: AppDependencies): Promise<void> {
  const { database, authority, mode, read, uploads } = dependencies;
  app.removeAllContentTypeParsers();
  await app.register(fastifyMultipart, { limits: { files: 1, fields: 5, fileSize: Number.MAX_SAFE_INTEGER } });
  app.addContentTypeParser("*", (_request, payload, done) => done(null, payload));

  registerRoute(app, importReading, async ({ query, raw, language }) => {
    const account = currentAccount(mode, raw);
    requireRight(account?.role ?? null, "reading.import");
    const context = { database, authority, read, actor: account?.name ?? "" };
    const upload = await uploadOf(raw, query.name);
    return receiveUpload(upload, uploads, async (file) => resultOf(await importFile(context, file), language));
  });
}

function resultOf({ outcome, summary }: Imported, language: Language): ImportResult {
  const sentences = {
    imported: {
      zh: `已导入 ${summary.source.name}：${summary.projects} 个项目，${summary.indicators} 条指标。`,
      en: `${summary.source.name} was imported: ${summary.projects} projects, ${summary.indicators} indicators.`,
    },
    unchanged: {
      zh: `内容与 ${summary.importedAt.slice(0, 10)} 导入的 ${summary.source.name} 完全相同，没有改动。`,
      en: `The same content was imported as ${summary.source.name} on ${summary.importedAt.slice(0, 10)}; nothing was changed.`,
    },
  };
  return { outcome, message: sentences[outcome][language], summary };
}
