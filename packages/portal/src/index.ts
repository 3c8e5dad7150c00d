export { buildSite, type SiteFile, type SiteOptions } from "./build-site.ts";
export type { SiteHead } from "./layout.ts";
export type { PublishedRecord } from "./record/published-record.ts";
export { toRecords } from "./record/to-records.ts";
