import type { ColumnRole } from "@mingji/core/extract/lexicon/column-roles";
import { FORM_IDS } from "@mingji/core/plan/reading";
import { z } from "zod";
import { bilingual } from "./bilingual.ts";
import { counts } from "./reading.ts";
import { defineRoute } from "./route.ts";

export const IMPORT_STATES = ["queued", "reading", "preview", "loaded", "cancelled", "failed"] as const;

/** What a person may say a column is; `note` keeps it beside the indicator without reading it. */
export const CHOSEN_ROLES = [
  "project",
  "spendingUnit",
  "projectCode",
  "goal",
  "periodGoal",
  "level1",
  "level2",
  "name",
  "annual",
  "period",
  "nature",
  "unit",
  "weight",
  "actual",
  "score",
  "basis",
  "note",
] as const satisfies readonly ColumnRole[];

const heading = z.string().min(1).max(60);
const chosenRoles = z.record(heading, z.enum(CHOSEN_ROLES));

const importedProject = z
  .object({
    /** 0-based place in the file. */
    position: z.int(),
    /** "" when the form prints none. */
    name: z.string(),
    code: z.string().nullable(),
    spendingUnit: z.string().nullable(),
    /** Whole 分. */
    totalFen: z.int().nullable(),
    indicators: z.int(),
    findings: counts,
    /** Places that were read with a doubt. */
    doubts: z.int(),
    /** Before the loading: what will become of it. */
    outcome: z.enum(["loaded", "loadedWithFindings", "heldBack"]),
    /** Why it is held back; empty otherwise. */
    reasons: z.array(bilingual),
    /** Only a personal name or telephone number holds it back: a person may confirm that it was looked at. */
    confirmable: z.boolean(),
  })
  .meta({ id: "ImportedProject" });

const layoutColumn = z
  .object({
    /** As printed. */
    heading: z.string(),
    /** As compared: half width, without white space. */
    plain: z.string(),
    role: z.string().nullable(),
    by: z.enum(["wording", "content", "nothing", "person"]),
    samples: z.array(z.string()),
  })
  .meta({ id: "LayoutColumn" });

const importLayout = z
  .object({
    /** Digest of the headings: the next file with the same ones is read the same way. */
    fingerprint: z.string(),
    tables: z.int(),
    columns: z.array(layoutColumn),
  })
  .meta({ id: "ImportLayout" });

const importPreview = z
  .object({
    form: z.enum(FORM_IDS),
    title: z.string().nullable(),
    department: z.string().nullable(),
    fiscalYear: z.int().nullable(),
    projects: z.array(importedProject),
    layouts: z.array(importLayout),
    /** What was said of the file as a whole, the gravest first; at most 50. */
    notes: z.array(z.object({ severity: z.enum(["info", "warning", "error"]), text: bilingual })),
    /** How many were left out of `notes`. */
    moreNotes: z.int(),
  })
  .meta({ id: "ImportPreview" });

const importJob = z
  .object({
    id: z.uuid(),
    name: z.string(),
    sha256: z.string(),
    bytes: z.int(),
    state: z.enum(IMPORT_STATES),
    /** Percent of the steps done. */
    progress: z.int(),
    /** What is being done now. */
    step: z.enum(["waiting", "document", "extract", "audit", "done"]),
    /** How many projects the preview has, and how many are held back. */
    projects: z.int(),
    heldBack: z.int(),
    /** Why it failed. */
    failure: bilingual.nullable(),
    /** The stored reading, once loaded. */
    readingId: z.uuid().nullable(),
    createdAt: z.iso.datetime(),
    createdBy: z.string(),
  })
  .meta({ id: "ImportJob" });

const importDetail = importJob.extend({ preview: importPreview.nullable() }).meta({ id: "ImportDetail" });

const page = z.object({ items: z.array(importJob), next: z.string().nullable() }).meta({ id: "ImportPage" });

const mapping = z
  .object({ headings: z.array(heading).min(1).max(200), roles: chosenRoles })
  .meta({ id: "ImportMapping" });

const mappingFile = z
  .object({ format: z.literal("mingji-import-mappings"), version: z.literal(1), mappings: z.array(mapping).max(500) })
  .meta({ id: "ImportMappings" });

export type ImportState = (typeof IMPORT_STATES)[number];
export type ChosenRole = (typeof CHOSEN_ROLES)[number];
export type ImportJob = z.output<typeof importJob>;
export type ImportDetail = z.output<typeof importDetail>;
export type ImportPage = z.output<typeof page>;
export type ImportPreview = z.output<typeof importPreview>;
export type ImportedProject = z.output<typeof importedProject>;
export type ImportLayout = z.output<typeof importLayout>;
export type ImportMapping = z.output<typeof mapping>;
export type ImportMappings = z.output<typeof mappingFile>;

const byId = z.object({ id: z.uuid() });
const LARGEST_MAPPINGS = 2_000_000;

export const createImport = defineRoute({
  id: "createImport",
  method: "POST",
  path: "/api/imports",
  summary: "Takes one file and answers with the job that reads it. The same bytes again give the same job.",
  query: z.object({ name: z.string().min(1).max(255).optional() }),
  upload: true,
  output: importJob,
  refusals: ["too-large"],
});

export const listImports = defineRoute({
  id: "listImports",
  method: "GET",
  path: "/api/imports",
  summary: "Import jobs, newest first.",
  query: z.object({
    after: z.uuid().optional(),
    limit: z.coerce.number<number>().int().min(1).max(100).default(50),
  }),
  output: page,
});

export const getImport = defineRoute({
  id: "getImport",
  method: "GET",
  path: "/api/imports/:id",
  summary: "One import job with its preview: what becomes of each project, and how each column was read.",
  params: byId,
  output: importDetail,
  refusals: ["not-found"],
});

export const loadImport = defineRoute({
  id: "loadImport",
  method: "POST",
  path: "/api/imports/:id/load",
  summary: "Stores the reading of a preview without the projects that are held back.",
  params: byId,
  body: z.object({
    /** Projects whose personal data a person has looked at. */
    confirmed: z.array(z.int().min(0)).max(10_000).default([]),
  }),
  output: importDetail,
  refusals: ["not-found", "conflict", "unreadable-file", "too-large"],
});

export const cancelImport = defineRoute({
  id: "cancelImport",
  method: "POST",
  path: "/api/imports/:id/cancel",
  summary: "Stops a job that is not loaded yet and removes its file.",
  params: byId,
  output: importDetail,
  refusals: ["not-found", "conflict"],
});

export const correctImport = defineRoute({
  id: "correctImport",
  method: "POST",
  path: "/api/imports/:id/columns",
  summary: "Says what the columns of a layout are, remembers it for the next file, and reads the file again.",
  params: byId,
  body: z.object({ layout: z.string().regex(/^[0-9a-f]{64}$/), roles: chosenRoles }),
  output: importDetail,
  refusals: ["not-found", "conflict"],
});

export const listImportMappings = defineRoute({
  id: "listImportMappings",
  method: "GET",
  path: "/api/import-mappings",
  summary: "The remembered meanings of columns; the answer is the file that another installation takes.",
  output: mappingFile,
});

export const addImportMappings = defineRoute({
  id: "addImportMappings",
  method: "POST",
  path: "/api/import-mappings",
  summary: "Takes over meanings of columns from a file; one for a layout that is remembered already replaces it.",
  body: mappingFile,
  bodyLimit: LARGEST_MAPPINGS,
  output: mappingFile,
});
