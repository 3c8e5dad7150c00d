import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { OWNER } from "./cluster.ts";

/** Any number will do; it only has to be the same in every process. */
const PRESENCE_LOCK = 7_311_201;

/**
 * One connection that says "a process is using this server". Every process holds the same advisory lock, shared.
 * Who leaves gives its share back and asks for the lock alone: only the last one gets it, and stops the server while
 * holding it, so that nobody can settle in meanwhile. A process that was killed loses its share with its connection.
 */
export interface Presence {
  /** Gives the share back; true for the last one, which now has to stop the server. */
  readonly leave: () => Promise<boolean>;
  readonly drop: () => Promise<void>;
  /** Resolves when the connection is gone without `leave` or `drop`: the server died. */
  readonly lost: Promise<void>;
}

/** Null when no server answers, when it is another one's, or when it is being stopped. */
export async function enter(socketFolder: string, cluster: string): Promise<Presence | null> {
  const client = new pg.Client({ host: socketFolder, port: 5432, user: OWNER, database: "postgres" });
  const lost = new Promise<void>((resolve) => {
    client.once("end", () => resolve());
    // Without a listener a broken connection would end the process.
    client.on("error", () => resolve());
  });
  try {
    await client.connect();
    const { rows } = await client.query<{ readonly folder: string; readonly held: boolean }>(
      `select current_setting('data_directory') as folder, pg_try_advisory_lock_shared(${PRESENCE_LOCK}) as held`,
    );
    if (rows[0]?.held === true && rows[0].folder === cluster) return presenceOf(client, lost);
  } catch {
    // Not there, starting up or shutting down: the caller tries again.
  }
  await close(client);
  return null;
}

function presenceOf(client: pg.Client, lost: Promise<void>): Presence {
  return {
    lost,
    leave: async () => {
      await client.query(`select pg_advisory_unlock_shared(${PRESENCE_LOCK})`);
      const { rows } = await client.query<{ readonly last: boolean }>(
        `select pg_try_advisory_lock(${PRESENCE_LOCK}) as last`,
      );
      return rows[0]?.last === true;
    },
    drop: () => close(client),
  };
}

async function close(client: pg.Client): Promise<void> {
  await Promise.race([client.end().catch(() => undefined), pause(1_000, undefined, { ref: false })]);
}
