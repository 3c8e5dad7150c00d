import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** The browser suite: one real server and one browser for all files, which run one after the other. */
export default defineConfig({
  root: join(import.meta.dirname, ".."),
  test: {
    include: ["e2e/**/*.test.ts"],
    globalSetup: ["e2e/testing/global-setup.ts"],
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
