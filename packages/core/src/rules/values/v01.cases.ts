import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "an adjective is no target",
    from: "000",
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "群众生产生活条件", "有效改善"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“群众生产生活条件”的指标值“有效改善”无法衡量。",
          en: 'Value "有效改善" of "群众生产生活条件" cannot be measured.',
          fix: "改为可以统计的数值；只能定性时，写明好、一般、差三档的判定条件。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "a sentence of intent is no target",
    reading: {
      projects: [{ indicators: [["效益指标", "社会效益指标", "改善办事环境", "完善服务设施，提高窗口服务水平"]] }],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“改善办事环境”的指标值“完善服务设施，提高窗口服务水平”是愿望或成绩的描述，无法衡量。",
          en: 'Value "完善服务设施，提高窗口服务水平" of "改善办事环境" describes a wish or an achievement; it cannot be measured.',
          fix: "从这句话里选一项可以统计的结果，写成数值；其余移到绩效目标。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "a bare grade lacks its scale",
    from: "065",
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "管理制度健全性", "高"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“管理制度健全性”的指标值“高”没有写明评价标准。",
          en: 'Value "高" of "管理制度健全性" is a grade without a stated scale.',
          fix: "写明好、一般、差三档的判定条件和评定人，或改为数值。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "a count with an operator can be measured",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "培训人数", "≥50人"]] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "a grade given from outside can be looked up",
    edge: true,
    from: "027",
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "空气质量", "优良"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "an event that can be verified is a target",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "工程总体质量", "一次性通过竣工验收"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "yes answers a question",
    edge: true,
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "是否建立长效机制", "是"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a blank value is left to C05",
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "群众生产生活条件", ""]] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "a value that was not read cannot be judged",
    reading: { projects: [{ indicators: [{ level1: "产出指标", level2: "数量指标", name: "群众生产生活条件" }] }] },
    expect: { result: "undetermined" },
  },
  {
    title: "praise in the basis states no criteria",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            { level1: "产出指标", level2: "质量指标", name: "服务质量", annual: "良好", basis: "往年反响良好" },
          ],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“服务质量”的指标值“良好”没有写明评价标准。",
          en: 'Value "良好" of "服务质量" is a grade without a stated scale.',
          fix: "写明好、一般、差三档的判定条件和评定人，或改为数值。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "stated criteria leave only a note",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            {
              level1: "产出指标",
              level2: "质量指标",
              name: "服务质量",
              annual: "良好",
              basis: "好：无投诉；一般：投诉3次以内；差：超过3次",
            },
          ],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“服务质量”的指标值“良好”是定性的，已写明分档标准。",
          en: 'Value "良好" of "服务质量" is in words; its criteria are stated.',
          fix: "请确认分档标准可以核对；能量化的改为数值。",
          severity: "info",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "a basis without grades states no criteria",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            { level1: "产出指标", level2: "质量指标", name: "服务质量", annual: "良好", basis: "部门三定方案" },
          ],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“服务质量”的指标值“良好”没有写明评价标准。",
          en: 'Value "良好" of "服务质量" is a grade without a stated scale.',
          fix: "写明好、一般、差三档的判定条件和评定人，或改为数值。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "one grade alone states no criteria",
    edge: true,
    reading: {
      projects: [
        {
          indicators: [
            { level1: "产出指标", level2: "质量指标", name: "服务质量", annual: "良好", basis: "误差在5%以内" },
          ],
        },
      ],
    },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“服务质量”的指标值“良好”没有写明评价标准。",
          en: 'Value "良好" of "服务质量" is a grade without a stated scale.',
          fix: "写明好、一般、差三档的判定条件和评定人，或改为数值。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "a row without a name is judged all the same",
    edge: true,
    from: "023",
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "", "持续发展"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“（无名称）”的指标值“持续发展”无法衡量。",
          en: 'Value "持续发展" of "（无名称）" cannot be measured.',
          fix: "改为可以统计的数值；只能定性时，写明好、一般、差三档的判定条件。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "eight characters are still a phrase",
    edge: true,
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "公共服务水平", "得到较大幅度提升"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“公共服务水平”的指标值“得到较大幅度提升”无法衡量。",
          en: 'Value "得到较大幅度提升" of "公共服务水平" cannot be measured.',
          fix: "改为可以统计的数值；只能定性时，写明好、一般、差三档的判定条件。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
];
