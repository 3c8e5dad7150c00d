/** What a label in front of a value promises. */
export type ValueLabel = "annual" | "period" | "unit" | "weight" | "actual" | "score";

const LABELS: Readonly<Record<ValueLabel, readonly string[]>> = {
  period: [
    "实施周期指标值",
    "实施周期目标值",
    "实施周期目标",
    "实施期指标值",
    "实施期目标值",
    "周期指标值",
    "中期指标值",
    "中期目标值",
    "长期指标值",
    "长期目标值",
    "总体指标值",
  ],
  annual: [
    "年度指标值",
    "年度目标值",
    "当年度指标值",
    "当年指标值",
    "当年目标值",
    "本年度指标值",
    "本年指标值",
    "年初目标值",
    "年初指标值",
    "预期指标值",
    "预期目标值",
    "指标目标值",
    "计划指标值",
    "指标值",
    "目标值",
  ],
  unit: ["计量单位", "度量单位", "单位"],
  weight: ["分值", "权重"],
  actual: [
    "全年实际完成值",
    "全年实际值",
    "全年完成值",
    "实际完成值",
    "实际完成情况",
    "实际值",
    "完成值",
    "完成情况",
    "指标完成率",
  ],
  score: ["自评得分", "得分"],
};

const KINDS: ReadonlyMap<string, ValueLabel> = new Map(
  (Object.entries(LABELS) as [ValueLabel, readonly string[]][]).flatMap(([kind, words]) =>
    words.map((word): [string, ValueLabel] => [word, kind]),
  ),
);

const LONGEST_FIRST = [...KINDS.keys()].sort((first, second) => second.length - first.length);

/** A label and its colon, wherever a part of an indicator may begin. */
const LABELLED = new RegExp(`(^|[；;，,。：:|｜\\s])(${LONGEST_FIRST.join("|")})\\s{0,2}[：:]`, "g");

export interface LabelPlace {
  readonly label: ValueLabel;
  /** Where the label begins and where its value begins. */
  readonly start: number;
  readonly end: number;
}

/** Every labelled value of a text, in order: `年度指标值：不少于6次`. */
export function findValueLabels(text: string): readonly LabelPlace[] {
  return [...text.matchAll(LABELLED)].flatMap((found) => {
    const label = KINDS.get(found[2] ?? "");
    const start = found.index + (found[1]?.length ?? 0);
    return label === undefined ? [] : [{ label, start, end: found.index + found[0].length }];
  });
}
