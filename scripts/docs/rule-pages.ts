import { readFileSync } from "node:fs";
import type { Finding } from "@mingji/core/audit/report";
import { RULE_BOOK } from "@mingji/core/rules/rule-book";
import { auditCorpus } from "../../bench/audit-accuracy.ts";
import { indexPage } from "./index-page.ts";
import { casesOf } from "./rule-cases.ts";
import { rulePage } from "./rule-page.ts";
import { toConfirmPage } from "./to-confirm-page.ts";

/** How a rule did on the recorded tables. */
export interface RealFindings {
  readonly documents: number;
  readonly of: number;
  readonly shown: readonly { readonly doc: string; readonly finding: Finding }[];
}

/** Every page of docs/rules by file name: one a rule, the index, and what a lawyer must confirm. */
export async function rulePages(): Promise<ReadonlyMap<string, string>> {
  const real = realFindings();
  const pages = new Map<string, string>();
  for (const rule of RULE_BOOK.rules) {
    const found = real.get(rule.id) ?? { documents: 0, of: 0, shown: [] };
    pages.set(`${rule.id}.md`, rulePage(rule, await casesOf(rule.id), found));
  }
  pages.set("README.md", indexPage(RULE_BOOK.rules, real));
  pages.set("to-confirm.md", toConfirmPage(RULE_BOOK.rules));
  return pages;
}

const MOST_SHOWN = 3;

function realFindings(): ReadonlyMap<string, RealFindings> {
  const audited = auditCorpus();
  const cells = longCells();
  return new Map(
    RULE_BOOK.rules.map((rule) => {
      const by = audited.flatMap(({ answers, findings }) => {
        const first = findings.find((finding) => finding.rule === rule.id && isQuotable(finding, cells));
        return findings.some((finding) => finding.rule === rule.id) ? [{ doc: answers.doc, finding: first }] : [];
      });
      const shown = by.flatMap(({ doc, finding }) => (finding === undefined ? [] : [{ doc, finding }]));
      return [rule.id, { documents: by.length, of: audited.length, shown: shown.slice(0, MOST_SHOWN) }];
    }),
  );
}

/** Whole cells of the answers stay in fixtures/ (scripts/gold-cells.test.ts). */
function isQuotable({ message }: Finding, cells: readonly string[]): boolean {
  return message.zh.length <= 120 && !cells.some((cell) => message.zh.includes(cell));
}

function longCells(): readonly string[] {
  const file = new URL("../../fixtures/target/targets.gold.jsonl", import.meta.url);
  const rows = readFileSync(file, "utf8").trim().split("\n");
  return rows.map((row) => (JSON.parse(row) as { target_raw: string }).target_raw).filter((cell) => cell.length > 8);
}
