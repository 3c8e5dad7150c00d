import type { NameReading } from "./read-name.ts";

/** The two readings of a number, when the name counts more than one kind of thing by one unit. */
export interface TwoReadings {
  readonly one: string;
  readonly other: string;
}

export function readingsOf(name: NameReading, value: number, unit: string | null): TwoReadings | null {
  if (unit === null) return null;
  return placesOf(name, value, unit) ?? visitsOf(name, value, unit) ?? industryOf(name, value, unit);
}

const LEVELS = ["省", "市", "县", "区", "镇", "乡", "街道", "村", "社区"];
const PLACE_UNITS: ReadonlySet<string> = new Set(["个", "处"]);

/** 驻镇帮镇扶村数量 5个: towns or villages. A list of one kind, 村(社区), is clear. */
function placesOf({ text, kind }: NameReading, value: number, unit: string): TwoReadings | null {
  if (kind !== "count" || !PLACE_UNITS.has(unit)) return null;
  const stem = text.replace(/(?:数量|个数|数)$/, "");
  const last = LEVELS.find((level) => stem.endsWith(level));
  const action = /驻(.)帮(.)扶(.)/.exec(stem) ?? /帮(.)扶(.)/.exec(stem);
  if (last === undefined || action === null) return null;
  const other = LEVELS.find((level) => level !== last && action.slice(1).includes(level));
  return other === undefined ? null : { one: `${value}个${other}`, other: `${value}个${last}` };
}

const VISITS = /(?:巡查|检查|巡护|督查|巡检|排查|监测|抽查|走访|调查|勘查|巡逻)$/;
const SITE_UNITS: ReadonlySet<string> = new Set(["处", "个", "家", "所", "点", "户"]);

/** 文物安全巡查 416处: sites, or visits to them. */
function visitsOf({ text, kind }: NameReading, value: number, unit: string): TwoReadings | null {
  if (kind !== "activity" || !SITE_UNITS.has(unit) || !VISITS.test(text)) return null;
  const verb = VISITS.exec(text)?.[0] ?? "";
  return { one: `${verb}${value}${unit}`, other: `${verb}${value}次` };
}

const AREA_UNITS: ReadonlySet<string> = new Set(["亩", "万亩", "公顷", "万公顷", "平方公里"]);

/** 林业产业 0.5万亩: planted, improved or cut. */
function industryOf({ text }: NameReading, value: number, unit: string): TwoReadings | null {
  if (!AREA_UNITS.has(unit) || !/(?:产业|事业|工作|项目)$/.test(text)) return null;
  return { one: `新增面积${value}${unit}`, other: `现有面积${value}${unit}` };
}
