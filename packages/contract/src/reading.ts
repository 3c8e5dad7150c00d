import type { AuditReport } from "@mingji/core/audit/report";
import { FORM_IDS, type Reading } from "@mingji/core/plan/reading";
import { z } from "zod";
import { defineRoute } from "./route.ts";

const source = z
  .object({
    name: z.string(),
    /** Digest of the file's bytes: the same bytes are stored once. */
    sha256: z.string(),
    format: z.string(),
    bytes: z.int(),
  })
  .meta({ id: "Source" });

export const counts = z.object({ error: z.int(), warning: z.int(), info: z.int() }).meta({ id: "SeverityCounts" });

const readingSummary = z
  .object({
    id: z.uuid(),
    source,
    form: z.enum(FORM_IDS),
    title: z.string().nullable(),
    department: z.string().nullable(),
    /** null: the form prints no year. */
    fiscalYear: z.int().nullable(),
    projects: z.int(),
    indicators: z.int(),
    /** Whole 分; null when no project prints a total. */
    totalFen: z.int().nullable(),
    findings: counts,
    /** ISO 8601 in UTC. */
    importedAt: z.iso.datetime(),
    importedBy: z.string(),
  })
  .meta({ id: "ReadingSummary" });

const page = z
  .object({
    items: z.array(readingSummary),
    /** Hand back as `after` for the next page; null on the last. */
    next: z.string().nullable(),
  })
  .meta({ id: "ReadingPage" });

const jsonObject = z.record(z.string(), z.unknown());

const readingDetail = z
  .object({
    summary: readingSummary,
    /** As `mingji read --json` prints it, in the language of the request. */
    reading: jsonObject,
    /** As `mingji audit --json` prints it, in the language of the request. */
    audit: jsonObject,
    /** The decoded text of a text or Markdown file, else null. */
    sourceText: z.string().nullable(),
  })
  .meta({ id: "ReadingDetail" });

const readingRecord = z
  .object({
    summary: readingSummary,
    reading: z.custom<Reading>().meta({ description: "The typed reading, both languages." }),
    report: z.custom<AuditReport>().meta({ description: "The typed audit report, both languages, every outcome." }),
    sourceText: z.string().nullable(),
  })
  .meta({ id: "ReadingRecord" });

const importResult = z
  .object({
    /** `unchanged`: these bytes were imported before; nothing was written. */
    outcome: z.enum(["imported", "unchanged"]),
    /** The outcome as a sentence in the language of the request. */
    message: z.string(),
    summary: readingSummary,
  })
  .meta({ id: "ImportResult" });

export type SeverityCounts = z.output<typeof counts>;
export type ReadingSummary = z.output<typeof readingSummary>;
export type ReadingPage = z.output<typeof page>;
export type ReadingDetail = z.output<typeof readingDetail>;
export type ReadingRecord = z.output<typeof readingRecord>;
export type ImportResult = z.output<typeof importResult>;

const byId = z.object({ id: z.uuid() });

export const listReadings = defineRoute({
  id: "listReadings",
  method: "GET",
  path: "/api/readings",
  summary: "Imported readings, newest first.",
  query: z.object({
    after: z.uuid().optional(),
    limit: z.coerce.number<number>().int().min(1).max(100).default(50),
  }),
  output: page,
});

export const getReading = defineRoute({
  id: "getReading",
  method: "GET",
  path: "/api/readings/:id",
  summary: "One reading and its audit, as the command line prints them.",
  params: byId,
  output: readingDetail,
  refusals: ["not-found"],
});

export const getReadingRecord = defineRoute({
  id: "getReadingRecord",
  method: "GET",
  path: "/api/readings/:id/record",
  summary: "One reading and its audit report as the application draws them: typed, both languages, all places.",
  params: byId,
  output: readingRecord,
  refusals: ["not-found"],
});

export const getReadingFindings = defineRoute({
  id: "getReadingFindings",
  method: "GET",
  path: "/api/readings/:id/findings.csv",
  summary: "The findings as CSV (UTF-8 with BOM) in the language of the request.",
  params: byId,
  output: "text/csv",
  refusals: ["not-found"],
});

export const importReading = defineRoute({
  id: "importReading",
  method: "POST",
  path: "/api/readings",
  summary: "Reads, extracts, audits and stores one file. The same bytes twice change nothing.",
  query: z.object({ name: z.string().min(1).max(255).optional() }),
  upload: true,
  output: importResult,
  refusals: ["unreadable-file", "too-large", "unsupported"],
});
