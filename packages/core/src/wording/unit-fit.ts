import { sameDimension } from "../quantity.ts";
import type { NameReading } from "./read-name.ts";
import { COUNTED_IN_VISITS, LASTING_THINGS, mentions } from "./topics.ts";

/** Why a unit does not fit what the name measures, with the unit that would; null when it fits. */
export interface UnitMisfit {
  readonly expected: string;
}

/** Persons in 个, head-counts in 人次, an area in ‰, a rate in 人/年. */
export function misfitOf(name: NameReading, unit: string): UnitMisfit | null {
  const timely = timelyMisfit(name, unit);
  if (timely !== null) return timely;
  if (COUNTS_PEOPLE.test(name.text) && name.kind === "count") return peopleMisfit(name.text, unit);
  if (unit === "个" && PERSONS.test(name.text) && !name.text.endsWith("机器人")) return { expected: "人" };
  if (name.kind === "count" && HOUSEHOLDS.test(name.text))
    return PEOPLE_UNITS.has(unit) ? { expected: "户" } : percentMisfit(name, unit);
  if (name.kind === "count") return percentMisfit(name, unit);
  if (name.kind === "size") return sizeMisfit(name, unit);
  if (name.kind === "duration" || name.kind === "time") return isPercent(unit) ? { expected: "天、月等时长" } : null;
  if (name.kind === "rate" || name.kind === "satisfaction") return rateMisfit(name, unit);
  return null;
}

const COUNTS_PEOPLE = /(?:人数|人口|人口数|人口数量|人员数量|人员数|人员|学生数|职工数|干部数)$/;
const PERSONS =
  /(?:员|教师|学生|干部|职工|村民|居民|老人|儿童|医生|护士|辅警|民警|志愿者|农民工|劳动力|残疾人|人才|专家|党员|工人|人)(?:数量|数)?$/;
const HOUSEHOLDS = /(?:^|[^用客账商租])户数$/;
const PEOPLE_UNITS: ReadonlySet<string> = new Set(["人", "名", "位"]);
const NOT_PEOPLE: ReadonlySet<string> = new Set(
  "个 件 项 家 户 台 套 次 份 辆 处 所 间 条 户次 批 人/次 人/年".split(" "),
);

function peopleMisfit(text: string, unit: string): UnitMisfit | null {
  const base = withoutScale(unit);
  if (base === "人次") return mentions(COUNTED_IN_VISITS, text) ? null : { expected: "人" };
  return NOT_PEOPLE.has(base) || isPercent(unit) ? { expected: "人" } : null;
}

/** 万人次 → 人次. */
function withoutScale(unit: string): string {
  return unit.length > 1 ? unit.replace(/^[十百千万亿]+/, "") : unit;
}

const COUNTED = /(?:次数|人次|个数|件数|家数|台数|场次|数量|户数|条数|辆数|份数|篇数|起数|项数|套数)$/;

function percentMisfit({ text }: NameReading, unit: string): UnitMisfit | null {
  return isPercent(unit) && COUNTED.test(text) ? { expected: "个、次、件等计数单位" } : null;
}

const SIZES: readonly SizeUnits[] = [
  { noun: /面积$/, unit: "平方米", written: /亩|顷|平方|处|㎡/, expected: "面积单位（平方米、亩）" },
  {
    noun: /(?:长度|里程|宽度|高度|深度|厚度|距离|射程)$/,
    unit: "米",
    written: /米|里|m|M/,
    expected: "长度单位（米、公里）",
  },
];

interface SizeUnits {
  readonly noun: RegExp;
  readonly unit: string;
  readonly written: RegExp;
  readonly expected: string;
}

function sizeMisfit({ text }: NameReading, unit: string): UnitMisfit | null {
  for (const size of SIZES) {
    if (!size.noun.test(text)) continue;
    return sameDimension(unit, size.unit) || size.written.test(unit) ? null : { expected: size.expected };
  }
  return null;
}

const RATIOS: ReadonlySet<string> = new Set(["%", "‰", "‱", "百分点", "成", "倍", "分", "星", "级"]);
const COUNTERS: ReadonlySet<string> = new Set(
  "个 人 次 件 户 家 项 台 套 名 天 月 年 人次 场 处 所 份 元 万元 米 公里 亩 人/年 人/次".split(" "),
);

/** A density, a ratio of two counts and a rate per ten thousand have units of their own. */
function rateMisfit({ text, measure }: NameReading, unit: string): UnitMisfit | null {
  if (RATIOS.has(unit) || !COUNTERS.has(unit)) return null;
  return measure === "频率" || /[比速频费利汇税]率?$/.test(text) ? null : { expected: "%" };
}

/** 按时发放 in 人/年. */
function timelyMisfit({ text, kind }: NameReading, unit: string): UnitMisfit | null {
  if (!COUNTERS.has(unit) || CALENDAR.has(unit)) return null;
  if (kind === "rate" || kind === "count" || kind === "size" || kind === "duration") return null;
  const timely = unit.includes("/") ? /按时|及时|按期|准时/ : /^(?:按时|及时|按期|准时)/;
  return timely.test(text) ? { expected: "%或日期" } : null;
}

function isPercent(unit: string): boolean {
  return unit === "%" || unit === "‰";
}

const CALENDAR: ReadonlySet<string> = new Set(["年", "月", "季度", "季", "天", "日"]);

/** Banners in years: a thing that is made and does not last. */
export function isThingInYears({ text, kind }: NameReading, unit: string): boolean {
  return (kind === "activity" || kind === "thing") && CALENDAR.has(unit) && !mentions(LASTING_THINGS, text);
}

const USUAL_UNITS: readonly (readonly [RegExp, string])[] = [
  [COUNTS_PEOPLE, "人"],
  [/人次$/, "人次"],
  [HOUSEHOLDS, "户"],
  [/(?:次数|频次)$/, "次"],
  [/场次$/, "场"],
  [/家数$/, "家"],
  [/面积$/, "平方米"],
  [/(?:长度|里程)$/, "公里"],
  [/(?:率|比例|占比|比重|满意度|认可度)$/, "%"],
];

/** The unit that a name of this kind is mostly counted in, for a proposal; null when the name does not say. */
export function usualUnit({ text }: NameReading): string | null {
  return USUAL_UNITS.find(([noun]) => noun.test(text))?.[1] ?? null;
}
