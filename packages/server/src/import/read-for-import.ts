import type { ImportLayout } from "@mingji/contract/import";
import { audit } from "@mingji/core/audit/audit";
import { settingsOf } from "@mingji/core/audit/settings";
import { extract } from "@mingji/core/extract/extract";
import { type Layout, layoutsOf } from "@mingji/core/extract/layouts-of";
import type { ColumnRole } from "@mingji/core/extract/lexicon/column-roles";
import { RULE_BOOK } from "@mingji/core/rules/rule-book";
import { readDocument } from "@mingji/documents/read-document";
import type { ImportStep } from "../db/import-tables.ts";
import { findOfficeConverter } from "../reading/office-converter.ts";
import { fingerprintOf } from "./fingerprint.ts";
import type { ColumnMapping, ImportReading, ImportTask } from "./import-reading.ts";
import { withProjects } from "./with-projects.ts";

/** Bytes to reading and findings, with the columns read as people have said. Runs in the reading thread only. */
export async function readForImport(
  bytes: Uint8Array,
  { file: { name, sha256 }, mappings, keep }: ImportTask,
  onStep: (step: ImportStep) => void,
): Promise<ImportReading> {
  onStep("document");
  const convert = await findOfficeConverter();
  const options = { clock: () => performance.now(), ...(convert === undefined ? {} : { convert }) };
  const document = await readDocument(bytes, name, options);
  onStep("extract");
  const found = layoutsOf(document).map((layout) => withMapping(layout, mappings));
  const roles = new Map(found.flatMap(({ roles }) => Object.entries(roles)));
  const whole = extract(document, { name, sha256, format: document.format }, roles);
  const reading = keep === null ? whole : withProjects(whole, keep);
  onStep("audit");
  const report = audit(reading, { ruleBook: RULE_BOOK, settings: settingsOf({ reading }), inputDigest: sha256 });
  return { reading, report, sourceText: document.text ?? null, layouts: found.map(({ layout }) => layout) };
}

interface MappedLayout {
  readonly layout: ImportLayout;
  readonly roles: Readonly<Record<string, ColumnRole>>;
}

function withMapping({ headings, columns, tables }: Layout, mappings: readonly ColumnMapping[]): MappedLayout {
  const fingerprint = fingerprintOf(headings);
  const roles = mappings.find((mapping) => mapping.fingerprint === fingerprint)?.roles ?? {};
  const told = columns.map((column) => {
    const said = roles[column.plain];
    const samples = [...column.samples];
    return said === undefined ? { ...column, samples } : { ...column, samples, role: said, by: "person" as const };
  });
  return { layout: { fingerprint, tables, columns: told }, roles };
}
