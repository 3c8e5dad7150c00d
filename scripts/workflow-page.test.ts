import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { workflowPage } from "./workflow-page-text.ts";

test("the page of the workflow is the workflow table", () => {
  expect(readFileSync(join(import.meta.dirname, "..", "docs", "workflow.md"), "utf8")).toBe(workflowPage());
});
