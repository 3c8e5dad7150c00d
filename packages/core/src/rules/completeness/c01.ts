import { indicatorGuide, targetRules } from "../../audit/clauses.ts";
import { isLibraryOrTemplate, NOT_A_PLAN } from "../../audit/form-nature.ts";
import { isWages } from "../../audit/project-nature.ts";
import { isUnusedRow } from "../../audit/row-nature.ts";
import { PASS, type ProjectRule, type RuleFinding, undetermined, verdictOf } from "../../audit/rule.ts";

const GROUPS = {
  产出指标: { zh: "产出", en: "output", example: { zh: "完成数量", en: "quantity delivered" } },
  效益指标: { zh: "效益", en: "effect", example: { zh: "受益人数", en: "number of people who benefit" } },
} as const;
type Group = keyof typeof GROUPS;

/** C01 一级指标缺失 */
export const c01: ProjectRule = {
  id: "C01",
  scope: "project",
  nature: "automatic",
  title: { zh: "一级指标缺失", en: "Output or effect group missing" },
  why: {
    zh: "绩效目标由预期产出和预期效果两部分组成，缺一组就无法说明钱花到哪里、带来什么。",
    en: "A target states an expected output and an expected effect; without either, nobody can say what the money buys or brings.",
  },
  citations: [targetRules("第九条、第十条"), indicatorGuide("指标体系")],
  wording: {
    main: {
      message: {
        zh: "项目“{project}”没有{group}指标。",
        en: 'Project "{project}" has no {group} indicator.',
      },
      fix: {
        zh: "补一条可以取得数据的{group}指标，例如“{example}”。",
        en: 'Add an {group} indicator whose data can be obtained, such as "{example}".',
      },
    },
  },
  check: ({ project, facts, settings }) => {
    if (facts.derive(isLibraryOrTemplate)) return NOT_A_PLAN;
    const rows = project.indicators.filter((row) => !isUnusedRow(row));
    const missing = (Object.keys(GROUPS) as Group[]).filter((group) => !rows.some(({ level1 }) => level1 === group));
    if (missing.length === 0) return PASS;
    if (settings.coverage === "partial") return undetermined("摘录中看不到全部指标", "the excerpt may hide rows");
    if (rows.some(({ level1 }) => level1 === null)) {
      return undetermined("有的行没有一级指标", "some rows have no level 1");
    }
    return verdictOf(missing.map((group) => findingFor(group, project.name, isWages(project))));
  },
};

function findingFor(group: Group, project: string, wages: boolean): RuleFinding {
  const { zh, en, example } = GROUPS[group];
  return {
    values: { project, group: { zh, en }, example },
    field: "level1",
    expected: group,
    ...(wages ? { severity: "info" as const } : {}),
  };
}
