import { targetRules, TRANSFER_NOTES } from "../../audit/clauses.ts";
import { isLibraryOrTemplate, NOT_A_PLAN } from "../../audit/form-nature.ts";
import { type DocumentRule, finding, PASS, undetermined } from "../../audit/rule.ts";
import type { Reading } from "../../plan/reading.ts";

/** C14 缺年度或实施期 */
export const c14: DocumentRule = {
  id: "C14",
  scope: "document",
  nature: "automatic",
  title: { zh: "缺年度或实施期", en: "Fiscal year or project period not stated" },
  why: {
    zh: "不写年度，就不知道指标值是哪一年的；不写实施期，就看不出两期指标值的关系。",
    en: "Without a year nobody knows whose values these are; without a period the two value columns cannot be related.",
  },
  citations: [TRANSFER_NOTES, targetRules("第三条")],
  wording: {
    year: {
      message: { zh: "表中没有年度，不知道是哪一年的目标。", en: "The form states no year." },
      fix: { zh: "在表头补“（20××年度）”。", en: 'Add "（20××年度）" to the heading.' },
    },
    period: {
      message: {
        zh: "表中有实施周期指标值，但没有项目起止时间，无法判断两期指标值的关系。",
        en: "The form has period values but states no start and end; the two value columns cannot be judged.",
      },
      fix: { zh: "补项目起止时间。", en: "Add the project's start and end." },
    },
    both: {
      message: {
        zh: "表中没有年度和项目起止时间，无法判断两期指标值的关系。",
        en: "The form states no year and no project period; the two value columns cannot be judged.",
      },
      fix: {
        zh: "在表头补“（20××年度）”和项目起止时间。",
        en: 'Add "（20××年度）" and the project\'s start and end.',
      },
    },
  },
  check: ({ reading, facts, settings }) => {
    if (facts.derive(isLibraryOrTemplate)) return NOT_A_PLAN;
    const noYear = reading.fiscalYear === null && !namesYear(reading);
    const noPeriod = hasTwoHorizons(reading) && reading.projects.every(({ period }) => period === null);
    if (!noYear && !noPeriod) return PASS;
    if (settings.coverage === "partial") return undetermined("摘录中看不到表头", "the excerpt may hide the heading");
    const variant = noYear && noPeriod ? "both" : noYear ? "year" : "period";
    return finding({ variant, values: {}, field: noYear ? "fiscalYear" : "period" });
  },
};

/** A year in the title, a project's name, its period or a deadline dates the form as well as a heading does. */
function namesYear({ title, projects }: Reading): boolean {
  const words = [title ?? "", ...projects.flatMap(({ name, period }) => [name, period?.raw ?? ""])];
  const dates = projects.flatMap(({ indicators }) => indicators.map(({ annual }) => annual?.date ?? ""));
  return words.some((text) => /(?:19|20)\d\d/.test(text)) || dates.some((date) => /^\d{4}/.test(date));
}

function hasTwoHorizons({ projects }: Reading): boolean {
  return projects.some(({ indicators }) => indicators.some(({ annual, period }) => annual !== null && period !== null));
}
