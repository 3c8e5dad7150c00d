import { plainCell } from "../target/plain-cell.ts";

/** The two dated classifications of indicators: 财预〔2015〕88号 files cost under output (14), 财预〔2021〕101号 makes it level 1. */
export type TaxonomyEdition = "2015" | "2021";

export interface Category {
  /** One digit for level 1, two for level 2, as the 广州 form prints them. */
  readonly code: string;
  readonly name: string;
  readonly level: 1 | 2;
  /** Code of the level-1 category; null on level 1. */
  readonly parent: string | null;
  /** Names without the suffix 指标 that mean the same, in the wording of other forms. */
  readonly synonyms: readonly string[];
}

/** The categories of an edition in form order. */
export function categoriesOf(edition: TaxonomyEdition): readonly Category[] {
  return edition === "2015" ? CATEGORIES_2015 : CATEGORIES_2021;
}

/** The canonical level-1 name, `产 出 指 标（50分）` → `产出指标`; null when the wording is no known level 1. */
export function canonicalLevel1(printed: string): string | null {
  return LEVEL1_NAMES.get(categoryStem(printed)) ?? null;
}

/** The canonical level-2 name, `22-社会效益` → `社会效益指标`; null when the wording is no known level 2. */
export function canonicalLevel2(printed: string): string | null {
  return LEVEL2_NAMES.get(categoryStem(printed)) ?? null;
}

/** The category of the other edition that means the same: 成本指标 under 产出 ↔ 经济成本指标 under 成本指标. */
export function mapCategory(code: string, from: TaxonomyEdition, to: TaxonomyEdition): string | null {
  if (from === to) return code;
  const pairs = from === "2015" ? TO_2021 : TO_2015;
  const mapped = pairs.get(code) ?? code;
  return categoriesOf(to).some((category) => category.code === mapped) ? mapped : null;
}

/** Which edition a set of printed rows follows: cost printed as level 1 marks 2021, cost under output marks 2015. */
export function editionOf(
  rows: readonly { readonly level1: string | null; readonly level2: string | null }[],
): TaxonomyEdition | null {
  if (rows.some(({ level1 }) => level1 === "成本指标")) return "2021";
  return rows.some(({ level1, level2 }) => level1 === "产出指标" && level2 === "成本指标") ? "2015" : null;
}

/** A category's wording without code, points, fill-in hints, white space and the suffix 指标. */
export function categoryStem(printed: string): string {
  if (printed.length > LONGEST_CATEGORY) return printed;
  const bare = plainCell(printed)
    .text.normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/\(.*?\)(?:分)?/g, "")
    .replace(/^[★☆*]+/, "")
    .replace(/^\d{1,2}[-—.、:]?/, "")
    .replace(/\d+(?:\.\d+)?分$/, "")
    .replace(/等$/, "");
  return bare.replace(/(?:指标|目标)$/, "") || bare;
}

/** With points, hints and white space; a longer cell is no category, and its brackets are not looked through. */
const LONGEST_CATEGORY = 200;

const OUTPUT = { code: "1", name: "产出指标", level: 1, parent: null } as const;
const BENEFIT = { code: "2", name: "效益指标", level: 1, parent: null } as const;

const LEVEL1: readonly Category[] = [
  { ...OUTPUT, synonyms: ["产出", "项目产出", "项目完成", "预期产出", "完成", "部门产出"] },
  { ...BENEFIT, synonyms: ["效益", "效果", "项目效益", "项目效果", "预期效益", "预期效果", "部门效益"] },
  {
    code: "3",
    name: "满意度指标",
    level: 1,
    parent: null,
    synonyms: [
      "满意度",
      "服务对象满意度",
      "社会公众或服务对象满意度",
      "社会公众满意度",
      "服务对象或项目受益人满意度",
      "受益对象满意度",
      "公众满意度",
    ],
  },
];

const OUTPUT_PARTS: readonly Category[] = [
  { code: "11", name: "数量指标", level: 2, parent: "1", synonyms: ["数量", "产出数量"] },
  { code: "12", name: "质量指标", level: 2, parent: "1", synonyms: ["质量", "产出质量"] },
  { code: "13", name: "时效指标", level: 2, parent: "1", synonyms: ["时效", "产出时效", "进度"] },
];

const BENEFIT_PARTS: readonly Category[] = [
  { code: "21", name: "经济效益指标", level: 2, parent: "2", synonyms: ["经济效益", "经济"] },
  { code: "22", name: "社会效益指标", level: 2, parent: "2", synonyms: ["社会效益", "社会"] },
  {
    code: "23",
    name: "生态效益指标",
    level: 2,
    parent: "2",
    synonyms: ["生态效益", "环境效益", "生态环境效益", "生态"],
  },
  { code: "24", name: "可持续影响指标", level: 2, parent: "2", synonyms: ["可持续影响", "可持续发展", "可持续"] },
];

const SATISFACTION_PART: Category = {
  code: "31",
  name: "服务对象满意度指标",
  level: 2,
  parent: "3",
  synonyms: [
    "服务对象满意度",
    "满意度",
    "社会公众或服务对象满意度",
    "社会公众满意度",
    "受益对象满意度",
    "服务对象或项目受益人满意度",
    "公众满意度",
    "群众满意度",
  ],
};

const CATEGORIES_2015: readonly Category[] = [
  ...LEVEL1,
  ...OUTPUT_PARTS,
  { code: "14", name: "成本指标", level: 2, parent: "1", synonyms: ["成本", "产出成本"] },
  ...BENEFIT_PARTS,
  SATISFACTION_PART,
];

const CATEGORIES_2021: readonly Category[] = [
  { code: "4", name: "成本指标", level: 1, parent: null, synonyms: ["成本"] },
  ...LEVEL1,
  { code: "41", name: "经济成本指标", level: 2, parent: "4", synonyms: ["经济成本"] },
  { code: "42", name: "社会成本指标", level: 2, parent: "4", synonyms: ["社会成本"] },
  { code: "43", name: "生态环境成本指标", level: 2, parent: "4", synonyms: ["生态环境成本", "生态成本", "环境成本"] },
  ...OUTPUT_PARTS,
  ...BENEFIT_PARTS,
  SATISFACTION_PART,
];

/** Level 1 of the evaluation framework in 财预〔2020〕10号 附2, met in evaluation indexes. */
const EVALUATION_LEVEL1 = ["决策", "过程", "投入", "管理", "预算绩效", "制度", "履职效能", "管理效率"];
const EVALUATION_LEVEL2 = ["过程", "项目立项", "绩效目标", "资金投入", "资金管理", "组织实施", "预算管理", "财务管理"];

const LEVEL1_NAMES = namesOf(1, EVALUATION_LEVEL1);
const LEVEL2_NAMES = namesOf(2, EVALUATION_LEVEL2);
const TO_2021 = new Map([["14", "41"]]);
const TO_2015 = new Map([
  ["4", "14"],
  ["41", "14"],
]);

function namesOf(level: 1 | 2, evaluation: readonly string[]): ReadonlyMap<string, string> {
  const known = [...CATEGORIES_2015, ...CATEGORIES_2021].filter((category) => category.level === level);
  const entries = known.flatMap(({ name, synonyms }) =>
    [name.replace(/指标$/, ""), ...synonyms].map((stem): [string, string] => [stem, name]),
  );
  const suffixed = new Set(["制度", "过程"]);
  const frame = evaluation.map((stem): [string, string] => [stem, suffixed.has(stem) ? `${stem}指标` : stem]);
  return new Map([...frame, ...entries]);
}
