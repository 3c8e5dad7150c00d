import { citationText } from "@mingji/core/audit/citation-text";
import { PROFILES } from "@mingji/core/audit/profiles/profiles";
import type { ProfileRule } from "@mingji/core/audit/profile";
import type { Rule } from "@mingji/core/audit/rule";
import type { RuleCase } from "../../packages/core/src/rules/testing/rule-case.ts";
import { caseRow } from "./case-row.ts";
import type { RealFindings } from "./rule-pages.ts";

export const NATURES = {
  automatic: "自动 automatic",
  text: "按用语 by wording",
  judgement: "供审核人判断 for the reviewer",
} as const;
const SCOPES = { document: "整表 document", project: "项目 project", indicator: "指标 indicator" } as const;

/** One rule for people: what, why, on which clause, how it speaks, and what it says of its examples. */
export function rulePage(rule: Rule, cases: readonly RuleCase[], real: RealFindings): string {
  const parts = [
    `# ${rule.id} ${rule.title.zh}\n\n${rule.title.en}`,
    `${rule.why.zh}\n\n${rule.why.en}`,
    `- 判定 decides: ${NATURES[rule.nature]}\n- 对象 about: ${SCOPES[rule.scope]}\n${severities(rule.id)}`,
    `## 依据 Clauses\n\n${rule.citations.map((citation) => `- ${citationText(citation, "zh")}`).join("\n")}`,
    `## 问题与改法 Messages and mends\n\n${Object.values(rule.wording).map(wordingText).join("\n\n")}`,
    `## 示例 Examples\n\n| 示例 | 表中内容 | 结果 |\n|---|---|---|\n${cases.map(caseRow).join("\n")}`,
    `## 真实案例 On published tables\n\n${realText(real)}`,
  ];
  return `${parts.join("\n\n")}\n`;
}

function severities(id: string): string {
  const lines = PROFILES.flatMap(({ id: profile, rules }) => {
    const entry = rules[id];
    return entry === undefined ? [] : [`- 级别 severity (\`${profile}\`): ${severityText(entry)}`];
  });
  return lines.join("\n");
}

function severityText({ severity, off }: ProfileRule): string {
  if (off !== undefined) return `关闭 off: ${off.zh}`;
  if (severity === undefined || typeof severity === "string") return severity ?? "warning";
  return severity.map(({ from, severity: grade }) => `${from === null ? "" : `${from} 起 `}${grade}`).join("; ");
}

function wordingText({ message, fix }: Rule["wording"][string]): string {
  return `- ${message.zh}\n  ${message.en}\n  改法: ${fix.zh}\n  Mend: ${fix.en}`;
}

function realText({ documents, of, shown }: RealFindings): string {
  if (documents === 0) return "暂无真实案例。No published table of the corpus shows it.";
  const lines = shown.map(({ doc, finding }) => {
    const row = finding.indicator === null ? "" : `/${finding.indicator}`;
    return `- ${doc}${row}: ${finding.message.zh}`;
  });
  return [
    `在 ${of} 份公开表格中，${documents} 份有此问题。Fires on ${documents} of ${of} published tables.`,
    ...lines,
  ].join("\n");
}
