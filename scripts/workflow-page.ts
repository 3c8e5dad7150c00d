// Writes docs/workflow.md from the workflow table; a test fails when the page differs.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { workflowPage } from "./workflow-page-text.ts";

writeFileSync(join(import.meta.dirname, "..", "docs", "workflow.md"), workflowPage());
