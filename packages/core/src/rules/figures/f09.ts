import { PRACTICE, reviewForm } from "../../audit/clauses.ts";
import { isLibraryOrTemplate, NOT_A_PLAN } from "../../audit/form-nature.ts";
import { finding, PASS, type ProjectRule, undetermined } from "../../audit/rule.ts";
import type { ProjectReading } from "../../plan/reading.ts";

const TWICE = /(\d[\d.,]{0,15}\s?(?:亿元|万元|亿|万|元))\s?\1/;
const WITHOUT_YUAN = /^\D{0,6}(\d[\d.,]{0,15}\s?[亿万])\s*$/;
const IN_GOAL =
  /(?:产值|税收|纳税|投资|资金|收入|销售额|营业额|金额|经费)[^\d，。；,;]{0,6}(\d[\d.,]{0,15}\s?[亿万])(?=[，。；、,;\s]|$)/;

/** F09 金额写法不完整 */
export const f09: ProjectRule = {
  id: "F09",
  scope: "project",
  nature: "automatic",
  title: { zh: "金额写法不完整", en: "Malformed amount" },
  why: {
    zh: "缺“元”或重复的金额读不准，汇总时容易出错。",
    en: "An amount without 元, or printed twice, cannot be read for sure and spoils the sums.",
  },
  citations: [PRACTICE, reviewForm("规范完整性")],
  wording: {
    twice: {
      message: { zh: "一格里重复写了金额“{text}”。", en: 'The amount "{text}" is printed twice in one cell.' },
      fix: { zh: "只保留一个“{amount}”。", en: 'Keep one "{amount}".' },
    },
    yuan: {
      message: { zh: "金额写成“{text}”，缺“元”。", en: 'The amount is written "{text}", without 元.' },
      fix: { zh: "改为“{amount}元”。", en: 'Write "{amount}元".' },
    },
  },
  check: ({ reading, project, facts }) => {
    if (facts.derive(isLibraryOrTemplate)) return NOT_A_PLAN;
    const cells = cellsOf(project);
    const goal = (project.goals.annual ?? "").normalize("NFKC");
    if (cells.length === 0 && goal === "") return undetermined("没有读到金额", "no amount was read");
    for (const { field, raw } of cells) {
      const amount = TWICE.exec(raw)?.[1];
      if (amount !== undefined) {
        const values = { text: `${amount}${amount}`, amount: amount.endsWith("元") ? amount : `${amount}元` };
        return finding({ variant: "twice", values, severity: "warning", field, actual: raw });
      }
    }
    const bare = reading.moneyUnit === null ? cells.find(({ raw }) => WITHOUT_YUAN.test(raw)) : undefined;
    const cell = bare === undefined ? undefined : WITHOUT_YUAN.exec(bare.raw)?.[1];
    const text = cell ?? IN_GOAL.exec(goal)?.[1];
    if (text === undefined) return PASS;
    const field = cell === undefined ? "goals.annual" : (bare?.field ?? "funds.total");
    return finding({ variant: "yuan", values: { text, amount: text.trim() }, field, actual: text });
  },
};

function cellsOf({ funds, execution }: ProjectReading): readonly { readonly field: string; readonly raw: string }[] {
  const own = Object.entries(funds).map(([source, { raw }]) => ({ field: `funds.${source}`, raw }));
  const block = (execution?.rows ?? []).flatMap(({ initialBudget, adjustedBudget, executed }) =>
    [initialBudget, adjustedBudget, executed].flatMap((cell) => (cell ? [{ field: "execution", raw: cell.raw }] : [])),
  );
  return [...own, ...block].filter(({ raw }) => /\d/.test(raw));
}
