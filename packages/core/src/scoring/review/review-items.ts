import type { Bilingual } from "../../language.ts";

/** The four headings of the review form, 财预〔2015〕88号 art. 22 and 附3. */
export type ReviewHeading = "completeness" | "relevance" | "adequacy" | "feasibility";

export type ReviewItemId =
  | "form"
  | "clarity"
  | "relevance"
  | "indicators"
  | "reason"
  | "money"
  | "attainability"
  | "conditions";

/** One of the eight items, with the rules that speak to it. */
export interface ReviewItemPlan {
  readonly id: ReviewItemId;
  readonly heading: ReviewHeading;
  readonly points: number;
  readonly title: Bilingual;
  /** What the reviewer asks. */
  readonly question: Bilingual;
  readonly rules: readonly string[];
}

export const HEADING_TITLES: Readonly<Record<ReviewHeading, Bilingual>> = {
  completeness: { zh: "完整性审核", en: "Completeness" },
  relevance: { zh: "相关性审核", en: "Relevance" },
  adequacy: { zh: "适当性审核", en: "Adequacy" },
  feasibility: { zh: "可行性审核", en: "Feasibility" },
};

const rules = (ids: string): readonly string[] => ids.split(" ").filter((id) => id !== "");

/** 附3《项目支出绩效目标审核表》: 20, 30, 30 and 20 points in eight items; every rule of a plan speaks to exactly one. */
export const REVIEW_ITEMS: readonly ReviewItemPlan[] = [
  {
    id: "form",
    heading: "completeness",
    points: 10,
    title: { zh: "规范完整性", en: "Form and completeness" },
    question: {
      zh: "是否按要求填写，内容是否完整、准确，有无缺项、错项。",
      en: "Filled in as prescribed, complete and without faults?",
    },
    rules: rules(
      "C05 C08 C09 C11 C12 C13 C14 F01 F02 F03 F04 F07 F08 F09 V04 V05 V20 V23 V24 V26 R09 R10 R11 M06 M08 M09",
    ),
  },
  {
    id: "clarity",
    heading: "completeness",
    points: 10,
    title: { zh: "明确清晰性", en: "Clarity" },
    question: {
      zh: "目标是否明确、清晰，是否体现项目主要内容。",
      en: "Is the goal clear, does it show what the project is about?",
    },
    rules: rules("C06 C07 C10 R02 R08 V11 V12 V22"),
  },
  {
    id: "relevance",
    heading: "relevance",
    points: 15,
    title: { zh: "目标相关性", en: "Relevance of the goal" },
    question: {
      zh: "是否符合法律法规、规划和单位职责，目标与指标是否对应。",
      en: "In line with law, plans and duties; do goal and indicators match?",
    },
    rules: rules("R01 R03 R06 F06"),
  },
  {
    id: "indicators",
    heading: "relevance",
    points: 15,
    title: { zh: "指标科学性", en: "Soundness of the indicators" },
    question: {
      zh: "指标是否全面、细化、量化，定性的是否具体可衡量。",
      en: "Full, detailed and quantified, or else specific?",
    },
    rules: rules("C01 C02 C03 C04 V01 V02 V03 V06 V07 V08 V10 V13 V14 V16 V17 V18 V19 V21 V25 R04 R05 R07 M05 M07"),
  },
  {
    id: "reason",
    heading: "adequacy",
    points: 15,
    title: { zh: "绩效合理性", en: "Reasonable performance" },
    question: {
      zh: "预期效果是否显著，是否符合行业正常水平。",
      en: "Is the effect worth while and of the usual level?",
    },
    rules: rules("V09 V15 V27 M01 F05"),
  },
  {
    id: "money",
    heading: "adequacy",
    points: 15,
    title: { zh: "资金匹配性", en: "Match with the money" },
    question: { zh: "目标与资金量、支出内容是否匹配。", en: "Does the goal fit the amount and what it is spent on?" },
    rules: rules("M03 M04 M10"),
  },
  {
    id: "attainability",
    heading: "feasibility",
    points: 10,
    title: { zh: "实现可能性", en: "Attainability" },
    question: { zh: "是否经过调查研究和论证测算，能否实现。", en: "Researched and worked out; can it be reached?" },
    rules: rules("M02"),
  },
  {
    id: "conditions",
    heading: "feasibility",
    points: 10,
    title: { zh: "条件充分性", en: "Conditions" },
    question: { zh: "实施方案、能力、内控和制度是否到位。", en: "Are plan, capacity, controls and rules in place?" },
    rules: [],
  },
];
