import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, inject, onTestFinished } from "vitest";

export interface PageOptions {
  readonly language?: "zh" | "en";
  readonly theme?: "light" | "dark";
  readonly width?: number;
  readonly height?: number;
  /** Runs in the page before anything else. */
  readonly before?: () => void;
  readonly context?: BrowserContextOptions;
}

/** An office screen. */
const DESK = { width: 1366, height: 768 };

/** Connects a test file to the one browser of the suite; every page is a new, empty profile. */
export function usePages(): (path: string, options?: PageOptions) => Promise<Page> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(inject("browser"));
  });
  afterAll(() => browser.close());
  return async (path, options = {}) => {
    const { language = "zh", theme = "light", width = DESK.width, height = DESK.height, before, context } = options;
    const opened = await browser.newContext({
      viewport: { width, height },
      baseURL: inject("platform"),
      acceptDownloads: true,
      ...context,
    });
    onTestFinished(() => opened.close());
    opened.setDefaultTimeout(15_000);
    await opened.addInitScript(
      ([chosenLanguage, chosenTheme]) => {
        if (localStorage.getItem("mingji.language") === null) localStorage.setItem("mingji.language", chosenLanguage);
        localStorage.setItem("mingji.theme", chosenTheme);
      },
      [language, theme] as const,
    );
    if (before !== undefined) await opened.addInitScript(before);
    const page = await opened.newPage();
    await page.goto(path);
    return page;
  };
}
