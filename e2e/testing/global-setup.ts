import type { TestProject } from "vitest/node";
import { launchBrowser } from "./find-browser.ts";
import { startPlatform } from "./start-platform.ts";

declare module "vitest" {
  interface ProvidedContext {
    readonly platform: string;
    readonly browser: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await launchBrowser();
  const platform = await startPlatform().catch(async (error: unknown) => {
    await browser.close();
    throw error;
  });
  project.provide("platform", platform.url);
  project.provide("browser", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await platform.stop();
  };
}
