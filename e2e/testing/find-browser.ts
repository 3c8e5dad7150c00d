import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type BrowserServer } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

export class NoBrowserError extends Error {}

/** The system's Chromium, the one named by CHROMIUM, or the one from the package; else one sentence that says what to do. */
export async function launchBrowser(): Promise<BrowserServer> {
  const { executablePath, args } = await findBrowser();
  try {
    return await chromium.launchServer({ executablePath, args: [...args, "--no-sandbox"] });
  } catch (error) {
    throw new NoBrowserError(`${advice(executablePath)}\n${error instanceof Error ? error.message : String(error)}`);
  }
}

interface FoundBrowser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== "") return { executablePath: named, args: [] };
  const folders = (process.env.PATH ?? "").split(delimiter);
  const places = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const installed = places.find((place) => existsSync(place));
  if (installed !== undefined) return { executablePath: installed, args: [] };
  return packagedBrowser();
}

/** Only for Linux on x64, and only with the system libraries that Chromium needs. */
async function packagedBrowser(): Promise<FoundBrowser> {
  if (process.platform !== "linux" || process.arch !== "x64") throw new NoBrowserError(advice("chromium"));
  try {
    const { default: packaged } = await import("@sparticuz/chromium");
    return { executablePath: await packaged.executablePath(), args: packaged.args };
  } catch {
    throw new NoBrowserError(advice("chromium"));
  }
}

function advice(place: string): string {
  return (
    `浏览器测试需要 Chromium，但 ${place} 用不了：请安装（如 apt-get install chromium），或把它的路径写在环境变量 CHROMIUM 里，` +
    `或用 npm run check 跳过浏览器测试。\n` +
    `The browser tests need Chromium, but ${place} cannot be used: install it (such as apt-get install chromium), ` +
    `name it in the variable CHROMIUM, or leave the browser tests out with npm run check.`
  );
}
