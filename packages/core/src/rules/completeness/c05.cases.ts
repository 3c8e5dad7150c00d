import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "every named row has its value",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "培训人次", "≥20人次"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "named rows without a value are counted once for the project",
    from: "096",
    reading: {
      projects: [
        {
          indicators: [
            ["产出指标", "数量指标", "参保人数", ""],
            ["产出指标", "数量指标", "管护面积", ""],
          ],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“参保人数”没有填指标值（2处）。",
          en: 'The value of "参保人数" is blank (2 places).',
          severity: "error",
          indicator: 0,
          field: "annual",
          count: 2,
        },
      ],
    },
  },
  {
    title: "a value that is only a unit is no value",
    from: "039",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "管网长度", "公里"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“管网长度”的指标值是模板占位“公里”（1处）。",
          en: 'The value of "管网长度" is still the template placeholder "公里" (1 places).',
          severity: "error",
          actual: "公里",
        },
      ],
    },
  },
  {
    title: "asterisks of the template are no value",
    reading: {
      projects: [
        {
          indicators: [
            ["产出指标", "数量指标", "救助人数", "≥**人"],
            ["产出指标", "数量指标", "走访次数", "≥12次"],
            ["产出指标", "质量指标", "合格率", "≥95%"],
          ],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“救助人数”的指标值是模板占位“≥**人”（1处）。",
          en: 'The value of "救助人数" is still the template placeholder "≥**人" (1 places).',
        },
      ],
    },
  },
  {
    title: "a hint kept in the name is a warning, the value is there",
    edge: true,
    from: "023",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "种植株数（≥**株）", "17600株"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“种植株数（≥**株）”的名称里保留了模板提示“（≥**株）”（1处）。",
          en: 'The name of "种植株数（≥**株）" keeps the template hint "（≥**株）" (1 places).',
          fix: "删去名称中的提示“（≥**株）”。",
          severity: "warning",
          field: "name",
        },
      ],
    },
  },
  {
    title: "a dotted row of the template is only information",
    edge: true,
    from: "006",
    reading: {
      projects: [
        {
          indicators: [
            ["产出指标", "数量指标", "补贴户数", "39户"],
            ["产出指标", "数量指标", "……", ""],
          ],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "保留了模板的空行“……”（1处）。",
          en: 'The template row "……" was left in the form (1 places).',
          severity: "info",
          indicator: 1,
          field: "name",
        },
      ],
    },
  },
  {
    title: "a row number of the template with a value beside it",
    edge: true,
    from: "045",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "指标2：", "100%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "保留了模板的空行“指标2：”（1处）。",
          en: 'The template row "指标2：" was left in the form (1 places).',
          severity: "warning",
        },
      ],
    },
  },
  {
    title: "a numbered prefix before a real name is no placeholder",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "指标1：培训人次", "≥20人次"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a row whose name and value are both blank is a free line of a fixed form",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            ["产出指标", "数量指标", "培训人次", "≥20人次"],
            ["产出指标", "质量指标", "", ""],
          ],
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "a parent row carries no value of its own",
    edge: true,
    from: "022",
    reading: {
      projects: [
        {
          indicators: [
            { level1: "产出指标", level2: "数量指标", name: "★种植面积", annual: "", role: "parent" },
            { level1: "产出指标", level2: "数量指标", name: "梨树种植面积", annual: "6亩", role: "child" },
          ],
        },
      ],
    },
    expect: { result: "pass" },
  },
  {
    title: "a period value alone is a missing annual value, not a blank row",
    edge: true,
    reading: {
      projects: [{ indicators: [{ level1: "产出指标", name: "培训人次", annual: "", period: "≥60人次" }] }],
    },
    expect: { result: "pass" },
  },
  {
    title: "a row that declares itself not applicable is another matter",
    edge: true,
    reading: { projects: [{ indicators: [["效益指标", "生态效益指标", "本项目不适用", "无"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "rows about procedure are answered in words beside",
    edge: true,
    from: "052",
    reading: {
      projects: [{ indicators: [{ level1: "项目预算管理", level2: "资金投入", name: "预算编制科学性", annual: "" }] }],
    },
    expect: { result: "pass" },
  },
  {
    title: "an indicator library leaves its values open",
    reading: { form: "indicator-library", projects: [{ indicators: [["产出指标", "数量指标", "培训人次", ""]] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "the last row of an excerpt may have been cut",
    coverage: "partial",
    reading: {
      projects: [
        {
          indicators: [
            ["产出指标", "数量指标", "培训人次", "≥20人次"],
            ["产出指标", "质量指标", "合格率", ""],
          ],
        },
      ],
    },
    expect: { result: "undetermined" },
  },
  {
    title: "a blank row before the cut is blank",
    edge: true,
    coverage: "partial",
    reading: {
      projects: [
        {
          indicators: [
            ["产出指标", "质量指标", "合格率", ""],
            ["产出指标", "数量指标", "培训人次", "≥20人次"],
          ],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [{ zh: "“合格率”没有填指标值（1处）。", en: 'The value of "合格率" is blank (1 places).' }],
    },
  },
  {
    title: "a report without a single digit in targets and actuals has lost its digits",
    from: "015",
    reading: {
      projects: [
        {
          indicators: [
            { level1: "产出指标", name: "奖学金人数", annual: "", actual: "", score: "10" },
            { level1: "产出指标", name: "助学金人数", annual: "", actual: "", score: "10" },
          ],
        },
      ],
    },
    expect: { result: "undetermined" },
  },
  {
    title: "a report that has its digits is not lost, and its blank row is blank",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            { level1: "产出指标", name: "奖学金人数", annual: "20人", actual: "" },
            { level1: "产出指标", name: "助学金人数", annual: "", actual: "" },
          ],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [{ zh: "“助学金人数”没有填指标值（1处）。", en: 'The value of "助学金人数" is blank (1 places).' }],
    },
  },
  {
    title: "actuals with digits prove that targets were left blank",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            { level1: "产出指标", name: "奖学金人数", annual: "", actual: "20人" },
            { level1: "产出指标", name: "助学金人数", annual: "", actual: "30人" },
          ],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [{ zh: "“奖学金人数”没有填指标值（2处）。", en: 'The value of "奖学金人数" is blank (2 places).' }],
    },
  },
  {
    title: "a single row is too little to call its digits lost",
    edge: true,
    reading: { projects: [{ indicators: [{ level1: "产出指标", name: "奖学金人数", annual: "", actual: "" }] }] },
    expect: {
      result: "finding",
      findings: [{ zh: "“奖学金人数”没有填指标值（1处）。", en: 'The value of "奖学金人数" is blank (1 places).' }],
    },
  },
  {
    title: "a placeholder in the last row of an excerpt is a placeholder",
    edge: true,
    coverage: "partial",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "管网长度", "公里"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“管网长度”的指标值是模板占位“公里”（1处）。",
          en: 'The value of "管网长度" is still the template placeholder "公里" (1 places).',
        },
      ],
    },
  },
  {
    title: "an excerpt whose last row is filled",
    edge: true,
    coverage: "partial",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "培训人次", "≥20人次"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a row of an unknown class is not one about procedure",
    edge: true,
    reading: { projects: [{ indicators: [["工作任务", null, "培训人次", ""]] }] },
    expect: {
      result: "finding",
      findings: [{ zh: "“培训人次”没有填指标值（1处）。", en: 'The value of "培训人次" is blank (1 places).' }],
    },
  },
];
