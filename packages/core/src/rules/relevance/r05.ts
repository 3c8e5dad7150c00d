import { indicatorGuide } from "../../audit/clauses.ts";
import { finding, type IndicatorRule, notApplicable, PASS } from "../../audit/rule.ts";
import type { IndicatorReading, ProjectReading, Reading } from "../../plan/reading.ts";
import { nameOf, shownName } from "../../wording/facts.ts";
import { isManagement } from "../../wording/management-words.ts";

/** Routine management as an indicator. */
export const r05: IndicatorRule = {
  id: "R05",
  scope: "indicator",
  nature: "text",
  title: { zh: "把日常管理当指标", en: "Routine management as an indicator" },
  why: {
    zh: "制度、程序、支出进度是应尽的管理，不是项目的产出或效果。",
    en: "Rules, procedures and the pace of spending are duties, not what a project delivers.",
  },
  citations: [indicatorGuide("高度关联")],
  wording: {
    main: {
      message: {
        zh: "“{name}”是日常管理要求，不是项目产出或效果。",
        en: '"{name}" is routine management, not an output or effect.',
      },
      fix: {
        zh: "删除，或换成产出、效果指标；执行率只在自评时使用。",
        en: "Delete it or use an output or effect; the execution rate belongs to the self-evaluation.",
      },
    },
  },
  check: ({ reading, project, indicator, indicatorFacts }) => {
    if (managesItself(reading, project)) {
      return notApplicable(
        "整体支出、评价指标可以考核管理",
        "management counts for a whole department and in evaluation",
      );
    }
    if (isFrameRow(indicator))
      return notApplicable("属于评价体系的过程指标", "a process row of the evaluation framework");
    if (indicator.level2 === "可持续影响指标" || !isManagement(indicatorFacts.derive(nameOf))) return PASS;
    return finding({ values: { name: shownName(indicator) }, field: "name", actual: shownName(indicator) });
  },
};

const OTHER_FORMS: ReadonlySet<Reading["form"]> = new Set([
  "department-whole",
  "evaluation-index",
  "indicator-library",
]);

function managesItself({ form, title }: Reading, { name }: ProjectReading): boolean {
  return OTHER_FORMS.has(form)
    ? !isProjectIndex(form, title)
    : /整体/.test(name) || /整体(?:支出)?绩效/.test(title ?? "");
}

/** A table of evaluation indicators of one project is judged like its targets. */
function isProjectIndex(form: Reading["form"], title: string | null): boolean {
  return form === "evaluation-index" && /绩效评价指标表/.test(title ?? "");
}

/** 决策, 过程, 预算管理 as level 1: the framework of 财预〔2020〕10号 asks for management there. */
function isFrameRow({ level1, level1Raw }: IndicatorReading): boolean {
  return level1Raw !== null && !TARGET_LEVELS.has(level1 ?? "") && /决策|过程|管理|投入|预算|履职/.test(level1Raw);
}

const TARGET_LEVELS: ReadonlySet<string> = new Set(["产出指标", "效益指标", "满意度指标", "成本指标"]);
