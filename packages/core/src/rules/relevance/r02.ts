import { reviewForm, targetRules } from "../../audit/clauses.ts";
import { notApplicable, type ProjectRule, type RuleFinding, undetermined, verdictOf } from "../../audit/rule.ts";
import type { ProjectReading } from "../../plan/reading.ts";
import { mainField, mainTarget, shownValue } from "../../wording/facts.ts";
import { type GoalLink, goalLinksOf, goalTextOf } from "../../wording/link-goal.ts";

/** A number of the goal differs from its indicator. */
export const r02: ProjectRule = {
  id: "R02",
  scope: "project",
  nature: "text",
  title: { zh: "目标与指标数值不一致", en: "Number in goal differs from indicator" },
  why: {
    zh: "同一件事两个数，年底不知道按哪个考核。",
    en: "With two numbers for one thing nobody knows which one counts.",
  },
  citations: [reviewForm("完整性审核 规范完整性、明确清晰性"), targetRules("第十三条 细化量化")],
  wording: {
    main: {
      message: {
        zh: "目标写“{goal}”，指标“{name}”写“{value}”，两者不一致。",
        en: 'The goal says "{goal}", the indicator "{name}" says "{value}".',
      },
      fix: {
        zh: "统一为同一数值；如分别是累计数和新增数，在名称中写明。",
        en: "Use one number; if one is a total and one an increase, say so in the name.",
      },
    },
  },
  check: ({ reading, project, projectFacts }) => {
    if (reading.form === "indicator-library") return notApplicable("指标库没有目标", "a library has no goals");
    if (goalTextOf(project) === null) return undetermined("没有目标文字", "no goal text");
    const { goal, links } = projectFacts.derive(goalLinksOf);
    if (goal === null || goal.statements.length === 0) return notApplicable("目标中没有数字", "no number in the goal");
    const wrong = links.filter(({ state }) => state === "contradiction");
    return verdictOf(wrong.flatMap((link) => contradiction(link, project)));
  },
};

function contradiction({ statement, indicator }: GoalLink, project: ProjectReading): readonly RuleFinding[] {
  const row = indicator === null ? undefined : project.indicators[indicator];
  if (row === undefined || indicator === null) return [];
  const value = shownValue(mainTarget(row));
  return [
    {
      values: { goal: statement.quote, name: row.name, value },
      indicator,
      field: mainField(row),
      actual: value,
      expected: statement.quote,
    },
  ];
}
