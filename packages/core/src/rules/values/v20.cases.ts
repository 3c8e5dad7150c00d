import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "≥ read as 2",
    from: "011",
    reading: { projects: [{ indicators: [["满意度指标", "服务对象满意度指标", "市民满意度", "290%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“市民满意度”的值“290%”像识别错误，可能是“≥90%”。",
          en: 'Value "290%" of "市民满意度" looks damaged; perhaps "≥90%".',
          fix: "核对原文后确认“≥90%”。",
          severity: "error",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "≥ read as a character",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "播发稿件数量", "扁220篇"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“播发稿件数量”的值“扁220篇”像识别错误，可能是“≥220篇”。",
          en: 'Value "扁220篇" of "播发稿件数量" looks damaged; perhaps "≥220篇".',
          fix: "核对原文后确认“≥220篇”。",
          severity: "error",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "digits lost behind a misread sign",
    from: "065",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "组织宣传活动次数", "到0次"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“组织宣传活动次数”的值“到0次”有字符丢失，无法还原。",
          en: 'Value "到0次" of "组织宣传活动次数" has lost characters and cannot be restored.',
          fix: "从原文补录。",
          severity: "error",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "minus zero is only noted",
    edge: true,
    from: "059",
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "结转结余资金率", "-0%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“结转结余资金率”的值“-0%”像识别错误，可能是“0%”。",
          en: 'Value "-0%" of "结转结余资金率" looks damaged; perhaps "0%".',
          fix: "核对原文后确认“0%”。",
          severity: "info",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "a date that became a serial number",
    reading: {
      projects: [
        {
          indicators: [{ level1: "产出指标", level2: "时效指标", name: "完成时间", annual: "44,561", unit: "44,561" }],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“完成时间”的值“44,561”像识别错误，可能是“2021年12月31日”。",
          en: 'Value "44,561" of "完成时间" looks damaged; perhaps "2021年12月31日".',
          fix: "核对原文后确认“2021年12月31日”。",
          severity: "error",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "one 2xxx among rows with ≥",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            ["产出指标", "数量指标", "培训人数", "≥50人"],
            ["产出指标", "数量指标", "培训次数", "≥3次"],
            ["产出指标", "质量指标", "合格率", "≥95%"],
            ["产出指标", "数量指标", "巡查次数", "2280次"],
          ],
        },
      ],
    },
    indicator: 3,
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“巡查次数”的值“2280次”像识别错误，可能是“≥280次”。",
          en: 'Value "2280次" of "巡查次数" looks damaged; perhaps "≥280次".',
          fix: "核对原文后确认“≥280次”。",
          severity: "error",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "targets that are the actuals with a 2 in front",
    edge: true,
    from: "031",
    reading: {
      projects: [
        {
          indicators: [
            { level1: "产出指标", level2: "数量指标", name: "公益林管护面积", annual: "28", unit: "万亩", actual: "8" },
            { level1: "产出指标", level2: "数量指标", name: "森林管护面积", annual: "250", unit: "万亩", actual: "50" },
          ],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“公益林管护面积”的值“28万亩”像识别错误，可能是“≥8万亩”。",
          en: 'Value "28万亩" of "公益林管护面积" looks damaged; perhaps "≥8万亩".',
          fix: "核对原文后确认“≥8万亩”。",
          severity: "error",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "an unreadable name",
    from: "045",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "望新点胸艮必具", "100件"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“望新点胸艮必具”像识别错误，名称不可读。",
          en: '"望新点胸艮必具" looks like a reading error; the name cannot be read.',
          fix: "从原文补录名称。",
          severity: "error",
          field: "name",
        },
      ],
    },
  },
  {
    title: "every number blank while the words are there",
    from: "015",
    reading: {
      projects: [
        {
          indicators: [
            ["产出指标", "数量指标", "国家奖学金人数", ""],
            ["产出指标", "数量指标", "励志奖学金人数", ""],
            ["产出指标", "数量指标", "助学金人数", ""],
            ["成本指标", "经济成本指标", "人均资助金额", ""],
            ["效益指标", "社会效益指标", "评审程序是否公正", "是"],
          ],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“国家奖学金人数”的值是空白，本项目所有数字都没有读到，可能在转换中丢失。",
          en: 'The value of "国家奖学金人数" is blank and no number of the project was read; conversion may have lost them.',
          fix: "核对原文后补录数字。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "a look-alike of ≥ is a variant",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "培训人数", "≧50人"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a clean value",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "培训人数", "≥50人"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a value that was not read cannot be judged",
    reading: { projects: [{ indicators: [{ level1: "产出指标", level2: "数量指标", name: "培训人数" }] }] },
    expect: { result: "undetermined" },
  },
];
