import { PRACTICE } from "../../audit/clauses.ts";
import { finding, type IndicatorRule, notApplicable, PASS } from "../../audit/rule.ts";
import type { IndicatorReading } from "../../plan/reading.ts";
import type { Target } from "../../target/target.ts";
import { directionOf } from "../../wording/direction.ts";
import { mainField, mainTarget, nameOf, shownName, shownValue } from "../../wording/facts.ts";
import { withoutNumber } from "../../wording/no-value.ts";
import type { NameReading } from "../../wording/read-name.ts";

/** Equality on an open-ended indicator. */
export const v21: IndicatorRule = {
  id: "V21",
  scope: "indicator",
  nature: "text",
  title: { zh: "用等号限定", en: "Equality on an open-ended indicator" },
  why: {
    zh: "“=30000人次”时接待30001人次也算没完成。",
    en: "With “= 30000 visits”, 30001 visits would be a miss.",
  },
  citations: [PRACTICE],
  wording: {
    main: {
      message: {
        zh: "“{name}”用“=”，超额完成也算未完成。",
        en: '"{name}" uses "="; doing better would count as a miss.',
      },
      fix: {
        zh: "产出和效益改“≥”，成本和负面指标改“≤”。",
        en: "Write ≥ for outputs and benefits, ≤ for costs and harm.",
      },
    },
  },
  check: ({ indicator, indicatorFacts }) => {
    const none = withoutNumber(indicator);
    if (none !== null) return none;
    const target = mainTarget(indicator);
    if (target?.kind !== "quantity" || target.op !== "=" || !target.opExplicit) return NO_EQUALITY;
    if (!isOpenEnded(indicator, target, indicatorFacts.derive(nameOf))) return PASS;
    const value = shownValue(target);
    return finding({ values: { name: shownName(indicator), value }, field: mainField(indicator), actual: value });
  },
};

const NO_EQUALITY = notApplicable("没有写“=”", "no = is printed");

/** Rosters, places and instalments are what they are: 8 villages, 42 cadres. */
const FIXED =
  /补助|补贴|资助|发放|保障|在职|退休|遗属|职工|人员|干部|村|社区|乡镇|单位|学校|工资|辅警|聘用|编制|期数|批次|分期|机构|户|人数|名额|站点|车辆|办公|租|年限|期限|周期|公务|经费|缴纳|配备|购置|采购|购买|安装|新建|建设|修建|改造|编写|面积标准/;
const GROWING =
  /人次|次数|场次|篇|条|投稿|宣传|访问|接待|游客|产量|收入|产值|培训|活动|监测点|保有量|保护|监管|监测|产业|监管|保险|观众|阅读|借阅|信息/;

function isOpenEnded(
  { natureRaw, level1, level2 }: IndicatorReading,
  { value, unit, direction }: Target,
  name: NameReading,
): boolean {
  if (value === null || value === 0) return false;
  if (unit === "%") return value < 100 && name.kind !== "blank" && directionOf(name) !== "cost";
  if (direction === "negative" || natureRaw?.includes("反向")) return true;
  if (unit?.split("/", 1)[0]?.endsWith("元"))
    return level1 === "成本指标" && directionOf(name) === "cost" && value > 0 && direction !== null;
  if (level2 !== null && level2 !== "数量指标" && name.kind !== "count") return false;
  if (GROWING.test(name.text)) return !ROSTER.test(name.text);
  return unit !== null && OPEN_UNITS.has(unit) && !FIXED.test(name.text);
}

const ROSTER = /^(?:购置|采购|购买|印制|编印|印刷)|在职|退休|遗属|职工|发放|缴纳|支付|拨付|分期/;
const OPEN_UNITS: ReadonlySet<string> = new Set(
  "人次 万人次 次 场 场次 篇 条 吨 公斤 斤 万亩 公顷 万立方米".split(" "),
);
