import type { Bilingual } from "../language.ts";

/** A threshold with its source. `from` is the first day the value holds; null holds since ever. */
export interface Parameter {
  readonly meaning: Bilingual;
  /** Where the figure comes from: a clause, or 编制常规 for practice. */
  readonly source: string;
  readonly values: readonly [DatedValue, ...DatedValue[]];
}

export interface DatedValue {
  readonly from: string | null;
  readonly value: number;
}

export type ParameterName = keyof typeof PARAMETERS;

const PRACTICE = "编制常规";
const since = (value: number): readonly [DatedValue] => [{ from: null, value }];

/** Every threshold of the rule book. A profile may override a value; a rule never holds one as a literal. */
export const PARAMETERS = {
  "fewest-indicators": {
    meaning: { zh: "每个项目最少的指标条数", en: "Fewest indicators of a project" },
    source: PRACTICE,
    values: since(3),
  },
  "most-indicators": {
    meaning: { zh: "每个项目最多的指标条数", en: "Most indicators of a project" },
    source: PRACTICE,
    values: since(20),
  },
  "sum-tolerance-fen": {
    meaning: { zh: "合计与分项之和允许的差（分）", en: "Allowed gap between a total and its parts, in fen" },
    source: PRACTICE,
    values: since(10_000),
  },
  "money-decimals": {
    meaning: { zh: "万元金额的小数位数", en: "Decimals of an amount in 万元" },
    source: "财预〔2015〕163号填报说明",
    values: since(2),
  },
} as const satisfies Readonly<Record<string, Parameter>>;

/** The value that holds on a day; the newest one when no day is given. */
export function valueOn(values: readonly DatedValue[], day: string | null): number {
  const held = day === null ? values : values.filter(({ from }) => from === null || from <= day);
  return (held.at(-1) ?? values[0])?.value ?? Number.NaN;
}
