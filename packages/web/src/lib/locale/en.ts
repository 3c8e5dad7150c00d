import { shellEn } from "./en/shell.ts";
import { checkEn } from "./en/check.ts";
import { formEn } from "./en/form.ts";
import { findingsEn } from "./en/findings.ts";
import { importsEn } from "./en/imports.ts";
import { planEn } from "./en/plan.ts";
import { pagesEn } from "./en/pages.ts";

export const en = { ...shellEn, ...checkEn, ...formEn, ...findingsEn, ...pagesEn, ...importsEn, ...planEn };
