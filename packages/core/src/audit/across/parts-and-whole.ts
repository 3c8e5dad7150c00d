import { type Fen, fenOf, sumMoney } from "../../money.ts";
import { printMoney } from "../../money-print.ts";
import type { IndicatorReading, Reading } from "../../plan/reading.ts";
import { convertUnit, sameDimension } from "../../quantity.ts";
import { plainName } from "../../wording/plain-name.ts";
import { PRACTICE, reviewForm } from "../clauses.ts";
import type { AuditSettings } from "../rule.ts";
import { type AcrossCheck, type AcrossFault, type AcrossFinding, toFinding } from "./across-check.ts";

/** A department and its units, a programme and its regions, a county and its towns. */
export interface PartsAndWhole {
  readonly whole: Reading;
  readonly parts: readonly Reading[];
}

/**
 * The parts against the whole: money adds up, counted targets of the same name add up, and no part aims below a rate of the
 * whole. Findings are about the whole (reading 0); parts are numbered from 1.
 */
export function comparePartsWithWhole(input: PartsAndWhole, settings: AuditSettings): readonly AcrossFinding[] {
  const { whole, parts } = input;
  if (parts.length === 0) return [];
  const money = moneyFault(whole, parts, settings);
  const rows = rowFaults(whole, rowsByName(parts), parts);
  return [
    ...(money === null ? [] : [toFinding(MONEY, money, whole, settings)]),
    ...rows.map((fault) => toFinding(fault.variant === "below" ? RATES : COUNTS, fault, whole, settings)),
  ];
}

const MONEY: AcrossCheck = {
  id: "F03",
  nature: "automatic",
  title: { zh: "金额与下级合计不一致", en: "Amount differs from the parts" },
  why: { zh: "下达到各单位、各地区的资金之和应等于总额。", en: "What went to the parts must add up to the whole." },
  citations: [reviewForm("完整性审核 规范完整性"), PRACTICE],
  wording: {
    main: {
      message: {
        zh: "总额{total}万元，{count}个下级表合计{sum}万元，相差{gap}万元。",
        en: "The total is {total} 万元, the {count} parts add up to {sum}, a gap of {gap}.",
      },
      fix: { zh: "核对各下级金额和总额。", en: "Check the amounts of the parts and the total." },
    },
  },
};

const COUNTS: AcrossCheck = {
  id: "R02",
  nature: "automatic",
  title: { zh: "指标值与下级合计不一致", en: "Value differs from the sum of the parts" },
  why: { zh: "下级目标合起来要能完成总目标。", en: "Together the parts must reach the target of the whole." },
  citations: [reviewForm("完整性审核 规范完整性")],
  wording: {
    main: {
      message: {
        zh: "“{name}”总目标{value}，{count}个下级表合计{sum}{unit}。",
        en: '"{name}": the whole aims at {value}, the {count} parts add up to {sum}{unit}.',
      },
      fix: { zh: "重新分解，使下级合计不小于总目标。", en: "Distribute it again so that the parts reach the whole." },
    },
  },
};

const RATES: AcrossCheck = {
  ...COUNTS,
  title: { zh: "下级目标低于总目标", en: "A part aims below the whole" },
  wording: {
    below: {
      message: {
        zh: "“{name}”总目标{value}，“{part}”只定{low}（共{count}个下级偏低）。",
        en: '"{name}": the whole aims at {value}, "{part}" only at {low} ({count} parts are below).',
      },
      fix: { zh: "下级比率目标不低于总目标。", en: "No part should aim below the rate of the whole." },
    },
  },
};

function moneyFault(whole: Reading, parts: readonly Reading[], settings: AuditSettings): AcrossFault | null {
  const total = totalOf(whole);
  const sums = parts.map(totalOf);
  const known = sums.flatMap((sum) => (sum === null ? [] : [sum]));
  if (total === null || known.length !== parts.length) return null;
  const sum = sumMoney(known);
  const gap = Math.abs(total - sum);
  if (gap <= settings.parameter("sum-tolerance-fen")) return null;
  const print = (fen: number) => printMoney(fenOf(fen), "万元");
  const values = { total: print(total), count: parts.length, sum: print(sum), gap: print(gap) };
  const [first] = parts;
  const other =
    first === undefined ? {} : { other: { document: first.source.name, project: null, indicator: null, at: first.at } };
  return {
    reading: 0,
    project: null,
    values,
    actual: values.total,
    expected: values.sum,
    difference: values.gap,
    ...other,
  };
}

/** The department's own total row, else the sum of its projects. */
function totalOf({ totals, projects }: Reading): Fen | null {
  const printed = totals.find(({ of }) => of === "department")?.funds["total"]?.fen;
  if (printed != null) return printed;
  const amounts = projects.map(({ funds }) => funds["total"]?.fen ?? null);
  const known = amounts.flatMap((fen) => (fen === null ? [] : [fen]));
  return known.length === 0 || known.length !== amounts.length ? null : sumMoney(known);
}

