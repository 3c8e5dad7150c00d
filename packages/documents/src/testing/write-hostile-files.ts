import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { hostileFiles } from "./hostile/hostile-files.ts";

// Writes the corpus into fixtures/hostile anew: `node packages/documents/src/testing/write-hostile-files.ts`.
const FOLDER = new URL("../../../../fixtures/hostile/files/", import.meta.url);
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const { name, bytes } of hostileFiles()) writeFileSync(new URL(name, FOLDER), bytes);
