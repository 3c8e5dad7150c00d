import { PRACTICE, reviewForm } from "../../audit/clauses.ts";
import { isLibraryOrTemplate, NOT_A_PLAN } from "../../audit/form-nature.ts";
import { type DocumentRule, type RuleFinding, undetermined, verdictOf } from "../../audit/rule.ts";
import { parseFiscalYear } from "../../period.ts";
import type { Reading } from "../../plan/reading.ts";
import { datesOfTargets, pastDeadline, type PrintedDate } from "./printed-dates.ts";

/** F04 日期或年度错误 */
export const f04: DocumentRule = {
  id: "F04",
  scope: "document",
  nature: "automatic",
  title: { zh: "日期或年度错误", en: "Date or year error" },
  why: {
    zh: "完成时间不在本年度或项目期内，多半是照抄往年，也无法按期考核。",
    en: "A deadline outside the year or the project is mostly copied from another year and cannot be checked.",
  },
  citations: [PRACTICE, reviewForm("规范完整性")],
  wording: {
    outside: {
      message: { zh: "“{name}”的“{date}”不在{span}内。", en: '"{date}" of "{name}" lies outside {span}.' },
      fix: { zh: "改为{span}内的日期。", en: "Use a date inside {span}." },
    },
    goal: {
      message: {
        zh: "绩效目标中的期限“{date}”早于{year}年度。",
        en: 'The deadline "{date}" in the goal is before {year}.',
      },
      fix: { zh: "改为{year}年内的期限。", en: "Use a deadline inside {year}." },
    },
    title: {
      message: {
        zh: "标题是{title}年，表内是{year}年。",
        en: "The title says {title}, the form itself {year}.",
      },
      fix: { zh: "核对年度，统一标题和表头。", en: "Check the year and use one in title and heading." },
    },
    reversed: {
      message: { zh: "项目期“{period}”的开始晚于结束。", en: 'The project period "{period}" starts after its end.' },
      fix: { zh: "核对起止时间。", en: "Check start and end." },
    },
  },
  check: ({ reading, facts }) => {
    if (facts.derive(isLibraryOrTemplate)) return NOT_A_PLAN;
    const dates = reading.projects.flatMap((project, index) => datesOfTargets(project, index));
    const found = [
      ...titleYear(reading),
      ...reversedPeriods(reading),
      ...outside(reading, dates),
      ...pastGoals(reading),
    ];
    if (found.length === 0 && dates.length === 0 && reading.projects.every(({ period }) => period === null)) {
      return undetermined("没有读到日期", "no date was read");
    }
    if (found.length === 0 && reading.fiscalYear === null)
      return undetermined("表中没有年度", "the form states no year");
    return verdictOf(found);
  },
};

function titleYear({ title, fiscalYear }: Reading): readonly RuleFinding[] {
  const printed = parseFiscalYear(title ?? "");
  if (printed === null || fiscalYear === null || Number(printed) === fiscalYear) return [];
  return [
    { variant: "title", values: { title: printed, year: fiscalYear }, field: "fiscalYear", actual: String(printed) },
  ];
}

function reversedPeriods({ projects }: Reading): readonly RuleFinding[] {
  return projects.flatMap(({ period }, project) => {
    if (period?.start == null || period.end === null || period.start <= period.end) return [];
    return [{ variant: "reversed", values: { period: period.raw }, project, field: "period", actual: period.raw }];
  });
}

function outside(reading: Reading, dates: readonly PrintedDate[]): readonly RuleFinding[] {
  return dates.flatMap((date) => {
    const { name, raw, project, indicator } = date;
    const span = spanMissed(reading, date);
    if (span === null) return [];
    return [
      { variant: "outside", values: { name, date: raw, span }, project, indicator, field: "annual", actual: raw },
    ];
  });
}

/** The span that a date lies outside of: the project's own period, else the budget year. */
function spanMissed({ projects, fiscalYear }: Reading, { from, to, project }: PrintedDate) {
  const period = projects[project]?.period ?? null;
  if (period !== null && (period.start !== null || period.end !== null)) {
    const isInside = (period.end === null || to <= period.end) && (period.start === null || from >= period.start);
    return isInside ? null : { zh: `项目期（${period.raw}）`, en: `the project period (${period.raw})` };
  }
  if (period !== null || fiscalYear === null) return null;
  const isInside = from <= `${fiscalYear}-12-31` && to >= `${fiscalYear}-01-01`;
  return isInside ? null : { zh: `${fiscalYear}年度`, en: String(fiscalYear) };
}

function pastGoals({ projects, fiscalYear }: Reading): readonly RuleFinding[] {
  if (fiscalYear === null) return [];
  return projects.flatMap(({ goals }, project) => {
    const date = pastDeadline(goals.expected ?? goals.annual ?? "", fiscalYear);
    return date === null
      ? []
      : [{ variant: "goal", values: { date, year: fiscalYear }, project, field: "goals.annual", actual: date }];
  });
}
