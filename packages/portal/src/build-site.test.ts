import { createHash } from "node:crypto";
import { parquetReadObjects } from "hyparquet";
import { parse } from "parse5";
import { beforeAll, describe, expect, test } from "vitest";
import { buildSite } from "./build-site.ts";
import type { SiteHead } from "./layout.ts";
import type { PublishedRecord } from "./record/published-record.ts";
import { sampleRecord } from "./testing/sample-record.ts";

const digest = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");
const site: SiteHead = {
  title: "示例财政局 预算绩效目标公开",
  authority: "示例财政局",
  address: "https://example.invalid/",
  publishedOn: "2026-11-24",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  deadlines: null,
};
const HOSTILE = `<script>alert(1)</script>"'&`;
const LINEAGES: readonly (readonly PublishedRecord[])[] = [
  [sampleRecord(1, 2025, "≥30公里"), sampleRecord(1, 2026, "≥10公里")],
  [sampleRecord(2, 2026, "=cmd|' /C calc'!A0", HOSTILE)],
  ...[3, 4, 5, 6].map((number) => [sampleRecord(number, 2026, "≥12公里")]),
];

let files: ReadonlyMap<string, Uint8Array>;
beforeAll(async () => {
  files = await made(LINEAGES);
});

describe("the site", () => {
  test("has every page in both languages, each path once", () => {
    const pages = [...files.keys()].filter((path) => path.endsWith("index.html"));
    const chinese = pages.filter((path) => !path.startsWith("en/"));
    expect(pages.length).toBe(chinese.length * 2);
    expect(chinese).toContain("projects/line1/index.html");
    expect(chinese.filter((path) => path.startsWith("departments/")).length).toBe(3);
  });

  test("is the same bytes for the same records", async () => {
    const again = await made(LINEAGES);
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [path, bytes] of again) expect([path, digest(bytes)]).toEqual([path, digest(files.get(path) ?? "")]);
  });

  test("has no link that leads nowhere", () => {
    for (const [path, bytes] of files) {
      if (!path.endsWith(".html")) continue;
      for (const link of linksOf(text(bytes))) {
        if (/^https?:|^#/.test(link)) continue;
        const target = new URL(link.split("#")[0] ?? "", `https://site.invalid/${path}`).pathname.slice(1);
        const file = target === "" || target.endsWith("/") ? `${target}index.html` : target;
        expect([path, link, files.has(file) || file === "manifest.json"]).toEqual([path, link, true]);
      }
    }
  });

  test("shows text of the forms as text: no script, no handler, and only the search page has a script of ours", () => {
    for (const [path, bytes] of files) {
      if (!path.endsWith(".html")) continue;
      const scripts = elementsOf(text(bytes), "script").filter(({ type }) => type !== "application/ld+json");
      expect([path, scripts.length]).toEqual([path, path.endsWith("search/index.html") ? 1 : 0]);
    }
    expect(text(files.get("projects/line2/index.html"))).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });

  test("tells what became of an indicator since the year before", () => {
    const page = text(files.get("projects/line1/index.html"));
    expect(page).toContain("降低");
    expect(page).toContain("−66.7%");
    expect(text(files.get("en/projects/line1/index.html"))).toContain("lowered");
  });

  test("keeps the script of a page under 40 KB and the style in one file", () => {
    expect(files.get("assets/search.js")?.length).toBeLessThan(40_000);
    expect([...files.keys()].filter((path) => path.endsWith(".css"))).toEqual(["assets/site.css"]);
  });
});

describe("the data", () => {
  test("is the same in CSV, JSON Lines and Parquet, and no cell starts a formula", async () => {
    const stem = "data/indicators/fiscal_year=2026/authority=999999/part-0001";
    const lines = text(files.get(`${stem}.jsonl`))
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const bytes = files.get(`${stem}.parquet`) ?? new Uint8Array();
    const rows = await parquetReadObjects({ file: bytes.slice().buffer });
    expect(rows.map(({ name }) => name)).toEqual(lines.map(({ name }) => name));
    expect(rows.map(({ annual_value }) => annual_value)).toEqual(lines.map(({ annual_value }) => annual_value));
    const csv = text(files.get(`${stem}.csv`));
    expect(csv.trim().split("\r\n").length).toBe(lines.length + 1);
    expect(csv).toContain(`,"'=cmd|' /C calc'!A0"`.replaceAll('"', ""));
  });

  test("every row carries its permanent id, source digest and place", () => {
    const line = text(files.get("data/plans/fiscal_year=2026/authority=999999/part-0001.jsonl")).split("\n")[0] ?? "{}";
    expect(JSON.parse(line)).toMatchObject({
      plan_id: "line1-2026",
      source_sha256: "0".repeat(64),
      source_place: "表1!A1",
    });
  });

  test("the data package names every CSV file and describes every field", () => {
    const description = JSON.parse(text(files.get("datapackage.json"))) as {
      readonly resources: readonly {
        readonly path: readonly string[];
        readonly schema: { readonly fields: readonly { readonly description: string }[] };
      }[];
    };
    const named = description.resources.flatMap(({ path }) => path);
    expect(named.toSorted()).toEqual([...files.keys()].filter((path) => path.endsWith(".csv")).toSorted());
    for (const { schema } of description.resources)
      for (const field of schema.fields) expect(field.description).not.toBe("");
  });
});

async function made(lineages: readonly (readonly PublishedRecord[])[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for await (const file of buildSite(lineages, { site, digest })) {
    expect([file.path, found.has(file.path)]).toEqual([file.path, false]);
    found.set(file.path, file.bytes());
  }
  return found;
}

function text(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

function linksOf(page: string): readonly string[] {
  return [...elementsOf(page, "a"), ...elementsOf(page, "link")].map(({ href }) => href ?? "");
}

interface Node {
  readonly nodeName: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

function elementsOf(page: string, name: string): readonly Readonly<Record<string, string>>[] {
  const found: Readonly<Record<string, string>>[] = [];
  const visit = (node: Node) => {
    if (node.nodeName === name)
      found.push(Object.fromEntries((node.attrs ?? []).map((attribute) => [attribute.name, attribute.value])));
    for (const child of node.childNodes ?? []) visit(child);
  };
  visit(parse(page) as unknown as Node);
  return found;
}
