import { PRACTICE } from "../../audit/clauses.ts";
import { notApplicable, type ProjectRule, type RuleFinding, undetermined, verdictOf } from "../../audit/rule.ts";
import type { IndicatorReading } from "../../plan/reading.ts";
import { goalTextOf } from "../../wording/link-goal.ts";
import { isSince2021, outdatedTermIn } from "../../wording/outdated-terms.ts";

/** A policy term that was given up. */
export const r08: ProjectRule = {
  id: "R08",
  scope: "project",
  nature: "text",
  title: { zh: "过时政策用语", en: "Outdated policy term" },
  why: {
    zh: "2021年起提法已改为脱贫地区、帮扶、乡村振兴。",
    en: "Since 2021 the policy speaks of revival and support.",
  },
  citations: [PRACTICE],
  wording: {
    main: {
      message: { zh: "“{name}”用了2021年前的提法“{term}”。", en: '"{name}" uses the pre-2021 policy term "{term}".' },
      fix: { zh: "改为“{replacement}”；机构、资金的专名除外。", en: 'Write "{replacement}"; proper names stay.' },
    },
    goal: {
      message: { zh: "目标用了2021年前的提法“{term}”。", en: 'The goal uses the pre-2021 policy term "{term}".' },
      fix: { zh: "改为“{replacement}”；机构、资金的专名除外。", en: 'Write "{replacement}"; proper names stay.' },
    },
  },
  check: ({ reading, facts, project, settings }) => {
    const { fiscalYear } = reading;
    if (fiscalYear !== null && fiscalYear < settings.parameter("outdated-terms-from")) {
      return notApplicable("当年仍使用该提法", "the term was in use that year");
    }
    const goal = outdatedTermIn(goalTextOf(project) ?? "");
    const rows = project.indicators.flatMap((row, indicator) => rowFinding(row, indicator));
    if (goal === null && rows.length === 0) return verdictOf([]);
    if (fiscalYear === null && !facts.derive(isSince2021))
      return undetermined("表中没有年度", "the form prints no year");
    const { term, replacement } = goal ?? { term: "", replacement: "" };
    const inGoal: readonly RuleFinding[] =
      goal === null ? [] : [{ variant: "goal", values: { term, replacement }, field: "goals.annual", actual: term }];
    return verdictOf([...rows, ...inGoal]);
  },
};

function rowFinding({ name, annual, period }: IndicatorReading, indicator: number): readonly RuleFinding[] {
  const cells = [
    ["name", name],
    ["annual", annual?.raw ?? ""],
    ["period", period?.raw ?? ""],
  ] as const;
  for (const [field, text] of cells) {
    const found = outdatedTermIn(text);
    if (found === null) continue;
    const { term, replacement } = found;
    return [{ values: { name, term, replacement }, indicator, field, actual: term, expected: replacement }];
  }
  return [];
}
