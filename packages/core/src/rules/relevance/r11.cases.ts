import type { RuleCase } from "../testing/rule-case.ts";

const form = (goal: string | null) => ({ projects: [{ goal }] });

export const cases: readonly RuleCase[] = [
  { title: "parts that add up", reading: form("造林8万亩 = 新造3万亩 + 抚育5万亩"), expect: { result: "pass" } },
  {
    title: "parts that do not add up to the stated total",
    reading: form("安排90.5万元 = 编制30万元 + 审计30万元 + 测绘29.9万元"),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "目标中30万元＋30万元＋29.9万元之和为89.9万元，写成90.5万元。",
          en: "In the goal, 30万元＋30万元＋29.9万元 add up to 89.9万元, but 90.5万元 is stated.",
          difference: "-0.6万元",
        },
      ],
    },
  },
  {
    title: "parts that exceed their total",
    reading: form("改造校舍800平方米，其中教学楼600平方米，食堂300平方米。"),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "目标中600平方米＋300平方米之和为900平方米，写成800平方米。",
          en: "In the goal, 600平方米＋300平方米 add up to 900平方米, but 800平方米 is stated.",
        },
      ],
    },
  },
  {
    title: "only some of the parts are listed",
    edge: true,
    reading: form("改造校舍800平方米，其中教学楼600平方米。"),
    expect: { result: "pass" },
  },
  {
    title: "rounding of the last digit",
    edge: true,
    reading: form("补助10万元 = 甲3.33万元 + 乙3.33万元 + 丙3.33万元"),
    expect: { result: "pass" },
  },
  {
    title: "the expected goal of a self-evaluation is read once",
    edge: true,
    reading: {
      form: "self-evaluation",
      projects: [
        {
          goal: "安排9.5万元 = 甲5万元 + 乙4万元",
          expectedGoal: "安排9.5万元 = 甲5万元 + 乙4万元",
          actualGoal: "完成9万元 = 甲5万元 + 乙4万元",
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "目标中5万元＋4万元之和为9万元，写成9.5万元。",
          en: "In the goal, 5万元＋4万元 add up to 9万元, but 9.5万元 is stated.",
        },
      ],
    },
  },
  { title: "no sums in the goal", reading: form("改造校舍800平方米。"), expect: { result: "notApplicable" } },
  { title: "no goal text", reading: form(null), expect: { result: "undetermined" } },
];
