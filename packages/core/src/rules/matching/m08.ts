import { PRACTICE, TRANSFER_NOTES, targetRules } from "../../audit/clauses.ts";
import { notApplicable, type ProjectRule, type RuleFinding, undetermined, verdictOf } from "../../audit/rule.ts";
import type { IndicatorReading, ProjectReading } from "../../plan/reading.ts";
import { measureClassOf } from "../../scoring/measure-class.ts";
import { compareTargets } from "../../target/compare-targets.ts";
import { shownValue } from "../../wording/facts.ts";

/** Annual and period values are the same, or the year exceeds the whole. */
export const m08: ProjectRule = {
  id: "M08",
  scope: "project",
  nature: "automatic",
  title: { zh: "年度值与周期值相同", en: "Annual and period values equal" },
  why: { zh: "两期相同，看不出多年任务怎样分到当年。", en: "Equal values hide how a task of several years is split." },
  citations: [PRACTICE, TRANSFER_NOTES, targetRules("第三条 中长期目标与年度目标")],
  wording: {
    main: {
      message: {
        zh: "{count}条指标的实施周期值与年度值相同{multi}。",
        en: "{count} indicators have equal period and annual values{multi}.",
      },
      fix: {
        zh: "多年项目：周期值写累计数；一年项目：注明“一年期”。",
        en: "Several years: give the total for the period. One year: say so.",
      },
    },
    exceeds: {
      message: {
        zh: "“{name}”年度值{annual}大于实施周期值{period}。",
        en: '"{name}": the annual value {annual} exceeds the period value {period}.',
      },
      fix: {
        zh: "核对两期指标值，周期值不小于各年之和。",
        en: "Check both; the period is at least the sum of its years.",
      },
    },
  },
  check: ({ project, reading }) => {
    if (!reading.columns.includes("period") && project.indicators.every(({ period }) => period === null)) {
      return notApplicable("表中只有一个时期", "the form has one horizon");
    }
    const pairs = project.indicators.filter(isPair);
    if (pairs.length === 0) return undetermined("没有成对的指标值", "no row has both values");
    const exceeding = pairs.filter(exceeds).map((row) => exceedFinding(row, project.indicators.indexOf(row)));
    const equal = pairs.filter(isEqual).length;
    const most = equal * 2 > pairs.length && equal >= FEWEST;
    return verdictOf(most ? [...exceeding, equalFinding(equal, project)] : exceeding);
  },
};

/** One equal pair is a coincidence. */
const FEWEST = 2;

function isPair({ annual, period, role }: IndicatorReading): boolean {
  const blank = (kind: string | undefined) => kind === undefined || kind === "empty" || kind === "placeholder";
  return role !== "child" && !blank(annual?.kind) && !blank(period?.kind);
}

function isEqual({ annual, period }: IndicatorReading): boolean {
  if (annual === null || period === null) return false;
  return compareTargets(period, annual).change === "unchanged" || annual.raw.trim() === period.raw.trim();
}

/** Amounts add up over the years, rates do not. */
function exceeds({ annual, period }: IndicatorReading): boolean {
  if (annual?.kind !== "quantity" || period?.kind !== "quantity") return false;
  if (annual.confidence !== "high" || period.confidence !== "high") return false;
  const kind = measureClassOf(annual.unit);
  if (kind === "ratio" || kind === "time" || annual.unit === null || annual.unit.includes("/")) return false;
  return annual.op !== "<=" && annual.op !== "<" && compareTargets(period, annual).change === "raised";
}

function exceedFinding({ name, annual, period }: IndicatorReading, indicator: number): RuleFinding {
  const values = { name, annual: shownValue(annual), period: shownValue(period) };
  const field = "annual";
  return {
    variant: "exceeds",
    severity: "error",
    values,
    indicator,
    field,
    actual: values.annual,
    expected: `≤${values.period}`,
  };
}

function equalFinding(count: number, { period }: ProjectReading): RuleFinding {
  const years = yearsOf(period);
  const multi =
    years > 1 ? { zh: `，而项目实施${years}个年度`, en: `, but the project runs over ${years} years` } : NOTHING;
  return { values: { count, multi }, severity: years > 1 ? "warning" : "info", field: "period", count };
}

const NOTHING = { zh: "", en: "" };

function yearsOf(period: ProjectReading["period"]): number {
  const year = (day: string | null | undefined) => (day == null ? Number.NaN : Number(day.slice(0, 4)));
  const years = year(period?.end) - year(period?.start) + 1;
  return Number.isNaN(years) ? 1 : years;
}
