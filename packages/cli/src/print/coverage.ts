import type { AuditReport, Outcome } from "@mingji/core/audit/report";
import type { Language } from "@mingji/core/language";
import type { Reading } from "@mingji/core/plan/reading";
import type { Printer } from "./printer.ts";
import { paint } from "./paint.ts";

type Result = Outcome["result"];

const ORDER: readonly Result[] = ["finding", "undetermined", "pass", "notApplicable"];
const WORDS: Readonly<Record<Language, Readonly<Record<Result, string>>>> = {
  zh: { pass: "通过", finding: "有问题", notApplicable: "不适用", undetermined: "无法判定" },
  en: { pass: "passed", finding: "with findings", notApplicable: "not applicable", undetermined: "undetermined" },
};

/** One line: what was checked, not only what failed. A rule counts once, by its gravest answer. */
export function printCoverage(outcomes: readonly Outcome[], { language }: Printer): string {
  const results = [...resultByRule(outcomes).values()];
  const counts = (["pass", "finding", "notApplicable", "undetermined"] as const).map((result) => {
    const count = results.filter((own) => own === result).length;
    return language === "zh" ? `${WORDS.zh[result]} ${count}` : `${count} ${WORDS.en[result]}`;
  });
  return language === "zh"
    ? `检查 ${results.length} 条规则: ${counts.join("  ")}`
    : `${results.length} rules checked: ${counts.join(", ")}`;
}

/** The coverage of each project, and why rules could not decide, the commonest reason first. */
export function printFullCoverage(reading: Reading, { outcomes }: AuditReport, printer: Printer): string {
  const { language } = printer;
  const title = { zh: "检查范围", en: "Coverage" }[language];
  const projects = reading.projects.map(({ name }, index) => {
    const own = outcomes.filter(({ project }) => project === index);
    return `${index + 1}. ${name}  ${printCoverage(own, printer)}\n`;
  });
  const reasons = undeterminedReasons(outcomes, language);
  const heading = { zh: "无法判定的原因", en: "Why rules are undetermined" }[language];
  const list = reasons.length === 0 ? "" : `\n${paint(printer, "bold", heading)}\n${reasons.join("")}`;
  return `\n${paint(printer, "bold", title)}\n${projects.join("")}${list}`;
}

function resultByRule(outcomes: readonly Outcome[]): ReadonlyMap<string, Result> {
  const results = new Map<string, Result>();
  for (const { rule, result } of outcomes) {
    const known = results.get(rule);
    if (known === undefined || ORDER.indexOf(result) < ORDER.indexOf(known)) results.set(rule, result);
  }
  return results;
}

function undeterminedReasons(outcomes: readonly Outcome[], language: Language): readonly string[] {
  const byReason = new Map<string, Set<string>>();
  for (const { rule, result, reason } of outcomes) {
    if (result !== "undetermined" || reason === null) continue;
    const rules = byReason.get(reason[language]) ?? new Set<string>();
    byReason.set(reason[language], rules.add(rule));
  }
  const sorted = [...byReason].sort(([, one], [, other]) => other.size - one.size);
  return sorted.map(([reason, rules]) => `${reason}: ${[...rules].join(" ")}\n`);
}
