import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { schemaFiles } from "./docs/schema-files.ts";

/** Writes docs/schema from the zod schemas: `npm run schemas`. */
const folder = join(import.meta.dirname, "..", "docs", "schema");
mkdirSync(folder, { recursive: true });
const files = schemaFiles();
for (const [file, text] of files) writeFileSync(join(folder, file), text);
process.stdout.write(`docs/schema: ${files.size} files\n`);
