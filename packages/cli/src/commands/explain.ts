import { citationText } from "@mingji/core/audit/citation-text";
import { AppError } from "@mingji/core/app-error";
import { RULE_BOOK } from "@mingji/core/rules/rule-book";
import type { Command } from "../command.ts";
import { paint } from "../print/paint.ts";
import { NATURES } from "./rules.ts";

export const explain: Command = {
  name: "explain",
  usage: "explain RULE",
  summary: {
    zh: "一条规则：查什么、为什么、依据哪一条、怎么改。",
    en: "One rule: what it checks, why, on which clause, and the mend.",
  },
  options: [],
  run: async (input, environment) => {
    const wanted = (input.files[0] ?? "").toUpperCase();
    const rule = RULE_BOOK.rules.find(({ id }) => id === wanted);
    if (rule === undefined) throw unknownRule(wanted);
    const language = environment.language;
    const labels = { zh: ["依据", "判定", "问题", "改法"], en: ["Clause", "Decides", "Finding", "Mend"] }[language];
    const [clause, decides, finding, mend] = labels;
    environment.write(
      `${paint(environment, "bold", `${rule.id} ${rule.title[language]}`)}\n\n${rule.why[language]}\n\n`,
    );
    for (const citation of rule.citations) environment.write(`${clause}: ${citationText(citation, language)}\n`);
    environment.write(`${decides}: ${NATURES[rule.nature][language]}\n`);
    for (const wording of Object.values(rule.wording)) {
      environment.write(`\n${finding}: ${wording.message[language]}\n${mend}: ${wording.fix[language]}\n`);
    }
    return 0;
  },
};

function unknownRule(wanted: string): AppError {
  const text =
    wanted === ""
      ? { zh: "请给出规则编号，例如 mingji explain R02。", en: "Name a rule, such as mingji explain R02." }
      : {
          zh: "没有规则“{wanted}”。mingji rules 列出全部编号。",
          en: "There is no rule “{wanted}”. mingji rules lists them all.",
        };
  return new AppError("not-found", text, { wanted });
}
