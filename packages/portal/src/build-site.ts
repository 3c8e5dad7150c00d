import type { Language } from "@mingji/core/language";
import { SITE_STYLE } from "./assets/site-style.ts";
import { createDataWriter, type DataFile } from "./data/data-files.ts";
import { dataPackage, datasetLd, tableSchema } from "./data/describe.ts";
import { TABLES } from "./data/tables.ts";
import { entryOf, newestOf, type ProjectEntry } from "./entry.ts";
import { html, jsonText, type Html } from "./html.ts";
import { addToIndex, type IndicatorIndex, sharedIndicators } from "./indicator-index.ts";
import { fileOf, page, type SiteHead } from "./layout.ts";
import { aboutPage } from "./pages/about.ts";
import { glossaryPage } from "./pages/glossary.ts";
import { groupBy, homePage } from "./pages/home.ts";
import { indicatorListPage, indicatorPage } from "./pages/indicator.ts";
import { departmentPage, unitPage } from "./pages/organisation.ts";
import { projectPage } from "./pages/project.ts";
import { rulesPage } from "./pages/rules.ts";
import { searchPage } from "./pages/search.ts";
import type { PublishedRecord } from "./record/published-record.ts";
import { idOf } from "./record/to-records.ts";
import { searchIndex } from "./search/search-index.ts";
import { SEARCH_SCRIPT } from "./search/search-script.ts";
import { say } from "./texts.ts";

/** One file of the site. `stamp` says what it was made from: an equal stamp is an equal file, so it need not be made again. */
export interface SiteFile {
  readonly path: string;
  readonly stamp: string | null;
  readonly bytes: () => Uint8Array;
}

export interface SiteOptions {
  readonly site: SiteHead;
  /** SHA-256 of a text or of bytes as hexadecimal digits. */
  readonly digest: (content: string | Uint8Array) => string;
}

/** Changes with every change of how a page is drawn. */
const TEMPLATE = "1";
const LANGUAGES: readonly Language[] = ["zh", "en"];
const INDICATORS_A_PAGE = 500;

/**
 * All files of a portal, in one pass over the records: each item of `lineages` holds all years of one project.
 * Memory grows with the number of projects by a short entry each, never with their content.
 */
export async function* buildSite(
  lineages: AsyncIterable<readonly PublishedRecord[]> | Iterable<readonly PublishedRecord[]>,
  options: SiteOptions,
): AsyncGenerator<SiteFile> {
  const { site, digest } = options;
  const entries: ProjectEntry[] = [];
  const indicators: IndicatorIndex = new Map();
  const data = createDataWriter();
  const files: (Omit<DataFile, "bytes"> & { readonly bytes: number; readonly sha256: string })[] = [];
  const dataFile = (file: DataFile): SiteFile => {
    const { bytes, ...rest } = file;
    files.push({ ...rest, bytes: bytes.length, sha256: digest(bytes) });
    return { path: file.path, stamp: null, bytes: () => bytes };
  };
  for await (const years of lineages) {
    const entry = entryOf(years, digest);
    const newest = newestOf(years);
    if (entry === null || newest === null) continue;
    entries.push(entry);
    for (const record of years) {
      for (const file of data.add(record)) yield dataFile(file);
    }
    addToIndex(indicators, newest);
    yield* projectFiles(entry, newest, years, options);
  }
  for (const file of data.end()) yield dataFile(file);
  yield* organisationFiles(entries, options);
  yield* indicatorFiles(indicators, options);
  for (const { path, text } of searchIndex(entries)) yield textFile(path, text);
  yield* fixedFiles(entries, files, options);
  yield textFile("sitemap.xml", sitemap(site, entries));
}

function* projectFiles(
  entry: ProjectEntry,
  newest: PublishedRecord,
  years: readonly PublishedRecord[],
  { site, digest }: SiteOptions,
): Generator<SiteFile> {
  const path = `projects/${entry.lineage}/`;
  const stamp = digest(JSON.stringify([TEMPLATE, site, years]));
  for (const language of LANGUAGES) {
    const frame = { language, path, title: entry.name, site };
    yield {
      path: fileOf(language, path),
      stamp,
      bytes: () => encode(page(frame, projectPage(frame, entry, newest, years))),
    };
  }
}

