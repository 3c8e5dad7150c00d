import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { AppError } from "@mingji/core/app-error";
import { type RunAs, run } from "./run-as.ts";
import { isRunning } from "../../folder/is-running.ts";
import { exists, moveIntoPlace, unfinishedName } from "./runtime-folder.ts";

/** The major version is in the name: a later major cannot open the files of this one. */
const CLUSTER = "postgres-18";

/** The superuser of the embedded server; its socket lies in a closed folder, so it needs no password. */
export const OWNER = "mingji";

/**
 * The folder of the database files, initialised at the first start. The work is done beside the final place and moved
 * in one step, so that a start that was killed half-way leaves nothing that looks complete.
 */
export async function prepareCluster(data: string, runtime: string, runAs: RunAs): Promise<string> {
  const cluster = join(data, CLUSTER);
  if (await exists(join(cluster, "PG_VERSION"))) return cluster;
  await removeAbandoned(data);
  const unfinished = unfinishedName(cluster);
  const settings = ["--locale=C.UTF-8", "--encoding=UTF8", `--username=${OWNER}`, "--auth=trust"];
  await run(runAs, join(runtime, "bin", "initdb"), ["-D", unfinished, ...settings]).catch((error: unknown) => {
    throw initialisationFailed(data, error);
  });
  await moveIntoPlace(unfinished, cluster);
  return cluster;
}

/** Leftovers of first starts that were killed; those of a process that still runs are its own. */
async function removeAbandoned(data: string): Promise<void> {
  for (const name of await readdir(data)) {
    const pid = /[.]new-(\d+)-\w+$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(data, name), { recursive: true, force: true });
  }
}

function initialisationFailed(data: string, error: unknown): AppError {
  return new AppError(
    "database-unavailable",
    {
      zh: "无法在 {data} 建立数据库：{detail}。请检查磁盘空间和文件夹权限。",
      en: "The database could not be created in {data}: {detail}. Check free space and permissions.",
    },
    { data, detail: error instanceof Error ? (error.message.split("\n").at(-1) ?? "") : String(error) },
  );
}
