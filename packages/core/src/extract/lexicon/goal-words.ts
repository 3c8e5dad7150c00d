import { withoutTail } from "./plain-words.ts";

export type GoalRole = "annual" | "period" | "expected" | "adjusted" | "actual";

/** What a heading inside the goal block announces, or null for a goal's own text. */
export function goalRole(plain: string): GoalRole | null {
  if (plain.length > LONGEST) return null;
  const bare = withoutTail(plain);
  return GOALS.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
}

const LONGEST = 30;

const GOALS: readonly (readonly [RegExp, GoalRole])[] = [
  [
    /^(?:全年|年度|目标|总体目标|绩效目标|总体绩效目标)*(?:实际)?(?:完成情况|完成目标|实际完成|完成情况综述|完成结果)$/,
    "actual",
  ],
  [/^全年\(?(?:调整)\)?(?:后)?(?:绩效)?目标$|^调整后?(?:绩效)?目标$/, "adjusted"],
  [/^(?:实施期|实施周期|中期|长期|中长期|项目期|三年)(?:总体|绩效|总)*目标$/, "period"],
  [/^(?:项目)?总目标$/, "period"],
  [
    /^(?:预期|年初|年初设定|年初预期|设定|年度预期|预期总体|年初绩效|预定|年度设定|年初设定绩效|年初设定的|年初总体|年度预期总体)(?:绩效|总)*目标$/,
    "expected",
  ],
  [/^(?:年度|本年|当年|本年度|\d{4}年(?:度)?)(?:总体|绩效|总)*目标$/, "annual"],
  [/^(?:总体|绩效)(?:绩效)?目标$/, "expected"],
];
