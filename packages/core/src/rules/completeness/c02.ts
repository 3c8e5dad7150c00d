import { indicatorGuide, targetRules } from "../../audit/clauses.ts";
import { isLibraryOrTemplate, NOT_A_PLAN } from "../../audit/form-nature.ts";
import { isUnusedRow } from "../../audit/row-nature.ts";
import { PASS, type ProjectRule, undetermined, verdictOf } from "../../audit/rule.ts";

const TYPES = {
  数量指标: { zh: "数量", en: "quantity" },
  质量指标: { zh: "质量", en: "quality" },
} as const;
type Type = keyof typeof TYPES;

/** C02 数量或质量指标缺失 */
export const c02: ProjectRule = {
  id: "C02",
  scope: "project",
  nature: "automatic",
  title: { zh: "数量或质量指标缺失", en: "Quantity or quality missing" },
  why: {
    zh: "产出要同时说明做多少、做到什么标准；数量和质量指标原则上都应设置。",
    en: "An output says how much and how well; quantity and quality indicators are both expected in principle.",
  },
  citations: [indicatorGuide("产出指标"), targetRules("第十条")],
  wording: {
    main: {
      message: {
        zh: "项目“{project}”没有{type}指标。",
        en: 'Project "{project}" has no {type} indicator.',
      },
      fix: {
        zh: "补一条{type}指标；如确实不适用，写明原因。",
        en: "Add a {type} indicator, or say why there can be none.",
      },
    },
  },
  check: ({ project, facts, settings }) => {
    if (facts.derive(isLibraryOrTemplate)) return NOT_A_PLAN;
    const rows = project.indicators.filter((row) => !isUnusedRow(row));
    const missing = (Object.keys(TYPES) as Type[]).filter((type) => !rows.some(({ level2 }) => level2 === type));
    if (missing.length === 0) return PASS;
    if (settings.coverage === "partial") return undetermined("摘录中看不到全部指标", "the excerpt may hide rows");
    if (rows.some(({ level1, level2 }) => level2 === null && (level1 === null || level1 === "产出指标"))) {
      return undetermined("有的产出行没有二级指标", "some output rows have no level 2");
    }
    return verdictOf(
      missing.map((type) => ({
        values: { project: project.name, type: TYPES[type] },
        field: "level2",
        expected: type,
      })),
    );
  },
};
