import type { Locator } from "../../document/locator.ts";
import { type Fen, fenOf } from "../../money.ts";
import { printMoney } from "../../money-print.ts";
import type { Reading } from "../../plan/reading.ts";
import { plainName } from "../../wording/plain-name.ts";
import { reviewForm, targetRules } from "../clauses.ts";
import type { AuditSettings } from "../rule.ts";
import { type AcrossCheck, type AcrossFinding, toFinding } from "./across-check.ts";

/** One project of the budget table, from the same report or another file. */
export interface BudgetLine {
  readonly name: string;
  readonly code: string | null;
  readonly fen: Fen;
  readonly document: string;
  readonly at: Locator;
}

/** The projects of a document that was read, as budget lines. */
export function budgetLinesOf(reading: Reading): readonly BudgetLine[] {
  return reading.projects.flatMap(({ name, code, funds, at }) => {
    const fen = funds["total"]?.fen ?? null;
    return fen === null ? [] : [{ name, code, fen, document: reading.source.name, at: funds["total"]?.at ?? at }];
  });
}

/** Plans against the budget: the same amount, a plan for every budget line, a budget line for every plan. */
export function comparePlanWithBudget(
  plan: Reading,
  budget: readonly BudgetLine[],
  settings: AuditSettings,
): readonly AcrossFinding[] {
  const byKey = new Map<string, BudgetLine>();
  for (const line of budget) for (const key of keysOf(line)) if (!byKey.has(key)) byKey.set(key, line);
  const used = new Set<BudgetLine>();
  const amounts = plan.projects.flatMap((project, index): AcrossFinding[] => {
    const line = keysOf(project)
      .map((key) => byKey.get(key))
      .find((found) => found !== undefined);
    if (line === undefined) return [missingFinding("noBudget", project.name, plan, index, null, settings)];
    used.add(line);
    const fen = project.funds["total"]?.fen ?? null;
    const gap = fen === null ? 0 : Math.abs(fen - line.fen);
    return fen === null || gap <= settings.parameter("sum-tolerance-fen")
      ? []
      : [amountFinding(project.name, fen, line, plan, index, settings)];
  });
  const open = budget.filter((line) => !used.has(line));
  return [...amounts, ...open.map((line) => missingFinding("noPlan", line.name, plan, null, line, settings))];
}

const CHECK: AcrossCheck = {
  id: "F03",
  nature: "automatic",
  title: { zh: "目标表与预算表不一致", en: "Plan differs from the budget table" },
  why: {
    zh: "目标与预算同步编制、同步批复，同一项目只有一个金额。",
    en: "Targets and budget are made and approved together: one project, one amount.",
  },
  citations: [reviewForm("适当性审核 资金匹配性"), targetRules("第二十七条 目标与预算同步批复")],
  wording: {
    main: {
      message: {
        zh: "项目“{project}”目标表{amount}万元，预算表{budget}万元，相差{gap}万元。",
        en: 'Project "{project}": {amount} 万元 in the plan, {budget} in the budget table, a gap of {gap}.',
      },
      fix: { zh: "统一口径；口径不同的注明。", en: "Use one basis, or say which basis each has." },
    },
    noBudget: {
      message: {
        zh: "项目“{project}”有绩效目标，预算表中没有。",
        en: 'Project "{project}" has targets but no line in the budget table.',
      },
      fix: { zh: "核对项目名称，或说明资金来源。", en: "Check the name, or say where the money comes from." },
    },
    noPlan: {
      message: {
        zh: "预算表项目“{project}”（{budget}万元）没有绩效目标表。",
        en: 'The budget line "{project}" ({budget} 万元) has no targets.',
      },
      fix: { zh: "补报绩效目标；没有目标的不得安排预算。", en: "Set targets: no targets, no budget." },
    },
  },
};

function keysOf({ name, code }: { readonly name: string; readonly code: string | null }): readonly string[] {
  const bare = plainName(name).text.replace(/^\d{6,}[A-Za-z]?\d*[-—]?/, "");
  return code === null ? [bare] : [`code ${code}`, bare];
}

function amountFinding(
  name: string,
  fen: Fen,
  line: BudgetLine,
  plan: Reading,
  project: number,
  settings: AuditSettings,
): AcrossFinding {
  const print = (value: number) => printMoney(fenOf(value), "万元");
  const values = { project: name, amount: print(fen), budget: print(line.fen), gap: print(Math.abs(fen - line.fen)) };
  const fault = {
    reading: 0,
    project,
    values,
    field: "funds.total",
    actual: values.amount,
    expected: values.budget,
    difference: values.gap,
    other: placeOf(line),
  };
  return toFinding(CHECK, fault, plan, settings);
}

function missingFinding(
  variant: "noBudget" | "noPlan",
  name: string,
  plan: Reading,
  project: number | null,
  line: BudgetLine | null,
  settings: AuditSettings,
): AcrossFinding {
  const budget = line === null ? "" : printMoney(line.fen, "万元");
  const other = line === null ? {} : { other: placeOf(line) };
  const fault = {
    reading: 0,
    project,
    variant,
    severity: "warning" as const,
    values: { project: name, budget },
    ...other,
  };
  return toFinding(CHECK, fault, plan, settings);
}

function placeOf({ document, at }: BudgetLine) {
  return { document, project: null, indicator: null, at };
}
