import { setTimeout as pause } from "node:timers/promises";
import { AppError } from "@mingji/core/app-error";
import {
  type Ending,
  findPostmaster,
  type PostmasterPlaces,
  type StartedProcess,
  startPostmaster,
} from "./postmaster.ts";
import { enter, type Presence } from "./presence.ts";
import type { RunAs } from "./run-as.ts";

export interface Settled {
  readonly presence: Presence;
  /** The server was not started by this call. */
  readonly adopted: boolean;
}

/** Shared memory of a killed server and a server that is just stopping pass within this time. */
const PATIENCE_MS = 10_000;

/** A server that runs but does not let anyone in yet is replaying its log after a crash. */
const RECOVERY_MS = 300_000;

const PROBE_MS = 10;

/** Start refusals that pass by themselves: another process was faster, or a killed server is not quite gone. */
const PASSING = /shared memory|lock file|could not create lock file|already in use/;

/** Joins the running server of the folder, or starts one and joins it. */
export async function settle(places: PostmasterPlaces, runAs: RunAs): Promise<Settled> {
  const began = Date.now();
  let started: StartedProcess | null = null;
  let failure: string | null = null;
  for (;;) {
    const running = await findPostmaster(places.cluster);
    const presence = running === null ? null : await enter(running.socketFolder, places.cluster);
    if (presence !== null) return { presence, adopted: running?.pid !== started?.pid };
    if (Date.now() - began > (running === null ? PATIENCE_MS : RECOVERY_MS)) throw unavailable(places, failure);
    if (running === null && started === null) started = await startPostmaster(places, runAs);
    const ended: Ending | null = started === null ? null : await endedWithin(started, PROBE_MS);
    if (ended === null) {
      await pause(PROBE_MS);
      continue;
    }
    if (!ended.clean && !PASSING.test(ended.log)) throw unavailable(places, ended.log);
    failure = ended.log;
    started = null;
    await pause(PROBE_MS * 10);
  }
}

function endedWithin(started: StartedProcess, milliseconds: number): Promise<Ending | null> {
  return Promise.race([started.ended, pause(milliseconds, null)]);
}

function unavailable(places: PostmasterPlaces, log: string | null): AppError {
  const detail = log?.split("\n").findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? log ?? "";
  return new AppError(
    "database-unavailable",
    {
      zh: "内置数据库启动不了：{detail}（日志: {log}）。请检查磁盘空间和文件夹权限；若有别的明绩进程正在使用该文件夹，请先停止它。",
      en: "The built-in database does not start: {detail} (log: {log}). Check free space and permissions; stop any other process that uses the folder.",
    },
    { detail: detail.trim().replace(/\s+/g, " "), log: places.log },
  );
}
