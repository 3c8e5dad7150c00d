import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rulePages } from "./docs/rule-pages.ts";

/** `npm run docs`: writes docs/rules from the rule book, its cases and the recorded tables. */
const folder = join(import.meta.dirname, "..", "docs", "rules");
const pages = await rulePages();
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) if (!pages.has(file)) rmSync(join(folder, file));
for (const [file, text] of pages) writeFileSync(join(folder, file), text);
process.stdout.write(`docs/rules: ${pages.size} pages\n`);
