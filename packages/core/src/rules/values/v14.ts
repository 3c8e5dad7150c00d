import { indicatorGuide } from "../../audit/clauses.ts";
import { finding, type IndicatorRule, notApplicable, PASS } from "../../audit/rule.ts";
import type { IndicatorReading } from "../../plan/reading.ts";
import { bigramsOf, sharedBigrams } from "../../wording/characters.ts";
import { nameOf, shownName, shownValue } from "../../wording/facts.ts";
import type { NameReading } from "../../wording/read-name.ts";
import { respondentsOf } from "../../wording/respondents.ts";

/** Satisfaction without named respondents. */
export const v14: IndicatorRule = {
  id: "V14",
  scope: "indicator",
  nature: "text",
  title: { zh: "满意度没有明确对象", en: "Satisfaction without named respondents" },
  why: {
    zh: "不写明问谁，问卷就可以只发给满意的人。",
    en: "If nobody is named, the form may be given to the satisfied only.",
  },
  citations: [indicatorGuide("满意度指标")],
  wording: {
    main: {
      message: { zh: "“{name}”没有写明调查对象。", en: '"{name}" does not name who is asked.' },
      fix: {
        zh: "写明是谁的满意度，例如“受益群众满意度”，并写样本量。",
        en: "Say whose satisfaction it is, and how many are asked.",
      },
    },
    conflict: {
      message: {
        zh: "“{name}”与{cell}“{value}”写的调查对象不同。",
        en: '"{name}" and its {cell} "{value}" name different groups.',
      },
      fix: { zh: "统一为同一类调查对象。", en: "Name the same group in both cells." },
    },
  },
  check: ({ indicator, indicatorFacts }) => {
    const name = indicatorFacts.derive(nameOf);
    if (name.kind !== "satisfaction" && !name.text.includes("满意")) return NO_SATISFACTION;
    const group = respondentsOf(name);
    const conflict = conflictOf(indicator, name);
    if (conflict !== null) {
      const values = { name: shownName(indicator), ...conflict };
      return finding({ variant: "conflict", values, field: "name", actual: shownName(indicator) });
    }
    if (group !== null || groupIn(indicator.annual?.raw) !== null) return PASS;
    return finding({ values: { name: shownName(indicator) }, field: "name", actual: shownName(indicator) });
  },
};

const NO_SATISFACTION = notApplicable("不是满意度指标", "no satisfaction indicator");

/** The words before 满意 in a value, 入园企业满意度≥80%; null when they name nobody. */
function groupIn(raw: string | undefined): string | null {
  const group = /^(.{2,40}?)[的对]?满意/.exec(raw?.trim() ?? "")?.[1];
  return group === undefined || GENERIC.test(group) ? null : group;
}

const GENERIC = /^(?:服务对象|受益对象|社会|对象)?(?:总体|综合|平均)?$/;

const CELLS = {
  annual: { zh: "年度指标值", en: "annual value" },
  period: { zh: "实施周期指标值", en: "period value" },
} as const;

function conflictOf(
  indicator: IndicatorReading,
  name: NameReading,
): { cell: (typeof CELLS)["annual"] | (typeof CELLS)["period"]; value: string } | null {
  const own = bigramsOf(name.object);
  for (const field of ["annual", "period"] as const) {
    const value = shownValue(indicator[field]);
    const other = bigramsOf(groupIn(value) ?? "");
    if (sharedBigrams(other, own) * 2 < Math.min(own.size, other.size)) return { cell: CELLS[field], value };
  }
  return null;
}
