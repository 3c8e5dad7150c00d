import type { RuleCase } from "../testing/rule-case.ts";

const row = (name: string, weight: string) => ({
  level1: "产出指标",
  level2: "数量指标",
  name,
  annual: "100%",
  weight,
});

export const cases: readonly RuleCase[] = [
  {
    title: "even weights",
    reading: { projects: [{ indicators: ["甲", "乙", "丙", "丁"].map((part) => row(`${part}项任务完成率`, "22.5")) }] },
    expect: { result: "pass" },
  },
  {
    title: "one indicator with sixty of ninety points",
    reading: { projects: [{ indicators: [row("工资发放覆盖率", "60"), row("职工满意度", "30")] }] },
    expect: {
      result: "finding",
      findings: [{ zh: "“工资发放覆盖率”权重60，占66.7%。", en: '"工资发放覆盖率" has weight 60, 66.7% of all.' }],
    },
  },
  {
    title: "exactly half is not most",
    edge: true,
    reading: { projects: [{ indicators: [row("设备完好率", "45"), row("服务覆盖率", "45")] }] },
    expect: { result: "pass" },
  },
  {
    title: "few visible rows of an excerpt are measured against all ninety points",
    edge: true,
    coverage: "partial",
    reading: { projects: [{ indicators: [row("设备完好率", "20"), row("服务覆盖率", "5")] }] },
    expect: { result: "pass" },
  },
  {
    title: "a form without weights",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "设备台数", "5台"]] }] },
    expect: { result: "notApplicable" },
  },
];
