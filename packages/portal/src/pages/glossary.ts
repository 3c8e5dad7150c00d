import type { Bilingual } from "@mingji/core/language";
import { html, type Html } from "../html.ts";
import type { PageFrame } from "../layout.ts";
import { say } from "../texts.ts";

const TERMS: readonly { readonly term: Bilingual; readonly meaning: Bilingual }[] = [
  {
    term: { zh: "绩效目标", en: "Performance target" },
    meaning: {
      zh: "一个项目的钱在一年内（或整个实施期内）要达到的产出和效果。",
      en: "What a project's money shall achieve within a year or over its whole period: outputs and effects.",
    },
  },
  {
    term: { zh: "绩效指标", en: "Indicator" },
    meaning: {
      zh: "把目标拆成可以衡量的一条条内容，每条有名称和指标值。",
      en: "One measurable part of the target, with a name and a target value.",
    },
  },
  {
    term: { zh: "产出指标", en: "Output indicator" },
    meaning: {
      zh: "做了多少、做得怎样、何时做完：数量、质量、时效。",
      en: "How much is done, how well and by when: quantity, quality, time.",
    },
  },
  {
    term: { zh: "效益指标", en: "Effect indicator" },
    meaning: {
      zh: "带来的经济、社会、生态效益和可持续影响。",
      en: "The economic, social and ecological effect and the lasting influence.",
    },
  },
  {
    term: { zh: "成本指标", en: "Cost indicator" },
    meaning: { zh: "花费的单价或控制数。", en: "The unit cost or ceiling that is kept." },
  },
  {
    term: { zh: "满意度指标", en: "Satisfaction indicator" },
    meaning: { zh: "服务对象的满意程度。", en: "How satisfied those who are served say they are." },
  },
  {
    term: { zh: "财政拨款", en: "Fiscal appropriation" },
    meaning: { zh: "由财政预算安排的资金。", en: "Money from the public budget." },
  },
  {
    term: { zh: "财政专户拨款", en: "Special account" },
    meaning: {
      zh: "缴入财政专户后返还使用的资金，如教育收费。",
      en: "Money paid into a special fiscal account and paid back out, such as school fees.",
    },
  },
  {
    term: { zh: "绩效自评", en: "Self-evaluation" },
    meaning: {
      zh: "年度结束后，单位对照目标说明实际完成情况并打分。",
      en: "After the year the unit states what was reached against the target and scores it.",
    },
  },
];

export function glossaryPage({ language }: PageFrame): Html {
  const rows = TERMS.map(
    ({ term, meaning }) =>
      html`<tr><th scope="row">${term[language]}${language === "en" ? html` <span lang="zh-CN">${term.zh}</span>` : null}</th><td>${meaning[language]}</td></tr>`,
  );
  return html`<div class="scroll"><table><thead><tr><th scope="col">${say("term", language)}</th><th scope="col">${say("meaning", language)}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}
