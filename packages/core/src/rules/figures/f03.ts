import { agreeAfterRounding, amountText, looseFen } from "../../audit/amount-text.ts";
import { PRACTICE, reviewForm } from "../../audit/clauses.ts";
import { isLibraryOrTemplate, NOT_A_PLAN } from "../../audit/form-nature.ts";
import { finding, PASS, type ProjectRule, undetermined } from "../../audit/rule.ts";
import type { MoneyUnit } from "../../plan/funds.ts";
import type { ProjectReading, Reading } from "../../plan/reading.ts";
import type { Fen } from "../../money.ts";

interface Printed {
  readonly place: string;
  readonly raw: string;
  readonly fen: Fen;
}

/** F03 金额与批复或叙述不一致 */
export const f03: ProjectRule = {
  id: "F03",
  scope: "project",
  nature: "automatic",
  title: { zh: "金额与批复或叙述不一致", en: "Amount differs from narrative" },
  why: {
    zh: "同一口径的金额，文字里和表里要一致；口径不同要写明。",
    en: "An amount on one basis is the same in text and table; another basis is named.",
  },
  citations: [PRACTICE, reviewForm("规范完整性")],
  wording: {
    main: {
      message: {
        zh: "{place1}写{a1}，{place2}写{a2}，两者不一致。",
        en: "{place1} says {a1}, {place2} says {a2}.",
      },
      fix: { zh: "统一金额；口径不同时注明。", en: "Use one amount, or name the different basis." },
    },
  },
  check: ({ reading, project, facts }) => {
    if (facts.derive(isLibraryOrTemplate)) return NOT_A_PLAN;
    const totals = totalsOf(project, reading.moneyUnit);
    const [total, ...others] = totals.toSorted((one, other) => basisRank(one) - basisRank(other));
    const told = [...goalAmounts(project), ...titleAmounts(reading, project)];
    if (total === undefined || (told.length === 0 && others.every(({ place }) => place === total.place))) {
      return undetermined("没有第二处金额可以对照", "there is no second amount to compare");
    }
    const agrees = (one: Printed) => totals.some((other) => agreeAfterRounding(one, other, reading.moneyUnit));
    const wrong = told.find((one) => !agrees(one)) ?? rivalOf(total, others, reading.moneyUnit);
    if (wrong === undefined) return PASS;
    const a1 = amountText(wrong.fen, reading.moneyUnit);
    const a2 = amountText(total.fen, reading.moneyUnit);
    const values = { place1: wrong.place, a1, place2: total.place, a2 };
    return finding({ values, field: "funds.total", actual: a1, expected: a2 });
  },
};

const TOTAL_LABEL = /^(?:total|总计|合计|[^.]{0,6}总额|[^.]{0,6}合计|年度金额|总投资)(?:[(（].{0,4}[)）])?$/;

/** Every amount that the tables give for the whole project, the plan's first. */
function totalsOf({ funds, execution }: ProjectReading, unit: MoneyUnit | null): readonly Printed[] {
  const own = Object.entries(funds)
    .filter(([key]) => TOTAL_LABEL.test(key))
    .map(([key, { label, raw, fen }]) => ({
      place: label ?? (key === "total" ? "资金总额" : key),
      raw,
      fen: fen ?? looseFen(raw, unit),
    }));
  const [first] = execution?.rows ?? [];
  const block = [first?.initialBudget, first?.adjustedBudget, first?.executed].flatMap((cell) =>
    cell ? [{ place: "资金执行表", raw: cell.raw, fen: cell.fen }] : [],
  );
  return [...own, ...block].flatMap(({ place, raw, fen }) => (fen === null ? [] : [{ place, raw, fen }]));
}

/** The year's own total first, whatever stands beside it in the form. */
function basisRank({ place }: Printed): number {
  return OTHER_BASIS.test(place) ? 1 : 0;
}

/** Another total of the plan's own table, such as a costing sheet below the budget line; a longer period is another basis. */
function rivalOf(total: Printed, others: readonly Printed[], unit: MoneyUnit | null): Printed | undefined {
  return others.find((other) => !OTHER_BASIS.test(other.place) && !agreeAfterRounding(total, other, unit));
}

const OTHER_BASIS = /^资金执行表|中期|长期|实施期|周期|上年|年初|调整|三年|累计/;

const TOLD =
  /(?:总投资|总资金|资金总额|项目资金|总预算|预算资金|项目预算|预算总额|申请资金|申请预算|项目总额|总经费)(?:约?为?|共计?|合计)?\s{0,2}(\d[\d,]{0,15}(?:\.\d{1,6})?\s{0,2}(?:亿元|万元|元))/g;

/** Amounts that the goal gives for the whole project. */
function goalAmounts({ goals }: ProjectReading): readonly Printed[] {
  const text = `${goals.annual ?? ""}\n${goals.expected ?? ""}`.normalize("NFKC");
  return [...text.matchAll(TOLD)].flatMap(([, raw = ""]) => printed("绩效目标", raw));
}

const IN_BRACKETS = /[(（]\s?(\d[\d,]{0,15}(?:\.\d{1,6})?\s?万元)\s?[)）]/;

const TAB_AMOUNT = /(?:^|[^\d.,])(\d[\d,]{0,15}(?:\.\d{1,6})?\s?万元)/;

/** An amount in the project's own name or, when the form has one project, in its title or on its tab. */
function titleAmounts({ title, projects, at }: Reading, { nameRaw }: ProjectReading): readonly Printed[] {
  const texts = projects.length === 1 ? [nameRaw, title ?? ""] : [nameRaw];
  const tab = projects.length === 1 ? (TAB_AMOUNT.exec(at.sheet ?? "")?.[1] ?? "") : "";
  const named = texts.flatMap((text) => printed("名称", IN_BRACKETS.exec(text)?.[1] ?? ""));
  return [...named, ...printed("工作表标签", tab)];
}

function printed(place: string, raw: string): readonly Printed[] {
  const fen = looseFen(raw, null);
  return fen === null ? [] : [{ place, raw, fen }];
}
