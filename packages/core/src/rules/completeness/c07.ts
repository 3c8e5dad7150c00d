import { targetRules } from "../../audit/clauses.ts";
import { isLibraryOrTemplate, NOT_A_PLAN } from "../../audit/form-nature.ts";
import { finding, PASS, type ProjectRule, undetermined } from "../../audit/rule.ts";
import type { Goals } from "../../plan/reading.ts";
import { isBlank } from "../../text.ts";

const DUTY =
  /职责范围内[^，。；,;]{0,12}工作|履行[^，。；,;]{0,10}职[能责]|(?:保障|保证|维持)[^，。；,;]{0,16}(?:正常|日常)(?:运转|运行|开展|办公|履职)|完成[^，。；,;]{0,8}(?:各项|本职|日常)工作/;

/** Words with which a goal names a result of the year; a document that is cited is no result. */
const RESULT =
  /产值|税收|排名|前列|名次|满意|就业|增收|建成|竣工|投产|下降|增长|降低|达标|合格|覆盖率|及时率|完成率|受益|脱贫|获奖|称号|考核成绩|优秀/;

/** C07 目标只罗列职责 */
export const c07: ProjectRule = {
  id: "C07",
  scope: "project",
  nature: "text",
  title: { zh: "目标只罗列职责", en: "Goal only lists duties" },
  why: {
    zh: "职责每年一样；目标要写当年用这笔钱做到什么。",
    en: "Duties are the same every year; a goal says what this money achieves this year.",
  },
  citations: [targetRules("第十三条")],
  wording: {
    main: {
      message: {
        zh: "目标只写职责（“{quote}”），没有当年要达到的结果。",
        en: 'The goal only restates duties ("{quote}") and names no result for the year.',
      },
      fix: {
        zh: "保留一句依据，改写为当年任务、数量和效果。",
        en: "Keep one sentence of basis and rewrite the rest as tasks, amounts and effects of the year.",
      },
    },
  },
  check: ({ project, facts }) => {
    if (facts.derive(isLibraryOrTemplate)) return NOT_A_PLAN;
    const goal = goalText(project.goals);
    if (goal === null) return undetermined("没有读到绩效目标", "no goal text was read");
    const quote = DUTY.exec(goal)?.[0];
    if (quote === undefined || hasFigure(goal) || RESULT.test(goal)) return PASS;
    return finding({ values: { quote }, field: "goals.annual", actual: quote });
  },
};

function goalText({ annual, period, expected }: Goals): string | null {
  const texts = [annual, period, expected ?? null].filter((text) => !isBlank(text));
  return texts.length === 0 ? null : texts.join("\n");
}

/** A digit outside a document's title and a year. */
function hasFigure(goal: string): boolean {
  return /\d/.test(goal.replace(/《[^》]{0,80}》/g, "").replace(/(?:19|20)\d\d年/g, ""));
}
