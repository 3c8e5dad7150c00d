import { createInterface } from "node:readline";
import { openEmbeddedDatabase } from "../db/embedded/embedded-database.ts";
import { findPlatformPackage } from "../db/embedded/platform-package.ts";
import { prepareRuntime } from "../db/embedded/runtime-folder.ts";
import { openDatabase } from "../db/open-database.ts";
import type { DatabaseProcessOptions } from "./database-process.ts";
import { writePlans } from "./write-plans.ts";
import { writeReadings } from "./write-readings.ts";

const { folder, uid, write, writePlans: plans } = JSON.parse(process.argv[2] ?? "{}") as DatabaseProcessOptions;
const platform = findPlatformPackage();
if (uid !== undefined) {
  // The checkout may lie where only root can read it, so the binaries are copied first.
  await prepareRuntime(folder, platform);
  process.setgid?.(uid);
  process.setuid?.(uid);
}
if (write === true) {
  const database = await openDatabase({ data: folder, databaseUrl: undefined, log: () => undefined });
  await writeReadings(database, (id) => process.stdout.write(`stored ${id}\n`));
}
if (plans === true) {
  const database = await openDatabase({ data: folder, databaseUrl: undefined, log: () => undefined });
  await writePlans(database, (plan) => process.stdout.write(`changed ${JSON.stringify(plan)}\n`));
}
const database = await openEmbeddedDatabase(folder, { platform });
process.stdout.write(`open ${JSON.stringify({ adopted: database.adopted, ...database.connection })}\n`);
for await (const line of createInterface({ input: process.stdin })) {
  if (line === "close") break;
}
await database.close();
process.exit(0);
