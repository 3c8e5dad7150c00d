import { indicatorGuide, targetRules } from "../../audit/clauses.ts";
import { finding, type IndicatorRule, PASS } from "../../audit/rule.ts";
import { toHalfWidth, withoutSpaces } from "../../text.ts";
import { mainField, nameOf, shownName, shownValue } from "../../wording/facts.ts";
import { isVerdict, valueOrVerdict } from "../../wording/no-value.ts";
import { valueOf } from "../../wording/read-value.ts";

/** Time value "timely" or "as planned". */
export const v02: IndicatorRule = {
  id: "V02",
  scope: "indicator",
  nature: "text",
  title: { zh: "时效只写“及时”", en: "Time value “timely” or “as planned”" },
  why: {
    zh: "时效指标要写明完成的日期或时长，否则无法判断是否及时。",
    en: "A time indicator needs a date or a duration; “timely” alone cannot be checked.",
  },
  citations: [indicatorGuide("时效指标"), targetRules("第十三条 细化量化")],
  wording: {
    main: {
      message: { zh: "“{name}”只写“{value}”，没有完成时间。", en: '"{name}" only says "{value}" and gives no date.' },
      fix: {
        zh: "改为“{year}年×月底前”或“收到申请后×个工作日内”这样的时限。",
        en: 'Give a limit such as "by the end of month × of {year}" or "within × working days of the request".',
      },
    },
    year: {
      message: {
        zh: "“{name}”写“{value}”，全年任何一天都算完成，没有时限。",
        en: '"{name}" says "{value}"; any day of the year would do, so it sets no limit.',
      },
      fix: {
        zh: "写明完成的月份或日期，例如“{year}年11月底前”。",
        en: 'Name the month or day, such as "by the end of November {year}".',
      },
    },
  },
  check: ({ reading, indicator, indicatorFacts }) => {
    const target = valueOrVerdict(indicator);
    if (isVerdict(target)) return target;
    const onlyYear =
      indicator.level2 === "时效指标" && isWholeYear(target.raw) && !isSpan(indicatorFacts.derive(nameOf).text);
    if (!onlyYear && indicatorFacts.derive(valueOf).flaw !== "timely") return PASS;
    const value = shownValue(target);
    return finding({
      ...(onlyYear ? { variant: "year" } : {}),
      values: { name: shownName(indicator), value, year: reading.fiscalYear ?? "××××" },
      field: mainField(indicator),
      actual: value,
    });
  },
};

/** A span is rightly answered by a year: 服务期限, 补贴周期. */
function isSpan(name: string): boolean {
  return /期限|周期|期间|[务租约程用设]期|年限|年度$/.test(name);
}

/** 2023年, 2023年全年, 全年, 年内完成; 2023年底 is a day. */
function isWholeYear(raw: string): boolean {
  return WHOLE_YEAR.test(withoutSpaces(toHalfWidth(raw.slice(0, LONGEST_YEAR))));
}

const LONGEST_YEAR = 40;
const WHOLE_YEAR =
  /^(?:20\d\d年?度?(?:全年|内)?|全年|当年|本年|本年度|年度内|本年度内|当年内|年内|当年度)(?:完成|到位|实施|支付)?$/;
