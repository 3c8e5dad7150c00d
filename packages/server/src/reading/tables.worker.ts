import { readFile } from "node:fs/promises";
import { parentPort, workerData } from "node:worker_threads";
import { readDocument } from "@mingji/documents/read-document";
import type { SourceFile } from "./audited-document.ts";

const { path, name } = workerData as SourceFile;
parentPort?.postMessage(await readDocument(await readFile(path), name, { clock: () => performance.now() }));
