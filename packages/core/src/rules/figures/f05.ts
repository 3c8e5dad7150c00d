import { PRACTICE, targetRules } from "../../audit/clauses.ts";
import { isLibraryOrTemplate, NOT_A_PLAN } from "../../audit/form-nature.ts";
import { finding, PASS, type ProjectRule, undetermined } from "../../audit/rule.ts";
import { rowKeysOf, sameRows } from "./same-rows.ts";

/** F05 照抄上年或他单位 */
export const f05: ProjectRule = {
  id: "F05",
  scope: "project",
  nature: "text",
  title: { zh: "照抄上年或他单位", en: "Copied from last year or another unit" },
  why: {
    zh: "整套指标连数值都相同，多半没有按本项目重新测算。",
    en: "A set of indicators equal to another, values included, was hardly worked out for this project.",
  },
  citations: [PRACTICE, targetRules("第十三条")],
  wording: {
    main: {
      message: {
        zh: "与“{other}”相同的指标占{share}%（{count}条）。",
        en: '{share}% of the indicators ({count}) equal those of "{other}".',
      },
      fix: {
        zh: "逐条确认数值是否按本项目测算。",
        en: "Confirm for each row that its value was worked out for this project.",
      },
    },
  },
  check: ({ reading, project, projectIndex, facts, settings }) => {
    if (facts.derive(isLibraryOrTemplate)) return NOT_A_PLAN;
    const others = reading.projects.filter(({ indicators }) => indicators.length > 0).length - 1;
    if (others < 1 || project.indicators.length < settings.parameter("fewest-indicators")) {
      return undetermined("没有上年或其他项目的表可以比较", "there is no other year or project to compare with");
    }
    const same = sameRows(projectIndex, facts.derive(rowKeysOf));
    const share = same === null ? 0 : Math.round((same.count / project.indicators.length) * 100);
    if (same === null || share < settings.parameter("copied-share")) return PASS;
    const other = reading.projects[same.project]?.name ?? "";
    return finding({ values: { other, share, count: same.count }, count: same.count, actual: `${share}%` });
  },
};
