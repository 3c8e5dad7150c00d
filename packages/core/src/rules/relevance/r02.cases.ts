import type { RuleCase } from "../testing/rule-case.ts";

const form = (goal: string | null, name: string, annual: string) =>
  ({ projects: [{ goal, indicators: [["产出指标", "数量指标", name, annual]] }] }) as const;

export const cases: readonly RuleCase[] = [
  {
    title: "goal and indicator say the same",
    reading: form("全年培训村医120人。", "培训村医人数", "≥120人"),
    expect: { result: "pass" },
  },
  {
    title: "the goal promises more than the indicator asks",
    reading: form("当年投产企业30家。", "新增投产企业数量", "≥10家"),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "目标写“当年投产企业30家”，指标“新增投产企业数量”写“≥10家”，两者不一致。",
          en: 'The goal says "当年投产企业30家", the indicator "新增投产企业数量" says "≥10家".',
          severity: "error",
          indicator: 0,
          field: "annual",
        },
      ],
    },
  },
  {
    title: "equal after conversion",
    edge: true,
    reading: form("营造水源林8万亩。", "营造水源林面积", "80000亩"),
    expect: { result: "pass" },
  },
  {
    title: "about so much is met by nearly so much",
    edge: true,
    reading: form("绿化公路约3500米。", "绿化公路长度", "3450米"),
    expect: { result: "pass" },
  },
  {
    title: "a floor in the goal and a higher one in the indicator",
    edge: true,
    reading: form("培训村医不少于100人。", "培训村医人数", "≥120人"),
    expect: { result: "pass" },
  },
  {
    title: "a library has no goals to contradict",
    edge: true,
    reading: { form: "indicator-library", ...form("当年投产企业30家。", "新增投产企业数量", "≥10家") },
    expect: { result: "notApplicable" },
  },
  {
    title: "no number in the goal",
    reading: form("保障村医培训顺利开展。", "培训村医人数", "≥120人"),
    expect: { result: "notApplicable" },
  },
  {
    title: "no goal text",
    reading: form(null, "培训村医人数", "≥120人"),
    expect: { result: "undetermined" },
  },
];
