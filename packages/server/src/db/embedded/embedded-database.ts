import { realpath } from "node:fs/promises";
import { join } from "node:path";
import { OWNER, prepareCluster } from "./cluster.ts";
import { findPlatformPackage, type PlatformPackage } from "./platform-package.ts";
import { findPostmaster, type PostmasterPlaces, stopPostmaster } from "./postmaster.ts";
import type { Presence } from "./presence.ts";
import { decideRunAs, handOver, type RunAs } from "./run-as.ts";
import { prepareRuntime } from "./runtime-folder.ts";
import { settle } from "./settle.ts";
import { prepareSocketFolder } from "./socket-folder.ts";

export interface EmbeddedDatabase {
  /** How to reach it with `pg`. */
  readonly connection: { readonly host: string; readonly port: number; readonly user: string };
  /** True when the server was running already: another process uses it, or one was killed. */
  readonly adopted: boolean;
  /** Leaves; the last process to leave stops the server. */
  readonly close: () => Promise<void>;
}

export interface EmbeddedOptions {
  /** Decided from the user and the folder unless given. */
  readonly runAs?: RunAs;
  /** The binaries; those that npm installed unless given. */
  readonly platform?: PlatformPackage;
  readonly log?: (line: string) => void;
}

interface Folder {
  readonly places: PostmasterPlaces;
  readonly runAs: RunAs;
}

/**
 * Opens the PostgreSQL of a data folder (which exists and is writable): initialises it, starts it, or joins the one
 * that is running. `supervisor.md` tells the whole protocol.
 */
export async function openEmbeddedDatabase(data: string, options: EmbeddedOptions = {}): Promise<EmbeddedDatabase> {
  const folder = await prepareFolder(data, options);
  const { presence, adopted } = await settle(folder.places, folder.runAs);
  const current = keepPresent(folder, presence, options.log ?? (() => undefined));
  return {
    connection: { host: folder.places.socketFolder, port: 5432, user: OWNER },
    adopted,
    close: async () => leave(folder, await current.stopWatching()),
  };
}

async function prepareFolder(given: string, options: EmbeddedOptions): Promise<Folder> {
  const data = await realpath(given);
  const runAs = options.runAs ?? (await decideRunAs(data));
  await handOver(runAs, data);
  const runtime = await prepareRuntime(data, options.platform ?? findPlatformPackage());
  const cluster = await prepareCluster(data, runtime, runAs);
  const socketFolder = await prepareSocketFolder(data, runAs);
  return { places: { runtime, cluster, socketFolder, log: join(data, "postgres.log") }, runAs };
}

/** Starts the server again when it died under us; the pool finds it at the same address. */
function keepPresent(folder: Folder, first: Presence, log: (line: string) => void) {
  let presence = first;
  let watching = true;
  let reopening: Promise<void> = Promise.resolve();
  const watch = (): void => {
    void presence.lost.then(() => {
      if (!watching) return;
      log("the database server is gone, starting it again");
      reopening = settle(folder.places, folder.runAs).then(
        (settled) => {
          presence = settled.presence;
          watch();
        },
        (error: unknown) => log(String(error)),
      );
    });
  };
  watch();
  return {
    stopWatching: async () => {
      await reopening;
      watching = false;
      return presence;
    },
  };
}

async function leave({ places }: Folder, presence: Presence): Promise<void> {
  const last = await presence.leave().catch(() => false);
  const running = last ? await findPostmaster(places.cluster) : null;
  if (running !== null) await stopPostmaster(running);
  await presence.drop();
}
