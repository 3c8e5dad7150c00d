import { mkdir, open, readdir, readFile, realpath, rm } from "node:fs/promises";
import { join } from "node:path";
import { AppError } from "@mingji/core/app-error";

/** A demo's folder is marked at birth: demo data can never enter a real one, nor the other way round. */
export type FolderKind = "demo" | "real";

const MARKER = "mingji-folder.json";
const REFUSALS = new Set(["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST", "ENOSPC", "EDQUOT"]);

/** Creates or checks the data folder and gives back its real path. */
export async function openDataFolder(path: string, kind: FolderKind): Promise<string> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
    const found = (await readMarker(path)) ?? (await mark(path, kind));
    if (found !== kind) throw wrongKind(path, found);
    await proveWritable(path);
    return await realpath(path);
  } catch (error) {
    throw REFUSALS.has(String((error as NodeJS.ErrnoException).code)) ? unwritable(path, error) : error;
  }
}

async function readMarker(path: string): Promise<FolderKind | null> {
  const text = await readFile(join(path, MARKER), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (text === null) return null;
  const kind = /"kind":\s*"(demo|real)"/.exec(text)?.[1];
  if (kind === undefined) throw foreign(path);
  return kind === "demo" ? "demo" : "real";
}

/** Only an empty folder becomes ours: the database would take over whatever else lies there. */
async function mark(path: string, kind: FolderKind): Promise<FolderKind> {
  if ((await readdir(path)).length > 0) throw foreign(path);
  const file = await open(join(path, MARKER), "wx", 0o600);
  try {
    await file.writeFile(`${JSON.stringify({ product: "mingji", kind })}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  return kind;
}

async function proveWritable(path: string): Promise<void> {
  const probe = join(path, `.probe-${process.pid}`);
  await (await open(probe, "w", 0o600)).close();
  await rm(probe, { force: true });
}

function wrongKind(path: string, found: FolderKind): AppError {
  const text = {
    demo: {
      zh: "{path} 是演示数据文件夹，正式使用不能用它。请用 --data 指定另一个文件夹，或加 --demo 打开演示。",
      en: "{path} holds demo data and cannot be used for real work. Name another folder with --data, or add --demo.",
    },
    real: {
      zh: "{path} 是正式数据文件夹，演示数据不能进入。请去掉 --demo，或用 --data 指定另一个文件夹。",
      en: "{path} holds real data; demo data cannot enter it. Leave out --demo, or name another folder with --data.",
    },
  };
  return new AppError("conflict", text[found], { path });
}

function foreign(path: string): AppError {
  const text = {
    zh: "{path} 里已有别的文件，不是明绩的数据文件夹。请用 --data 指定一个空文件夹或新文件夹。",
    en: "{path} holds other files and is no data folder of Mingji. Name an empty or new folder with --data.",
  };
  return new AppError("conflict", text, { path });
}

function unwritable(path: string, error: unknown): AppError {
  const text = {
    zh: "不能在 {path} 写入（{reason}）。请检查权限和磁盘空间，或用 --data 指定另一个文件夹。",
    en: "Cannot write in {path} ({reason}). Check permissions and free space, or name another folder with --data.",
  };
  return new AppError("folder-unwritable", text, { path, reason: String((error as NodeJS.ErrnoException).code) });
}
