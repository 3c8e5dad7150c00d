import { z } from "zod";
import { bilingual } from "./bilingual.ts";
import { defineRoute } from "./route.ts";

const organisation = z
  .object({
    id: z.uuid(),
    kind: z.enum(["department", "unit"]),
    /** As it was called on the day asked for. */
    name: z.string(),
    code: z.string().nullable(),
    parentId: z.uuid().nullable(),
    /** The day this name, code and place in the tree began. */
    validFrom: z.iso.date(),
  })
  .meta({ id: "Organisation" });

const nameOnDay = z
  .object({
    validFrom: z.iso.date(),
    name: z.string(),
    code: z.string().nullable(),
    parentId: z.uuid().nullable(),
    /** Closed from this day on; `parentId` then names the organisation it went into. */
    ended: z.boolean(),
    reason: z.string().nullable(),
  })
  .meta({ id: "OrganisationName" });

const importResult = z
  .object({
    /** `refused`: a row is wrong, so nothing was written. */
    outcome: z.enum(["imported", "unchanged", "refused"]),
    /** The outcome as a sentence in the language of the request. */
    message: z.string(),
    created: z.int(),
    changed: z.int(),
    unchanged: z.int(),
    /** What is wrong, row by row. `row` counts from 1 as the sheet does; null for the whole table. */
    problems: z.array(z.object({ row: z.int().nullable(), text: bilingual })),
  })
  .meta({ id: "OrganisationImport" });

export type Organisation = z.output<typeof organisation>;
export type OrganisationImport = z.output<typeof importResult>;
export type OrganisationName = z.output<typeof nameOnDay>;

const byId = z.object({ id: z.uuid() });
const reason = z.string().trim().min(1).max(1_000);

export const listOrganisations = defineRoute({
  id: "listOrganisations",
  method: "GET",
  path: "/api/organisations",
  summary: "Departments and units as they were on a day (today by default): name, code and parent of that day.",
  query: z.object({
    on: z.iso.date().optional(),
    after: z.uuid().optional(),
    limit: z.coerce.number<number>().int().min(1).max(1_000).default(500),
  }),
  output: z.object({ items: z.array(organisation), next: z.string().nullable() }).meta({ id: "OrganisationPage" }),
});

export const getOrganisation = defineRoute({
  id: "getOrganisation",
  method: "GET",
  path: "/api/organisations/:id",
  summary: "One organisation with every name it had, oldest first.",
  params: byId,
  output: z
    .object({ id: z.uuid(), kind: z.enum(["department", "unit"]), names: z.array(nameOnDay) })
    .meta({ id: "OrganisationDetail" }),
  refusals: ["not-found"],
});

export const importOrganisations = defineRoute({
  id: "importOrganisations",
  method: "POST",
  path: "/api/organisations/import",
  summary:
    "Imports the tree from a spreadsheet or CSV with columns name, code, parent, from day. The same file twice changes nothing.",
  query: z.object({
    name: z.string().min(1).max(255).optional(),
    /** The day for rows that name none; today by default. */
    from: z.iso.date().optional(),
  }),
  upload: true,
  output: importResult,
  refusals: ["unreadable-file", "too-large", "conflict"],
});

export const changeOrganisation = defineRoute({
  id: "changeOrganisation",
  method: "POST",
  path: "/api/organisations/:id/names",
  summary: "Renames or moves an organisation from a day on. Earlier days keep the earlier name.",
  params: byId,
  body: z.object({
    from: z.iso.date(),
    name: z.string().trim().min(1).max(500).optional(),
    code: z.string().trim().min(1).max(100).nullable().optional(),
    parentId: z.uuid().nullable().optional(),
    reason,
  }),
  output: organisation,
  refusals: ["not-found", "conflict"],
});

export const endOrganisation = defineRoute({
  id: "endOrganisation",
  method: "POST",
  path: "/api/organisations/:id/end",
  summary: "Closes an organisation from a day on: dissolved, or merged into another.",
  params: byId,
  body: z.object({ from: z.iso.date(), into: z.uuid().nullable().default(null), reason }),
  output: z
    .object({ id: z.uuid(), endedFrom: z.iso.date(), into: z.uuid().nullable() })
    .meta({ id: "OrganisationEnd" }),
  refusals: ["not-found", "conflict"],
});
