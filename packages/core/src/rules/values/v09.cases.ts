import type { RuleCase } from "../testing/rule-case.ts";

export const cases: readonly RuleCase[] = [
  {
    title: "≥100% can only be equal",
    from: "019",
    reading: { projects: [{ indicators: [["产出指标", "时效指标", "项目完成及时率", "≥100%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“项目完成及时率”写“≥100%”，比率最高为100%。",
          en: '"项目完成及时率" says "≥100%", but a rate cannot exceed 100%.',
          fix: "改为“=100%”，或“≥95%”一类低于100%的下限。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "a share above 100%",
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "验收合格率", "120%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“验收合格率”写“120%”，比率最高为100%。",
          en: '"验收合格率" says "120%", but a rate cannot exceed 100%.',
          fix: "改为“=100%”，或“≥95%”一类低于100%的下限。",
          severity: "error",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "≤0% can only be equal",
    from: "082",
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "安全事故发生率", "<=0%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“安全事故发生率”写“<=0%”，比率最低为0。",
          en: '"安全事故发生率" says "<=0%", but a rate cannot be below 0.',
          fix: "改为“=0%”，或写次数“0起”。",
          severity: "info",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "=100% is legal",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "验收合格率", "=100%"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "growth may pass 100%",
    edge: true,
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "网上办件量增长率", "≥120%"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "≥ misread as 2 is V20",
    edge: true,
    from: "011",
    reading: { projects: [{ indicators: [["满意度指标", "服务对象满意度指标", "市民满意度", "290%"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a count is no percentage",
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "培训人数", "≥50人"]] }] },
    expect: { result: "notApplicable" },
  },
  {
    title: "a value that was not read cannot be judged",
    reading: { projects: [{ indicators: [{ level1: "产出指标", level2: "数量指标", name: "验收合格率" }] }] },
    expect: { result: "undetermined" },
  },
  {
    title: "a sign misread as a digit is V20",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "验收合格率", "2100%"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "<0% cannot be",
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "安全事故发生率", "<0%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“安全事故发生率”写“<0%”，比率最低为0。",
          en: '"安全事故发生率" says "<0%", but a rate cannot be below 0.',
          fix: "改为“=0%”，或写次数“0起”。",
          severity: "info",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "=0% is legal",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "安全事故发生率", "=0%"]] }] },
    expect: { result: "pass" },
  },
  {
    title: ">100% cannot be",
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "验收合格率", ">100%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“验收合格率”写“>100%”，比率最高为100%。",
          en: '"验收合格率" says ">100%", but a rate cannot exceed 100%.',
          fix: "改为“=100%”，或“≥95%”一类低于100%的下限。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "satisfaction above 100%",
    reading: { projects: [{ indicators: [["满意度指标", "服务对象满意度指标", "学生满意度", "110%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“学生满意度”写“110%”，比率最高为100%。",
          en: '"学生满意度" says "110%", but a rate cannot exceed 100%.',
          fix: "改为“=100%”，或“≥95%”一类低于100%的下限。",
          severity: "error",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "awareness above 100%",
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "政策知晓度", "110%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“政策知晓度”写“110%”，比率最高为100%。",
          en: '"政策知晓度" says "110%", but a rate cannot exceed 100%.',
          fix: "改为“=100%”，或“≥95%”一类低于100%的下限。",
          severity: "error",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "what is no share may pass 100%",
    edge: true,
    reading: { projects: [{ indicators: [["效益指标", "社会效益指标", "带动产业发展", "120%"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "a payment on time cannot, although 偿 is a return",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "时效指标", "贷款偿还及时率", "≥100%"]] }] },
    expect: {
      result: "finding",
      findings: [
        {
          zh: "“贷款偿还及时率”写“≥100%”，比率最高为100%。",
          en: '"贷款偿还及时率" says "≥100%", but a rate cannot exceed 100%.',
          fix: "改为“=100%”，或“≥95%”一类低于100%的下限。",
          severity: "warning",
          field: "annual",
        },
      ],
    },
  },
  {
    title: "a floor below 100% is right",
    reading: { projects: [{ indicators: [["产出指标", "质量指标", "验收合格率", "≥95%"]] }] },
    expect: { result: "pass" },
  },
  {
    title: "fulfilment may pass 100%",
    edge: true,
    reading: { projects: [{ indicators: [["产出指标", "数量指标", "征收任务完成率", "≥100%"]] }] },
    expect: { result: "pass" },
  },
];
