import { spawn } from "node:child_process";
import { access, constants, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ConvertibleFormat } from "@mingji/documents/detect";

export type Convert = (bytes: Uint8Array, from: ConvertibleFormat) => Promise<Uint8Array>;

const PROGRAMS = ["soffice", "libreoffice"] as const;
const MILLISECONDS = 60_000;

/**
 * A converter of formats without a reader of ours (.doc, .wps, .rtf, .odt, .ods) by the office program of this machine; undefined when there is none.
 * Each file gets a profile and a folder of its own, which are removed afterwards, and a time limit.
 */
export async function findOfficeConverter(
  searchPath: string = process.env.PATH ?? "",
  milliseconds: number = MILLISECONDS,
): Promise<Convert | undefined> {
  const program = await findProgram(searchPath);
  if (program === null) return undefined;
  return async (bytes, from) => {
    const folder = await mkdtemp(join(tmpdir(), "mingji-office-"));
    try {
      const source = join(folder, `source.${from}`);
      await writeFile(source, bytes, { mode: 0o600 });
      const to = from === "ods" ? "xlsx" : "docx";
      await run({ program, folder, source, to, milliseconds });
      return await readFile(join(folder, `source.${to}`));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}

async function findProgram(searchPath: string): Promise<string | null> {
  for (const place of searchPath.split(delimiter).filter((part) => part !== "")) {
    for (const name of PROGRAMS) {
      const program = join(place, name);
      const isThere = await access(program, constants.X_OK).then(
        () => true,
        () => false,
      );
      if (isThere) return program;
    }
  }
  return null;
}

interface Conversion {
  readonly program: string;
  readonly folder: string;
  readonly source: string;
  readonly to: "docx" | "xlsx";
  readonly milliseconds: number;
}

function run({ program, folder, source, to, milliseconds }: Conversion): Promise<void> {
  const profile = pathToFileURL(join(folder, "profile")).href;
  const args = [
    "--headless",
    "--norestore",
    "--nolockcheck",
    "--nologo",
    `-env:UserInstallation=${profile}`,
    "--convert-to",
    to,
    "--outdir",
    folder,
    source,
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: folder,
      stdio: "ignore",
      detached: true,
      env: { PATH: process.env.PATH ?? "", HOME: folder, TMPDIR: folder, LANG: "C.UTF-8" },
    });
    const timer = setTimeout(() => {
      end(child.pid);
      reject(new Error(`no answer within ${milliseconds / 1000} s`));
    }, milliseconds);
    child.once("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.once("exit", (code) => {
      clearTimeout(timer);
      if (code === 0) resolve();
      else reject(new Error(`ended with ${code}`));
    });
  });
}

/** The office program starts helpers: the whole group ends with it. */
function end(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It ended by itself in the same moment.
  }
}
