import { shellZh } from "./zh/shell.ts";
import { checkZh } from "./zh/check.ts";
import { formZh } from "./zh/form.ts";
import { findingsZh } from "./zh/findings.ts";
import { importsZh } from "./zh/imports.ts";
import { planZh } from "./zh/plan.ts";
import { pagesZh } from "./zh/pages.ts";

/** Every text of the application in Chinese; the English files have the same keys. */
export const zh = { ...shellZh, ...checkZh, ...formZh, ...findingsZh, ...pagesZh, ...importsZh, ...planZh };
