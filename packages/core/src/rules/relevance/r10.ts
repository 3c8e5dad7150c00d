import { PRACTICE, reviewForm } from "../../audit/clauses.ts";
import { type ProjectRule, type RuleFinding, verdictOf } from "../../audit/rule.ts";
import type { IndicatorReading } from "../../plan/reading.ts";
import { doubledClauseIn, doubledWordIn } from "../../wording/doubled-words.ts";
import { goalTextOf } from "../../wording/link-goal.ts";

/** Doubled words and doubled clauses. */
export const r10: ProjectRule = {
  id: "R10",
  scope: "project",
  nature: "text",
  title: { zh: "错别字或重复字", en: "Typing error" },
  why: { zh: "公开的表格要经得起读。", en: "A published form is read by many." },
  citations: [PRACTICE, reviewForm("完整性审核 规范完整性")],
  wording: {
    main: {
      message: { zh: "“{text}”中“{word}”疑似重复。", en: '"{word}" may be doubled in "{text}".' },
      fix: { zh: "核对原文，改为“{repaired}”。", en: 'Check it; perhaps "{repaired}".' },
    },
    goal: {
      message: { zh: "目标中“{word}”重复出现。", en: '"{word}" stands twice in the goal.' },
      fix: { zh: "核对原文，删去重复部分。", en: "Check it and delete the repetition." },
    },
  },
  check: ({ project }) => {
    const goal = goalTextOf(project);
    const word = goal === null ? null : (doubledWordIn(goal)?.word ?? doubledClauseIn(goal));
    const inGoal: readonly RuleFinding[] =
      word === null ? [] : [{ variant: "goal", values: { word }, field: "goals.annual", actual: word }];
    return verdictOf([...project.indicators.flatMap((row, index) => rowFinding(row, index)), ...inGoal]);
  },
};

function rowFinding({ name, annual, period }: IndicatorReading, indicator: number): readonly RuleFinding[] {
  const cells = [
    ["name", name],
    ["annual", annual?.raw ?? ""],
    ["period", period?.raw ?? ""],
  ] as const;
  for (const [field, text] of cells) {
    const doubled = text.length < SHORTEST ? null : doubledWordIn(text);
    if (doubled === null) continue;
    const { word, repaired } = doubled;
    const edit = { field, value: repaired };
    return [{ values: { text, word, repaired }, indicator, field, actual: text, expected: repaired, edit }];
  }
  return [];
}

/** Two words of two characters. */
const SHORTEST = 4;
