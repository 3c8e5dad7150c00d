import fastifyMultipart from "@fastify/multipart";
import {
  changeOrganisation,
  endOrganisation,
  getOrganisation,
  importOrganisations,
  listOrganisations,
} from "@mingji/contract/organisation";
import type { FastifyInstance } from "fastify";
import type { AppDependencies } from "../app-dependencies.ts";
import { inTenant } from "../db/tenant-transaction.ts";
import { notFound } from "../errors.ts";
import { registerRoute } from "../http/register-route.ts";
import { officeDay } from "../plan/office-day.ts";
import { receiveUpload } from "../reading/receive-upload.ts";
import { uploadOf } from "../reading/upload-of.ts";
import { requirePerson } from "../session/require-person.ts";
import { changeOrganisation as change, endOrganisation as end } from "./change-organisation.ts";
import { importOrganisations as importRegister, importSentence } from "./import-organisations.ts";
import { findNames, listOnDay } from "./organisation.repository.ts";

export function registerOrganisationRoutes(app: FastifyInstance, dependencies: AppDependencies): void {
  const { database, authority, mode } = dependencies;

  registerRoute(app, listOrganisations, async ({ query, raw }) => {
    const { at } = requirePerson(mode, raw, "organisation.read");
    const { on = officeDay(at), after, limit } = query;
    const found = await inTenant(database, authority, (transaction) =>
      listOnDay(transaction, authority, on, { after, limit: limit + 1 }),
    );
    const items = found.slice(0, limit);
    return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null };
  });

  registerRoute(app, getOrganisation, async ({ params, raw }) => {
    requirePerson(mode, raw, "organisation.read");
    const found = await inTenant(database, authority, (transaction) => findNames(transaction, authority, params.id));
    if (found === null) throw notFound(params.id);
    return { id: params.id, kind: found.kind, names: [...found.names] };
  });

  registerRoute(app, changeOrganisation, async ({ params, body, raw }) => {
    requirePerson(mode, raw, "organisation.change");
    const given = { id: params.id, ...body };
    return inTenant(database, authority, (transaction) => change(transaction, authority, given));
  });

  registerRoute(app, endOrganisation, async ({ params, body, raw }) => {
    requirePerson(mode, raw, "organisation.change");
    const given = { id: params.id, ...body };
    await inTenant(database, authority, (transaction) => end(transaction, authority, given));
    return { id: params.id, endedFrom: body.from, into: body.into };
  });

  void app.register(async (scope) => registerImport(scope, dependencies));
}

/** In a scope of its own, because only here a body of any type is passed on as a stream. */
async function registerImport(app: FastifyInstance, dependencies: AppDependencies): Promise<void> {
  const { database, authority, mode, readTables, uploads } = dependencies;
  app.removeAllContentTypeParsers();
  await app.register(fastifyMultipart, { limits: { files: 1, fields: 5, fileSize: Number.MAX_SAFE_INTEGER } });
  app.addContentTypeParser("*", (_request, payload, done) => done(null, payload));

  registerRoute(app, importOrganisations, async ({ query, raw, language }) => {
    const { at } = requirePerson(mode, raw, "organisation.change");
    const upload = await uploadOf(raw, query.name);
    return receiveUpload(upload, uploads, async (file) => {
      const document = await readTables(file);
      const given = { from: query.from ?? officeDay(at), at };
      const done = await inTenant(database, authority, (transaction) =>
        importRegister(transaction, authority, document, given),
      );
      return { ...done, message: importSentence(done, language) };
    });
  });
}
