import type { SiteHead } from "../layout.ts";
import type { DataFile } from "./data-files.ts";
import type { DataTable } from "./table.ts";
import { TABLES } from "./tables.ts";

type FileSummary = Pick<DataFile, "path" | "table" | "rows"> & { readonly bytes: number; readonly sha256: string };

/** The Frictionless description of the publication: every table with its fields and files. */
export function dataPackage(site: SiteHead, files: readonly FileSummary[]): unknown {
  return {
    profile: "tabular-data-package",
    name: "budget-performance-targets",
    title: site.title,
    homepage: site.address,
    created: site.publishedOn,
    licenses: [{ name: site.licence.name, path: site.licence.url }],
    resources: TABLES.flatMap((table) => {
      const own = files.filter(({ path, table: name }) => name === table.name && path.endsWith(".csv"));
      if (own.length === 0) return [];
      return [
        {
          profile: "tabular-data-resource",
          name: table.name,
          title: table.title.zh,
          description: table.title.en,
          path: own.map(({ path }) => path),
          encoding: "utf-8",
          format: "csv",
          schema: { fields: fieldsOf(table), primaryKey: table.name === "plans" ? "plan_id" : undefined },
        },
      ];
    }),
  };
}

function fieldsOf({ columns }: DataTable<never>) {
  return columns.map(({ name, type, meaning }) => ({ name, type, title: meaning.zh, description: meaning.en }));
}

/** JSON Schema of one line of a table's JSON Lines file. */
export function tableSchema({ name, title, columns }: DataTable<never>): unknown {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: name,
    description: `${title.zh} ${title.en}`,
    type: "object",
    additionalProperties: false,
    required: columns.map((column) => column.name),
    properties: Object.fromEntries(
      columns.map((column) => [
        column.name,
        { type: [column.type, "null"], description: `${column.meaning.zh} / ${column.meaning.en}` },
      ]),
    ),
  };
}

/** JSON-LD that search engines for data sets read. */
export function datasetLd(site: SiteHead, files: readonly FileSummary[]): unknown {
  return {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    name: site.title,
    description:
      "预算绩效目标：项目、资金、指标与自动审核提示 Budget performance targets: projects, funds, indicators, findings",
    url: site.address,
    license: site.licence.url,
    datePublished: site.publishedOn,
    inLanguage: ["zh-CN", "en"],
    creator: { "@type": "GovernmentOrganization", name: site.authority },
    distribution: files.map(({ path, bytes, sha256 }) => ({
      "@type": "DataDownload",
      contentUrl: `${site.address}${path}`,
      encodingFormat: path.endsWith(".csv")
        ? "text/csv"
        : path.endsWith(".jsonl")
          ? "application/jsonl"
          : "application/vnd.apache.parquet",
      contentSize: `${bytes} B`,
      sha256,
    })),
  };
}
