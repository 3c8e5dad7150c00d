import { targetRules } from "../../audit/clauses.ts";
import { isLibraryOrTemplate, NOT_A_PLAN } from "../../audit/form-nature.ts";
import { isEmptyTarget } from "../../audit/row-nature.ts";
import { finding, notApplicable, PASS, type ProjectRule, undetermined } from "../../audit/rule.ts";
import { isBlank } from "../../text.ts";

/** C10 目标没有可衡量的内容 */
export const c10: ProjectRule = {
  id: "C10",
  scope: "project",
  nature: "automatic",
  title: { zh: "目标没有可衡量的内容", en: "Goal without any measurable statement" },
  why: {
    zh: "目标要细化量化；没有一个数字或时限，指标就没有可以对照的承诺。",
    en: "A goal is to be quantified; without a figure or a date, indicators have no promise to answer.",
  },
  citations: [targetRules("第十三条")],
  wording: {
    main: {
      message: {
        zh: "项目“{project}”的目标没有一个数字或时限，无法与指标对应。",
        en: 'The goal of project "{project}" contains no number and no date, so indicators cannot be matched to it.',
      },
      fix: {
        zh: "把主要指标的数值写进目标{example}。",
        en: "Put the values of the main indicators into the goal{example}.",
      },
    },
  },
  check: ({ project, facts, settings }) => {
    if (facts.derive(isLibraryOrTemplate)) return NOT_A_PLAN;
    const { annual, period, expected = null } = project.goals;
    const texts = [annual, period, expected].filter((text) => text !== null);
    if (texts.length === 0) return undetermined("没有读到绩效目标", "no goal text was read");
    const goal = texts.filter((text) => !isBlank(text)).join("\n");
    if (goal === "") return notApplicable("目标为空", "the goal is empty");
    if (isMeasurable(goal.replaceAll(project.name, ""))) return PASS;
    if (settings.coverage === "partial")
      return undetermined("摘录中的目标可能不全", "the excerpt may cut the goal short");
    const measured = project.indicators.find(({ name, annual: target }) => !isBlank(name) && !isEmptyTarget(target));
    const raw = measured?.annual?.raw.trim() ?? "";
    return finding({
      values: {
        project: project.name,
        example:
          measured === undefined
            ? { zh: "", en: "" }
            : { zh: `，例如“${measured.name}${raw}”`, en: `, such as "${measured.name}${raw}"` },
      },
      field: "goals.annual",
    });
  },
};

const DAY = /(?:\d|年)(?:底|末|终|内)|(?:\d|[一二三四五六七八九十])月|[上下]半年|季度末/;
const CHINESE_FIGURE =
  /[一二两三四五六七八九十百千][个项家户名人次场套台件亩处座条批期所间辆份部本篇万亿倍成]|百分之[一二三四五六七八九十百]/;

/** A figure, a date or a share; numbers of documents and of the year do not count. */
function isMeasurable(goal: string): boolean {
  const plain = goal.normalize("NFKC").replace(/《[^》]{0,80}》|[〔[(（][12]\d{3}[〕\])）]\d{0,4}号?/g, "");
  if (DAY.test(plain) || CHINESE_FIGURE.test(plain)) return true;
  return /\d/.test(
    plain.replace(/(?:19|20)\d\d年度?/g, "").replace(/目标\d{1,2}|(?:^|\n)[ \t]{0,8}\d{1,2}[.、:]/g, ""),
  );
}
