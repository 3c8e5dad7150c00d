import type { RuleCase } from "../testing/rule-case.ts";

const form = (name: string, goal = "完成水库清淤。") =>
  ({
    projects: [
      { name: "2023年青石水库清淤扩容项目", goal, indicators: [["产出指标", "数量指标", name, "1处"]] },
      { name: "2023年红枫大桥维修加固项目", goal: "完成大桥加固。" },
    ],
  }) as const;

export const cases: readonly RuleCase[] = [
  {
    title: "an indicator of the project's own work",
    reading: form("青石水库清淤扩容完成数"),
    expect: { result: "pass" },
  },
  {
    title: "an indicator that names another project of the document",
    reading: form("红枫大桥维修加固数量"),
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“红枫大桥维修加固数量”说的是项目“2023年红枫大桥维修加固项目”，与项目“2023年青石水库清淤扩容项目”的内容没有直接关系。",
          en: '"红枫大桥维修加固数量" speaks of project "2023年红枫大桥维修加固项目", not of "2023年青石水库清淤扩容项目".',
        },
      ],
    },
  },
  {
    title: "the own goal speaks of the other object: a bundle",
    edge: true,
    reading: form("红枫大桥维修加固数量", "完成水库清淤和红枫大桥维修加固配套。"),
    expect: { result: "pass" },
  },
  {
    title: "a project without a name",
    reading: { projects: [{ name: "", indicators: [["产出指标", "数量指标", "培训人数", "10人"]] }] },
    expect: { result: "undetermined" },
  },
  {
    title: "a library has no projects",
    reading: { form: "indicator-library", projects: [{ indicators: [["产出指标", "数量指标", "培训人数", ""]] }] },
    expect: { result: "notApplicable" },
  },
];
