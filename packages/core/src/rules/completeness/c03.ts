import { indicatorGuide, OPINION_ON_TARGETS } from "../../audit/clauses.ts";
import { isLibraryOrTemplate, NOT_A_PLAN, printsLevels } from "../../audit/form-nature.ts";
import { isWages, isWorks, totalInBrackets } from "../../audit/project-nature.ts";
import { isUnusedRow } from "../../audit/row-nature.ts";
import { finding, PASS, type ProjectRule, undetermined } from "../../audit/rule.ts";
import type { IndicatorReading, ProjectReading } from "../../plan/reading.ts";

const COST_LEVELS: ReadonlySet<string> = new Set(["成本指标", "经济成本指标", "社会成本指标", "生态环境成本指标"]);

/** In a form without levels only the wording can show a cost row: the word, or an amount as value. */
const COST_NAME = /成本|费用|单价|支出|补助标准|概算|造价|经费标准/;

/** C03 成本指标缺失 */
export const c03: ProjectRule = {
  id: "C03",
  scope: "project",
  nature: "automatic",
  title: { zh: "成本指标缺失", en: "Cost indicator missing" },
  why: {
    zh: "绩效目标要说明花多少钱办成多少事；没有成本指标，钱和产出就对不上。",
    en: "A target says what the output costs; without a cost indicator money and output cannot be matched.",
  },
  citations: [OPINION_ON_TARGETS, indicatorGuide("成本指标")],
  wording: {
    main: {
      message: {
        zh: "项目“{project}”{amount}没有成本指标。",
        en: 'Project "{project}"{amount} has no cost indicator.',
      },
      fix: {
        zh: "补经济成本指标，优先用单位成本（元/人、元/平方米）；拆不出单价时用分项控制数。",
        en: "Add a cost indicator, best a unit cost (元/人, 元/平方米); where no unit price can be split off, a ceiling per item.",
      },
    },
  },
  check: ({ reading, project, facts, settings }) => {
    if (facts.derive(isLibraryOrTemplate)) return NOT_A_PLAN;
    const rows = project.indicators.filter((row) => !isUnusedRow(row));
    const levels = printsLevels(project);
    if (rows.some(levels ? isFiledUnderCost : readsAsCost)) return PASS;
    if (settings.coverage === "partial") return undetermined("摘录中看不到全部指标", "the excerpt may hide rows");
    if (levels && rows.some(({ level1, level2 }) => level1 === null && level2 === null)) {
      return undetermined("有的行没有一级、二级指标", "some rows have no level");
    }
    return finding({
      values: { project: project.name, amount: totalInBrackets(project, reading.moneyUnit) },
      field: "level2",
      expected: "成本指标",
      ...severityFor(project),
    });
  },
};

function isFiledUnderCost({ level1, level2 }: IndicatorReading): boolean {
  return COST_LEVELS.has(level1 ?? "") || COST_LEVELS.has(level2 ?? "");
}

function readsAsCost({ name, annual }: IndicatorReading): boolean {
  return COST_NAME.test(name) || (annual?.unit ?? "").includes("元");
}

function severityFor(project: ProjectReading): { readonly severity?: "info" | "error" } {
  if (isWages(project)) return { severity: "info" };
  return isWorks(project) ? { severity: "error" } : {};
}
