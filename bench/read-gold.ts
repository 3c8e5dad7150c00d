import { readdirSync, readFileSync } from "node:fs";

/** Hand-checked answers of one document, as `fixtures/documents/dev/NNN.gold.json` holds them. */
export interface GoldDocument {
  readonly id: string;
  readonly form: string;
  readonly layout: string;
  readonly serialisation: string | null;
  readonly moneyUnit: string | null;
  readonly formats: readonly string[];
  readonly pdf: { readonly rules?: string } | null;
  readonly projects: readonly GoldProject[];
}

export interface GoldProject {
  readonly name: string;
  readonly name_alts?: readonly string[];
  readonly whole_department?: boolean;
  readonly funds: Readonly<Record<string, { readonly raw: string; readonly yuan?: number }>>;
  readonly goals: readonly string[];
  readonly goals_alts?: readonly string[];
  readonly indicators: readonly GoldIndicator[];
}

export interface GoldIndicator {
  readonly name: string | null;
  readonly optional?: boolean;
  readonly shared?: readonly string[];
  readonly inferred?: readonly string[];
  readonly alts?: Readonly<Record<string, readonly string[]>>;
  readonly [field: string]: unknown;
}

const FOLDER = new URL("../fixtures/documents/dev/", import.meta.url);

export function goldDocuments(): readonly GoldDocument[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".gold.json"))
    .sort()
    .map((file) => JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as GoldDocument);
}

/** The files of a document that are in the repository, in the order of its formats. */
export function filesOf(gold: GoldDocument): readonly { readonly format: string; readonly url: URL }[] {
  const files = new Set(readdirSync(FOLDER));
  return gold.formats
    .filter((format) => files.has(`${gold.id}.${format}`))
    .map((format) => ({ format, url: new URL(`${gold.id}.${format}`, FOLDER) }));
}
