import type { RuleCase } from "../testing/rule-case.ts";

const form = (totalScore: number | null, grade: string | null) =>
  ({ form: "self-evaluation", projects: [{ totalScore, grade }] }) as const;

export const cases: readonly RuleCase[] = [
  { title: "88.5 points is 良", reading: form(88.5, "良"), expect: { result: "pass" } },
  {
    title: "84.4 points is not 优",
    reading: form(84.4, "优"),
    expect: {
      result: "finding",
      findings: [{ zh: "84.4分应为“良”，写成“优”。", en: '84.4 points is "良", but "优" is printed.' }],
    },
  },
  { title: "exactly 90 is 优", edge: true, reading: form(90, "优秀"), expect: { result: "pass" } },
  { title: "a grade without a score", reading: form(null, "优"), expect: { result: "undetermined" } },
  { title: "no grade", reading: form(90, null), expect: { result: "notApplicable" } },
];
