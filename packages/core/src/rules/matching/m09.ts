import { PRACTICE } from "../../audit/clauses.ts";
import { finding, notApplicable, PASS, type ProjectRule, undetermined } from "../../audit/rule.ts";
import type { Amount } from "../../plan/funds.ts";

/** The annual section holds only cumulative, carried-over or prior-year money. */
export const m09: ProjectRule = {
  id: "M09",
  scope: "project",
  nature: "automatic",
  title: { zh: "年度栏只有累计或上年资金", en: "Annual section shows cumulative or last-year money" },
  why: {
    zh: "年度目标对应当年预算，累计数不能说明当年花多少。",
    en: "The annual goal answers this year's budget, not a running total.",
  },
  citations: [PRACTICE],
  wording: {
    main: {
      message: {
        zh: "年度资金只有{kind}金额{amount}，没有当年预算。",
        en: "The annual funds are only {kind} ({amount}); this year's budget is missing.",
      },
      fix: { zh: "填当年预算，累计数或上年数另列。", en: "Enter this year's budget; list other years apart." },
    },
  },
  check: ({ reading, project }) => {
    if (reading.form === "indicator-library") return notApplicable("指标库没有资金", "a library has no funds");
    const amounts = Object.entries(project.funds).filter(([, { fen }]) => fen !== null && fen !== 0);
    if (amounts.length === 0) return undetermined("没有可读的资金", "no funds can be read");
    const others = amounts.map(([source, amount]) => ({ kind: kindOf(source, amount), amount }));
    if (others.some(({ kind }) => kind === null)) return PASS;
    const [first] = others;
    if (first?.kind == null) return PASS;
    return finding({
      values: { kind: first.kind, amount: first.amount.raw },
      field: "funds.total",
      actual: first.amount.raw,
    });
  },
};

const KINDS = [
  [/累计/, { zh: "累计", en: "cumulative" }],
  [/上年|上一年|往年|以前年度/, { zh: "上年", en: "prior-year" }],
  [/结转|结余/, { zh: "结转", en: "carried-over" }],
] as const;

function kindOf(source: string, { label = "" }: Amount) {
  if (source === "carryOver") return KINDS[2][1];
  return KINDS.find(([words]) => words.test(label) || words.test(source))?.[1] ?? null;
}
