import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "a code of the data standard",
    from: "003",
    reading: { projects: [{ name: "工资性支出", code: "51000021R000000019951" }] },
    expect: { result: "pass" },
  },
  {
    title: "a code that lost a digit",
    reading: { projects: [{ name: "工资性支出", code: "51000021R00000001995" }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "项目编码“51000021R00000001995”有20位，应为21位（6位区划、2位年度、1个字母、12位序号）。",
          en: 'Project code "51000021R00000001995" has 20 characters; expected 21 (division 6, year 2, letter 1, serial 12).',
          severity: "error",
          field: "code",
          actual: "51000021R00000001995",
        },
      ],
    },
  },
  {
    title: "a code of another system is not judged",
    edge: true,
    reading: { projects: [{ name: "工资性支出", code: "XM-2023-17" }] },
    expect: { result: "pass" },
  },
  {
    title: "one code for two projects",
    reading: {
      projects: [
        { name: "工资性支出", code: "51000021R000000019951" },
        { name: "公用经费", code: "51000021R000000019951" },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "编码“51000021R000000019951”同时用于“公用经费”和“工资性支出”。",
          en: 'Code "51000021R000000019951" is used for both "公用经费" and "工资性支出".',
        },
      ],
    },
  },
  {
    title: "the same project with the same code twice is one project on two pages",
    edge: true,
    reading: {
      projects: [
        { name: "工资性支出", code: "51000021R000000019951" },
        { name: "工资性支出", code: "51000021R000000019951" },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "one project with one amount under two units",
    reading: {
      projects: [
        { name: "政务服务大厅运行", spendingUnit: "一局", funds: { total: "50.00" } },
        { name: "政务服务大厅运行", spendingUnit: "二局", funds: { total: "50.00" } },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "项目“政务服务大厅运行”同时列在“二局”和“一局”名下。",
          en: 'Project "政务服务大厅运行" is listed under both "二局" and "一局".',
          field: "spendingUnit",
        },
      ],
    },
  },
  {
    title: "every unit has its own running cost",
    edge: true,
    reading: {
      projects: [
        { name: "日常公用经费", spendingUnit: "一局", funds: { total: "50.00" } },
        { name: "日常公用经费", spendingUnit: "二局", funds: { total: "60.00" } },
      ],
    },
    expect: { result: "undetermined" },
  },
  {
    title: "names too short to be a project of its own are not compared",
    edge: true,
    reading: {
      projects: [
        { name: "公用经费", spendingUnit: "一局", funds: { total: "50.00" } },
        { name: "公用经费", spendingUnit: "二局", funds: { total: "50.00" } },
      ],
    },
    expect: { result: "undetermined" },
  },
  {
    title: "a library has no units",
    reading: { form: "indicator-library", projects: [{}] },
    expect: { result: "notApplicable" },
  },
  {
    title: "neither unit list nor code",
    reading: { projects: [{}] },
    expect: { result: "undetermined" },
  },
];
