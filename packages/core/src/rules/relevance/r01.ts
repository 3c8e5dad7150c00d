import { reviewForm, targetRules } from "../../audit/clauses.ts";
import { finding, notApplicable, PASS, type ProjectRule, undetermined } from "../../audit/rule.ts";
import type { ProjectReading } from "../../plan/reading.ts";
import type { GoalStatement } from "../../wording/read-goal.ts";
import { goalLinksOf, goalTextOf } from "../../wording/link-goal.ts";
import { uncoveredResults } from "../../wording/named-results.ts";

/** A result that the goal promises has no indicator. */
export const r01: ProjectRule = {
  id: "R01",
  scope: "project",
  nature: "text",
  title: { zh: "目标中的结果没有指标", en: "Goal result without an indicator" },
  why: { zh: "目标里承诺的数字要有指标来检查。", en: "What the goal promises must be measured by an indicator." },
  citations: [reviewForm("相关性审核 目标相关性"), targetRules("第十三条 相应匹配、第十五条 目标分解")],
  wording: {
    main: {
      message: { zh: "目标写“{quotes}”，没有对应指标。", en: 'The goal says "{quotes}", but no indicator covers it.' },
      fix: {
        zh: "补上“{object}”的指标，或从目标中删去。",
        en: 'Add an indicator for "{object}", or leave it out of the goal.',
      },
    },
  },
  check: ({ reading, project, projectFacts, settings }) => {
    if (reading.form === "indicator-library") return notApplicable("指标库没有目标", "a library has no goals");
    const goal = goalTextOf(project);
    if (goal === null) return undetermined("没有目标文字", "no goal text");
    if (settings.coverage === "partial")
      return undetermined("指标可能没有完整列出", "the indicators may not be complete");
    if (project.indicators.length === 0) return undetermined("没有指标", "no indicators");
    const { links } = projectFacts.derive(goalLinksOf);
    const open = links
      .filter(({ state, statement }) => state === "promiseWithoutIndicator" && !isPlace(statement))
      .map(({ statement }) => statement);
    const rank = rankPromise(goal, project);
    const named = uncoveredResults(goal, () => rowTexts(project));
    const quotes = [...new Set([...open.map(({ quote }) => quote), ...(rank === null ? [] : [rank]), ...named])];
    if (quotes.length === 0) return PASS;
    const object = open.find(({ object: counted }) => counted !== "")?.object ?? rank ?? quotes[0] ?? "";
    return finding({
      values: { quotes: quotes.slice(0, MOST_QUOTES).join("；"), object },
      field: "goals.annual",
      actual: quotes.join("；"),
      count: quotes.length,
    });
  },
};

const MOST_QUOTES = 3;

/** 在3个镇, 覆盖12个村: where, not what. */
function isPlace({ quote, value }: GoalStatement): boolean {
  const number = String(value);
  const at = value === null ? -1 : quote.indexOf(number);
  if (at < 0) return false;
  const rest = quote.slice(at + number.length);
  return PLACES.test(rest);
}

const PLACES = /^个?(?:乡镇|镇|乡|村|县|市|区|街道|社区|行政村|自然村|单位|部门)/;

function rowTexts({ indicators }: ProjectReading): readonly string[] {
  return indicators.map(({ name, annual }) => `${name}${annual?.text ?? ""}`);
}

/** A place in a ranking: 考核成绩排在全市前列. */
function rankPromise(goal: string, { indicators }: ProjectReading): string | null {
  if (!RANKED.test(goal)) return null;
  const clause = goal.split(/[,，。;；]/).find((words) => RANKED.test(words) && PLACED.test(words));
  if (clause === undefined) return null;
  const covered = indicators.some(({ name }) => /排名|名次|位次|考核(?:成绩|结果|等次|得分)|评分|得分/.test(name));
  return covered ? null : clause.trim().slice(0, LONGEST_QUOTE);
}

const RANKED = /排在|排名|排位|位居|进入/;
const PLACED = /前列|前茅|第[一二三四五]|前[一二三四五六七八九十\d]/;
const LONGEST_QUOTE = 40;
