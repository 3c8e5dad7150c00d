import { readFile } from "node:fs/promises";
import { parentPort, workerData } from "node:worker_threads";
import type { SourceFile } from "./audited-document.ts";
import { readAndAudit } from "./read-and-audit.ts";

const { path, name, sha256 } = workerData as SourceFile;
parentPort?.postMessage(await readAndAudit(await readFile(path), { name, sha256 }));
