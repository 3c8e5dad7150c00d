import type { Rule } from "@mingji/core/audit/rule";
import { citationText } from "@mingji/core/audit/citation-text";
import { RULE_BOOK } from "@mingji/core/rules/rule-book";
import type { Command } from "../command.ts";
import { printTable } from "../print/table.ts";

export const rules: Command = {
  name: "rules",
  usage: "rules [--json]",
  summary: { zh: "规则清单：编号、名称、判定方式、依据。", en: "The rule book: id, title, how it decides, clause." },
  options: [{ name: "json", meaning: { zh: "每条规则输出一行 JSON", en: "one line of JSON a rule" } }],
  run: async (input, environment) => {
    const language = environment.language;
    if (input.isSet("json")) {
      for (const rule of RULE_BOOK.rules) environment.write(`${JSON.stringify(ruleToJson(rule))}\n`);
      return 0;
    }
    const titles = { zh: ["编号", "名称", "判定", "依据"], en: ["id", "title", "decides", "clause"] }[language];
    const [id = "", title = "", nature = "", clause = ""] = titles;
    const columns = [{ title: id }, { title, flexible: true }, { title: nature }, { title: clause, flexible: true }];
    const rows = RULE_BOOK.rules.map((rule) => [
      rule.id,
      rule.title[language],
      NATURES[rule.nature][language],
      citationText(rule.citations[0], language),
    ]);
    environment.write(printTable(columns, rows, environment.terminal.columns));
    return 0;
  },
};

export const NATURES = {
  automatic: { zh: "自动", en: "automatic" },
  text: { zh: "按用语", en: "by wording" },
  judgement: { zh: "供审核人判断", en: "for the reviewer" },
} as const;

/** What a rule says of itself, without its code. */
export function ruleToJson(rule: Rule) {
  const { id, title, why, nature, scope, citations, wording } = rule;
  return { id, title, why, nature, scope, citations, wording };
}
