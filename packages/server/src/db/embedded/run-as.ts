import { execFile, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { lchown, readdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { AppError } from "@mingji/core/app-error";

/**
 * PostgreSQL refuses to run as root. As root it runs inside a user namespace where root's files belong to `nobody`,
 * which works below a closed home directory; where namespaces are refused it runs as the real `nobody`, to whom the
 * data is handed over. Any other user runs it directly.
 */
export type RunAs =
  | { readonly kind: "direct" }
  | { readonly kind: "namespace"; readonly uid: number; readonly gid: number }
  | { readonly kind: "nobody"; readonly uid: number; readonly gid: number };

export const DIRECT: RunAs = { kind: "direct" };

/** A folder that was handed over to `nobody` once stays there, whatever this start could do. */
export async function decideRunAs(data: string): Promise<RunAs> {
  if (process.getuid?.() !== 0) return DIRECT;
  const nobody = nobodyAccount();
  const { uid: owner } = await stat(data);
  if (owner === nobody.uid) return { kind: "nobody", ...nobody };
  const namespace: RunAs = { kind: "namespace", ...nobody };
  const trial = commandOf(namespace, "true", []);
  const works = spawnSync(trial.program, trial.args, { stdio: "ignore" }).status === 0;
  return works ? namespace : { kind: "nobody", ...nobody };
}

/** The program and arguments that run `program` as decided, with the ids to start it under. */
export function commandOf(runAs: RunAs, program: string, args: readonly string[]) {
  if (runAs.kind === "direct") return { program, args: [...args], ids: {} };
  if (runAs.kind === "nobody") return { program, args: [...args], ids: { uid: runAs.uid, gid: runAs.gid } };
  const unshare = ["--user", `--map-user=${runAs.uid}`, `--map-group=${runAs.gid}`, "--", program, ...args];
  return { program: "unshare", args: unshare, ids: {} };
}

/** Gives the folder and all below it to the user that will run the server; nothing to do unless that is `nobody`. */
export async function handOver(runAs: RunAs, folder: string): Promise<void> {
  if (runAs.kind !== "nobody") return;
  await refuseUnreachable(runAs, folder);
  if ((await stat(folder)).uid === runAs.uid) return;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    await lchown(join(entry.parentPath, entry.name), runAs.uid, runAs.gid);
  }
  await lchown(folder, runAs.uid, runAs.gid);
}

/** Runs a program to its end and gives back what it printed. */
export function run(runAs: RunAs, program: string, args: readonly string[]): Promise<string> {
  const command = commandOf(runAs, program, args);
  return new Promise((resolve, reject) => {
    execFile(command.program, command.args, { ...command.ids, cwd: "/" }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(stderr.trim() === "" ? error.message : stderr.trim(), { cause: error }));
    });
  });
}

function nobodyAccount(): { readonly uid: number; readonly gid: number } {
  const line = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync("/etc/passwd", "utf8"));
  return { uid: Number(line?.[1] ?? 65534), gid: Number(line?.[2] ?? 65534) };
}

async function refuseUnreachable(runAs: RunAs, folder: string): Promise<void> {
  const reachable = await run(runAs, "test", ["-x", dirname(folder)]).then(
    () => true,
    () => false,
  );
  if (reachable) return;
  throw new AppError(
    "folder-unwritable",
    {
      zh: "以 root 运行时数据库要用 nobody 用户，而它进不了 {folder} 的上级文件夹。请用 --data 换一个位置，如 /var/lib/mingji，或用普通用户运行。",
      en: "Run by root, the database needs the user nobody, who cannot enter the folders above {folder}. Choose another place with --data, such as /var/lib/mingji, or run as an ordinary user.",
    },
    { folder },
  );
}