function* organisationFiles(entries: readonly ProjectEntry[], { site, digest }: SiteOptions): Generator<SiteFile> {
  const kinds = [
    [
      "departments",
      groupBy(entries, ({ departmentId }) => departmentId),
      departmentPage,
      (entry: ProjectEntry) => entry.department,
    ],
    ["units", groupBy(entries, ({ unitId }) => unitId), unitPage, (entry: ProjectEntry) => entry.unit],
  ] as const;
  for (const [folder, groups, draw, nameOf] of kinds) {
    for (const [id, own] of groups) {
      const [first] = own;
      if (first === undefined) continue;
      const path = `${folder}/${id}/`;
      const stamp = digest(JSON.stringify([TEMPLATE, site, own]));
      for (const language of LANGUAGES) {
        const frame = { language, path, title: nameOf(first), site };
        yield { path: fileOf(language, path), stamp, bytes: () => encode(page(frame, draw(frame, own))) };
      }
    }
  }
}

function* indicatorFiles(index: IndicatorIndex, { site, digest }: SiteOptions): Generator<SiteFile> {
  const shared = sharedIndicators(index).map(([key, group]) => [idOf([key], { digest }), group] as const);
  for (const [id, group] of shared) {
    const path = `indicators/${id}/`;
    const stamp = digest(JSON.stringify([TEMPLATE, site, group]));
    for (const language of LANGUAGES) {
      const frame = { language, path, title: group.name, site };
      yield { path: fileOf(language, path), stamp, bytes: () => encode(page(frame, indicatorPage(frame, group))) };
    }
  }
  const pages = Math.max(1, Math.ceil(shared.length / INDICATORS_A_PAGE));
  for (let number = 1; number <= pages; number += 1) {
    const own = shared.slice((number - 1) * INDICATORS_A_PAGE, number * INDICATORS_A_PAGE);
    const path = number === 1 ? "indicators/" : `indicators/page-${number}/`;
    yield* bothLanguages(path, "indicators", site, (frame) =>
      indicatorListPage(frame, own, { page: number, pages, total: shared.length }),
    );
  }
}

function* fixedFiles(
  entries: readonly ProjectEntry[],
  files: readonly (Omit<DataFile, "bytes"> & { readonly bytes: number; readonly sha256: string })[],
  { site }: SiteOptions,
): Generator<SiteFile> {
  const ld = html`<script type="application/ld+json">${jsonText(datasetLd(site, files))}</script>`;
  for (const language of LANGUAGES) {
    const home = { language, path: "", title: site.title, site, head: ld };
    yield { path: fileOf(language, ""), stamp: null, bytes: () => encode(page(home, homePage(home, entries))) };
  }
  yield* bothLanguages("search/", "search", site, searchPage);
  yield* bothLanguages("rules/", "rules", site, rulesPage);
  yield* bothLanguages("glossary/", "glossary", site, glossaryPage);
  yield* bothLanguages("about/", "about", site, (frame) => aboutPage(frame, files));
  yield textFile("assets/site.css", SITE_STYLE);
  yield textFile("assets/search.js", SEARCH_SCRIPT);
  yield textFile("datapackage.json", `${JSON.stringify(dataPackage(site, files), null, 2)}\n`);
  for (const table of TABLES)
    yield textFile(`schema/${table.name}.schema.json`, `${JSON.stringify(tableSchema(table as never), null, 2)}\n`);
}

type Frame = Parameters<typeof searchPage>[0];

function* bothLanguages(
  path: string,
  title: "search" | "rules" | "glossary" | "about" | "indicators",
  site: SiteHead,
  draw: (frame: Frame) => Html,
): Generator<SiteFile> {
  for (const language of LANGUAGES) {
    const frame = { language, path, title: say(title, language), site };
    yield { path: fileOf(language, path), stamp: null, bytes: () => encode(page(frame, draw(frame))) };
  }
}

function textFile(path: string, text: string): SiteFile {
  return { path, stamp: null, bytes: () => encode(text) };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Every permanent address, both languages. A sitemap holds 50,000; the project pages of a larger site are found by links. */
function sitemap({ address }: SiteHead, entries: readonly ProjectEntry[]): string {
  const paths = [
    "",
    "search/",
    "indicators/",
    "rules/",
    "glossary/",
    "about/",
    ...entries.map(({ lineage }) => `projects/${lineage}/`),
  ];
  const urls = paths.slice(0, 25_000).flatMap((path) => [path, `en/${path}`]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.map((path) => `<url><loc>${address}${path}</loc></url>`).join("\n")}\n</urlset>\n`;
}
