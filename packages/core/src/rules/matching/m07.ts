import { indicatorGuide, PRACTICE } from "../../audit/clauses.ts";
import { finding, notApplicable, PASS, type ProjectRule, undetermined } from "../../audit/rule.ts";

/** Too few or too many indicators. */
export const m07: ProjectRule = {
  id: "M07",
  scope: "project",
  nature: "automatic",
  title: { zh: "指标过少或过多", en: "Too few or too many indicators" },
  why: {
    zh: "指标要少而精：过少说不清，过多抓不住重点。",
    en: "Few and central: too few say nothing, too many hide the point.",
  },
  citations: [PRACTICE, indicatorGuide("重点突出")],
  wording: {
    main: {
      message: { zh: "项目“{project}”只有{count}条指标。", en: 'Indicators of project "{project}": only {count}.' },
      fix: { zh: "至少补上产出和效益指标。", en: "Add at least outputs and effects." },
    },
    many: {
      message: {
        zh: "项目“{project}”共有{count}条指标，偏多。",
        en: 'Project "{project}" has {count} indicators, which is many.',
      },
      fix: { zh: "只保留不超过{most}条核心指标。", en: "Keep at most {most} core indicators." },
    },
  },
  check: ({ reading, project, settings }) => {
    const { form } = reading;
    if (form === "indicator-library" || form === "evaluation-index" || form === "department-whole") {
      return notApplicable("不是项目的指标表", "not the indicators of one project");
    }
    if (settings.coverage === "partial") return undetermined("表格不完整", "the table is an excerpt");
    const rows = project.indicators.filter(
      ({ role, name, annual }) => role !== "child" && (name !== "" || (annual !== null && annual.kind !== "empty")),
    );
    if (rows.length === 0) return notApplicable("没有指标表", "no indicator table");
    const count = rows.length;
    const most = settings.parameter("most-indicators");
    if (count > most) return finding({ variant: "many", values: { project: project.name, count, most }, count });
    if (count >= settings.parameter("fewest-indicators")) return PASS;
    return finding({ values: { project: project.name, count }, count });
  },
};