interface PartRow {
  readonly part: number;
  readonly project: number;
  readonly indicator: number;
  readonly row: IndicatorReading;
}

function rowsByName(parts: readonly Reading[]): ReadonlyMap<string, readonly PartRow[]> {
  const byName = new Map<string, PartRow[]>();
  for (const [part, { projects }] of parts.entries()) {
    for (const [project, { indicators }] of projects.entries()) {
      for (const [indicator, row] of indicators.entries()) {
        const key = plainName(row.name).text;
        if (key === "" || row.annual?.kind !== "quantity") continue;
        const rows = byName.get(key) ?? [];
        rows.push({ part, project, indicator, row });
        byName.set(key, rows);
      }
    }
  }
  return byName;
}

function rowFaults(
  whole: Reading,
  byName: ReadonlyMap<string, readonly PartRow[]>,
  parts: readonly Reading[],
): readonly AcrossFault[] {
  return whole.projects.flatMap(({ indicators }, project) =>
    indicators.flatMap((row, indicator) => {
      const own = byName.get(plainName(row.name).text) ?? [];
      const fault = faultOf(row, own, parts);
      return fault === null ? [] : [{ ...fault, reading: 0, project, indicator, field: "annual" }];
    }),
  );
}

type RowFault = Omit<AcrossFault, "reading" | "project">;

/** A row that one part alone has was not distributed. */
function faultOf(row: IndicatorReading, own: readonly PartRow[], parts: readonly Reading[]): RowFault | null {
  const { annual } = row;
  if (annual?.kind !== "quantity" || annual.value === null || annual.confidence === "low") return null;
  if (new Set(own.map(({ part }) => part)).size < 2) return null;
  if (sameDimension(annual.unit, "%")) return rateFault(row, annual.value, own, parts);
  if (own.length === 0 || !isAdditive(annual.unit) || AVERAGE.test(row.name)) return null;
  let sum = 0;
  for (const { row: part } of own) {
    const value = convertUnit(part.annual?.value ?? Number.NaN, part.annual?.unit ?? annual.unit, annual.unit);
    if (value === null || Number.isNaN(value)) return null;
    sum += value;
  }
  const exact = annual.op === "=" && annual.opExplicit;
  const ceiling = annual.op === "<=" || annual.op === "<";
  const fits = exact
    ? isNear(sum, annual.value)
    : ceiling
      ? sum <= annual.value || isNear(sum, annual.value)
      : sum >= annual.value || isNear(sum, annual.value);
  if (fits) return null;
  const values = {
    name: row.name,
    value: annual.raw,
    count: own.length,
    sum: Number(sum.toPrecision(12)),
    unit: annual.unit ?? "",
  };
  return { values, actual: annual.raw, expected: `${values.sum}${values.unit}`, ...placeOf(own[0], parts) };
}

const ROUNDING = 0.001;

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.abs(other) * ROUNDING;
}

/** 人均培训成本 is counted in 元 and is a price all the same. */
const AVERAGE = new RegExp(
  [
    "[人户次亩日月年]均|平均|均价|单价",
    "每(?![年月日天季周])",
    "单位[^,，]{0,4}(?:成本|造价|费用)",
    // 高标准农田 is counted.
    "(?:补助|补贴|发放|支付|收费|成本|开支)标准|标准$",
    // So is who receives 最低生活保障.
    "最(?:高|大|小|长|短|低(?!生活))",
  ].join("|"),
);

/** Prices and spans of time do not add up. */
function isAdditive(unit: string | null): boolean {
  return (
    unit !== null && !unit.includes("/") && !["天", "月", "小时", "工作日"].some((time) => sameDimension(unit, time))
  );
}

function rateFault(
  row: IndicatorReading,
  value: number,
  own: readonly PartRow[],
  parts: readonly Reading[],
): RowFault | null {
  if (row.annual?.op === "<=" || row.annual?.op === "<") return null;
  const low = own.filter(({ row: part }) => {
    const rate = convertUnit(part.annual?.value ?? Number.NaN, part.annual?.unit ?? "%", "%");
    return rate !== null && rate < value && part.annual?.op !== "<=" && part.annual?.op !== "<";
  });
  const [first] = low;
  if (first === undefined) return null;
  const part = parts[first.part];
  const lowest = first.row.annual?.raw ?? "";
  const values = {
    name: row.name,
    value: row.annual?.raw ?? "",
    part: part?.department ?? part?.source.name ?? "",
    low: lowest,
    count: low.length,
  };
  return {
    variant: "below",
    values,
    actual: lowest,
    expected: values.value,
    count: low.length,
    ...placeOf(first, parts),
  };
}

function placeOf(
  row: PartRow | undefined,
  parts: readonly Reading[],
): Pick<AcrossFault, "other"> | Record<string, never> {
  const part = row === undefined ? undefined : parts[row.part];
  if (row === undefined || part === undefined) return {};
  const { project, indicator } = row;
  return { other: { document: part.source.name, project, indicator, at: row.row.at } };
}
