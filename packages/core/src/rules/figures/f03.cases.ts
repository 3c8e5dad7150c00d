import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "goal and table give the same amount",
    reading: { projects: [{ goal: "项目总投资500万元，建设道路2公里。", funds: { total: "500.00" } }] },
    expect: { result: "pass" },
  },
  {
    title: "the goal gives another amount for the whole project",
    reading: { projects: [{ goal: "项目总投资100万元，绿化公路。", funds: { total: "153.5184" } }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "绩效目标写100.00万元，资金总额写153.5184万元，两者不一致。",
          en: "绩效目标 says 100.00万元, 资金总额 says 153.5184万元.",
          severity: "error",
          field: "funds.total",
          actual: "100.00万元",
          expected: "153.5184万元",
        },
      ],
    },
  },
  {
    title: "the costing below the budget line gives another total",
    from: "091",
    reading: { projects: [{ funds: { 项目总额: "56万", "测算数合计(元)": "569650元" } }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "测算数合计(元)写56.965万元，项目总额写56.00万元，两者不一致。",
          en: "测算数合计(元) says 56.965万元, 项目总额 says 56.00万元.",
        },
      ],
    },
  },
  {
    title: "the amount in the project's name",
    edge: true,
    reading: { projects: [{ name: "村道硬化（100万元）", funds: { total: "120.00" } }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "名称写100.00万元，资金总额写120.00万元，两者不一致。",
          en: "名称 says 100.00万元, 资金总额 says 120.00万元.",
        },
      ],
    },
  },
  {
    title: "the amount on the tab of the sheet",
    from: "036",
    reading: { sheet: "绿化100万元", projects: [{ funds: { total: "153.5184" } }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "工作表标签写100.00万元，资金总额写153.5184万元，两者不一致。",
          en: "工作表标签 says 100.00万元, 资金总额 says 153.5184万元.",
        },
      ],
    },
  },
  {
    title: "the amount in the title belongs to the only project",
    edge: true,
    reading: { title: "2023年目标表（100万元）", projects: [{ funds: { total: "100.00" } }] },
    expect: { result: "pass" },
  },
  {
    title: "the amount in the title of several projects belongs to none of them",
    edge: true,
    reading: {
      title: "2023年目标表（300万元）",
      projects: [{ funds: { total: "100.00" } }, { funds: { total: "200.00" } }],
    },
    expect: { result: "undetermined" },
  },
  {
    title: "an amount that was rounded agrees",
    edge: true,
    from: "016",
    reading: { projects: [{ goal: "项目资金72890元，用于执法。", funds: { total: "7.29" } }] },
    expect: { result: "pass" },
  },
  {
    title: "the initial budget is one of the amounts a goal may give",
    edge: true,
    from: "001",
    reading: {
      projects: [
        {
          goal: "申请资金90万元。",
          execution: {
            rows: [{ source: "年度资金总额", initialBudget: "90", adjustedBudget: "89.974", executed: "89.974" }],
          },
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "amounts of parts are another basis",
    edge: true,
    from: "099",
    reading: { projects: [{ goal: "设备550万元，变压器3台150万元。", funds: { total: "1100" } }] },
    expect: { result: "undetermined" },
  },
  {
    title: "a filling sample is nobody's plan",
    reading: { title: "目标申报表（填写样例）", projects: [{ goal: "总投资100万元。", funds: { total: "120" } }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "no second amount",
    reading: { projects: [{ goal: "改善环境。", funds: { total: "120" } }] },
    expect: { result: "undetermined" },
  },
  {
    title: "the costing below the budget line agrees with it",
    edge: true,
    reading: { projects: [{ funds: { 项目总额: "56万", 测算数合计: "56.00" } }] },
    expect: { result: "pass" },
  },
  {
    title: "what was executed may differ from the plan",
    edge: true,
    reading: {
      projects: [
        {
          funds: { total: "100" },
          execution: { rows: [{ source: "年度资金总额", adjustedBudget: "100", executed: "90" }] },
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "the tab of several projects belongs to none of them",
    edge: true,
    reading: { sheet: "绿化300万元", projects: [{ funds: { total: "100.00" } }, { funds: { total: "200.00" } }] },
    expect: { result: "undetermined" },
  },
  {
    title: "the whole period is another basis than the year",
    edge: true,
    reading: { projects: [{ funds: { 中期资金总额: "300.00", 年度资金总额: "100.00" } }] },
    expect: { result: "pass" },
  },
  {
    title: "the year's total is the one to compare with, though the period's stands first",
    edge: true,
    reading: { projects: [{ goal: "年度总投资120万元。", funds: { 中期资金总额: "300.00", 年度资金总额: "100.00" } }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "绩效目标写120.00万元，年度资金总额写100.00万元，两者不一致。",
          en: "绩效目标 says 120.00万元, 年度资金总额 says 100.00万元.",
        },
      ],
    },
  },
];
