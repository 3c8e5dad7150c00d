import type { RuleCase } from "../testing/rule-case.ts";

const form = (name: string, annual: string) =>
  ({ projects: [{ indicators: [["产出指标", "质量指标", name, annual]] }] }) as const;

export const cases: readonly RuleCase[] = [
  { title: "the same figure twice", reading: form("水质达标率100%", "100%"), expect: { result: "pass" } },
  {
    title: "another figure in the name",
    reading: form("水质达标率100%", ">=98%"),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“水质达标率100%”名称里写“100%”，指标值写“>=98%”。",
          en: 'The name "水质达标率100%" says "100%", the value says ">=98%".',
          severity: "error",
        },
      ],
    },
  },
  {
    title: "another sign in the hint",
    reading: form("单位能耗（<**吨）", "≤80吨"),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“单位能耗（<**吨）”名称提示“<”，指标值写“≤80吨”。",
          en: 'The hint in "单位能耗（<**吨）" says "<", the value says "≤80吨".',
          severity: "warning",
        },
      ],
    },
  },
  {
    title: "a threshold inside the name",
    edge: true,
    reading: form("接警后5分钟内出动率", "≥95%"),
    expect: { result: "pass" },
  },
  {
    title: "a hint with the same sign",
    edge: true,
    reading: form("成活率（≥**%）", "≥85%"),
    expect: { result: "pass" },
  },
  {
    title: "a number in the name in another unit than the value",
    edge: true,
    reading: form("围墙300米", "300元/米"),
    expect: { result: "pass" },
  },
  {
    title: "a number inside the name and another measure",
    edge: true,
    reading: form("建设20座泵站", "≥95%"),
    expect: { result: "pass" },
  },
  {
    title: "a threshold at the end of the name",
    edge: true,
    reading: form("修复道路100米以上", "≥500米"),
    expect: { result: "pass" },
  },
  { title: "a value without a unit", edge: true, reading: form("变压器3台", "5"), expect: { result: "pass" } },
  { title: "a rate without any number", edge: true, reading: form("水质达标率", "≥98%"), expect: { result: "pass" } },
  {
    title: "a name without number or sign",
    edge: true,
    reading: form("培训人次", "≥98人次"),
    expect: { result: "notApplicable" },
  },
  { title: "a value in words", reading: form("水质达标率100%", "良好"), expect: { result: "notApplicable" } },
];
