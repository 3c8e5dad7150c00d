import { canonicalUnit, isKnownUnit } from "../../quantity.ts";
import type { ContentKind } from "./heading-words.ts";
import { CATEGORY_WORDS, NAME_ENDINGS, PER, VALUE_WORD } from "./cell-words.ts";
import { traitsOf } from "./cell-fit.ts";

/** How well a stretch of text without reliable borders fits a column; -9 forbids it. */
export function segmentFit(text: string, kind: ContentKind): number {
  return FITS[kind](text);
}

const NEVER = -9;

const FITS: Readonly<Record<ContentKind, (text: string) => number>> = {
  level1: (text) => levelFit(text, "level1"),
  level2: (text) => levelFit(text, "level2"),
  name: nameFit,
  nature: (text) => (traitsOf(text).isNature ? 2.5 : NEVER),
  value: valueFit,
  unit: (text) => (text.length <= 10 && traitsOf(text.replace(/\([^()]*\)$/, "")).isUnit ? 2 : NEVER),
  number: pointsFit,
  rate: (text) => (text === "100" || text === "100%" ? 1.3 : /^-?\d+(?:\.\d+)?%?$/.test(text) ? 0.8 : NEVER),
  remark: remarkFit,
  tick: (text) => (/^[√✓☑]$/.test(text) ? 2 : NEVER),
  other: (text) => (text.length <= 20 ? -0.5 : -2),
};

function levelFit(text: string, level: "level1" | "level2"): number {
  if (text.length > 24) return NEVER;
  if (!LEVEL.test(text) || !isBalanced(text)) return NEVER;
  const traits = traitsOf(text);
  if (!traits[level]) return NEVER;
  return text.includes("指标") ? 4 : text.length > 3 ? 1.5 : 0.3;
}

const LEVEL = /^[★☆]?(?:\d{1,2}[-.、])?[\u4e00-\u9fff][\u4e00-\u9fff()\d.-]*分?[)]?$/;

const NAME_END = new RegExp(
  `(?:${NAME_ENDINGS.source}|数|度|覆盖|人员|控制|发展|分值|建设|购置|安装)(?:\\([^()]*\\))?[:：]?$`,
);

/** Words a name does not begin with. */
const BAD_START =
  /^(?:否|内|了|月|年底|[-/√✓☑]|日(?!常)|及(?!时)|[(（的和与、,，。;；%)）.率数量性度化品力分]|指标(?!\d)|\d{1,3}(?:\.\d+)?%)/;
/** 346.0088万平方米… is the rest of a value rather than a name. */
const STARTS_MEASURED = /^\d[\d.]*(?:万|亿)?(?:元|平方米|米|公里|人|户|个|次|件|项|亩|吨|%)/;
/** An ending inside a name may be the end of another name. */
const SEVERAL_NAMES =
  /(?:人数|率|次数|面积|满意度|人均资助|(?:及时|合规|规范|完整|准确|安全|有效)性)(?=[\u4e00-\u9fff])(?![及和与或的达目])/g;
const BAD_END = /[、,，(（:：和及与的]$/;
const CATEGORY_INSIDE = new RegExp(`(?:${CATEGORY_WORDS.source})`);

export function nameFit(text: string): number {
  if (BAD_START.test(text) || BAD_END.test(text) || !isBalanced(text) || text.length > 80) return NEVER;
  const bare = text.replace(/^(?:指标|目标)\d{1,2}[:：]/, "").replace(/^[★☆*]+/, "");
  if (!/[\u4e00-\u9fff]/.test(bare)) return /^\d+$/.test(bare) ? -2.5 : -3;
  let fit = NAME_END.test(bare) ? 1.6 : /[。！]$/.test(bare) ? -3 : 0;
  if (/达成预期指标|^(?:效果明显|定性指标|定量指标)/.test(bare)) fit -= 3;
  fit -= 0.8 * [...bare.matchAll(SEVERAL_NAMES)].length;
  if (bare.includes("指标") && CATEGORY_INSIDE.test(bare)) fit -= 5;
  if (/\d(?:\.\d+)?%|[≥≤]/.test(bare.replace(/\([^()]*\)/g, ""))) fit -= 3;
  else if (/\d/.test(bare.replace(/\([^()]*\)/g, ""))) fit -= 0.6;
  if (isWordy(bare)) fit -= 2;
  if (/\d$/.test(bare)) fit -= 2;
  if (STARTS_MEASURED.test(bare)) fit -= 1;
  if (bare.length < 4) fit -= (4 - bare.length) * 1.2;
  return fit - Math.max(0, bare.length - 24) * 0.06;
}

/** A value that says how much in words: 显著提升, 效果明显, 达成预期指标. */
export function isWordy(text: string): boolean {
  return VALUE_WORD.test(text);
}

export function valueFit(text: string): number {
  if (!isBalanced(text) || /^[)、,，。;；的]/.test(text)) return NEVER;
  if (isWordy(text)) return 1.8;
  if (text === "0") return 0.2;
  if (VALUE_PHRASE.test(text)) return 1.2;
  if (traitsOf(text).isUnit) return 0;
  if (/^[≥≤><=](?:%|[\u4e00-\u9fff]{1,3})$/.test(text)) return 1;
  const measured = measureFit(text);
  if (measured !== null) return measured;
  if (/[\u4e00-\u9fff]{2,20}指标$/.test(text) && !/\d/.test(text)) return NEVER;
  if (MEASURED_WORD.test(text)) return 1;
  if (/^[到第扁工二^][\dO,.]+[\u4e00-\u9fff%]{0,3}$/.test(text)) return 0.8;
  if (/^[\d≥≤<>=]/.test(text)) return -3.5;
  if (LONG_CHANGE.test(text)) return -0.3 - text.length * 0.02;
  return -1 - text.length * 0.05 - (NAME_END.test(text) ? 0.6 : 0);
}

/** Values in words that are longer than one: 符合有关规定, 在计划时间内完成. */
const VALUE_PHRASE =
  /^(?:严格(?:执行|按照|遵守)[\u4e00-\u9fff]{2,14}(?:规定|制度|标准|要求|执行)|(?:符合|达到|满足)[\u4e00-\u9fff]{2,10}(?:规定|要求|标准|水平)|在[\u4e00-\u9fff]{2,14}内完成|控制在[\u4e00-\u9fff]{1,8}(?:内|以内|中)|不超(?:过)?(?:预算|概算))$/;
/** 显著提升了…: a sentence about a change. */
const LONG_CHANGE =
  /^(?:有效|显著|明显|稳步|逐步|不断|持续|进一步|大幅|保障|确保|提高|提升|促进|改善)[\u4e00-\u9fff]{3}/;
/** 1000件达成预期指标: a measure with a word of judgement behind it. */
const MEASURED_WORD = /^\d[\d.]*[\u4e00-\u9fff%]{1,3}(?:达成预期指标|已完成|完成)$/;

const SIGN = "(?:[≥≤><=~约各]|>=|<=|不[低高少多小大]于|不超过|大于等于|小于等于|大于|小于|至少|达到|控制在)";
const NUMBER = "-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|-?\\d+(?:\\.\\d+)?|\\*\\*";
const MEASURE = new RegExp(
  `^(${SIGN})?(${NUMBER})([\\u4e00-\\u9fffA-Za-zμ%‰℃㎡㎥²³/·.*()]{0,12}?)(?:以上|以下|以内|左右|内)?$`,
);
const DATE =
  /^(?:每年|完成时间为)?(?:20\d\d年?(?:[./年-]\d{1,2}(?:月?[./-]?\d{1,2}日?|月)?)?)?(?:\d{1,2}月(?:\d{1,2}日)?)?(?:年?底|底|末|底前|前|年底前)?(?:[-—~至]+(?:20\d\d年?)?(?:[./]?\d{1,2}月?)?(?:[./]?\d{1,2}日?)?)?(?:到位|完成|前完成)?$/;

/** Numbers with their units, dates and ranges; null for anything else. */
function measureFit(text: string): number | null {
  if (/\d/.test(text) && /[年月]/.test(text) && DATE.test(text)) return /月|底/.test(text) ? 2.6 : 1.2;
  const found = MEASURE.exec(text);
  if (found !== null) return quantityFit(found[1] ?? "", found[2] ?? "", found[3] ?? "");

  if (/^20\d\d[.-]\d{1,2}(?:[.-]\d{1,2})?[-~至—]+20\d\d[.-]\d{1,2}(?:[.-]\d{1,2})?$/.test(text)) return 1.8;
  return null;
}

const COMPOUND = new RegExp(`^[\\u4e00-\\u9fff%]{1,3}${PER}$`);

function quantityFit(sign: string, digits: string, unit: string): number {
  const leadingZero = /^0\d/.test(digits) || (unit.startsWith("%") && Number(digits) > 1000) ? -3 : 0;
  const base = (sign === "" ? 1 : 2) + leadingZero;
  if (unit === "") return base + (sign === "" ? 0 : -0.3);
  const bare = unit.replace(/\([^()]*\)$/, "");
  const known = canonicalUnit(bare);
  if (known !== null && isKnownUnit(known)) return base + 1;
  if (COMPOUND.test(unit)) return base + 1.3;
  return /^[\u4e00-\u9fff]{1,2}$/.test(unit) ? base - 0.8 : base - 2 - unit.length * 0.1;
}

/** Points of a row: rarely above 60, never written with a leading zero. */
export function pointsFit(text: string): number {
  if (/^\d[×x*]\d$/.test(text)) return 0.5;
  if (!/^\d{1,3}(?:\.\d{1,2})?$/.test(text) || /^0\d/.test(text)) return NEVER;
  const points = Number(text);
  if (points > 100) return -4;
  if (points > 60) return -0.5;
  if (points === 0) return 0;
  return Number.isInteger(points) ? (points % 5 === 0 ? 1.3 : 1) : 0.9;
}

function remarkFit(text: string): number {
  if (/^[√✓☑]/.test(text)) return NEVER;
  if (/^[)、,。;的%]/.test(text) || !isBalanced(text)) return NEVER;
  if (/^[-—/]+$/.test(text) || text === "无" || text === "否" || text === "是") return 0.5;
  if (/[\u4e00-\u9fff]{2,20}指标/.test(text) || /^\d/.test(text)) return -5;
  return -1.2 + (/原因|措施|需|未|标准|延迟|滞后/.test(text) ? 0.8 : 0) - text.length * 0.02;
}

export function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === "(" || sign === "（" || sign === "《" || sign === "“") depth += 1;
    if (sign === ")" || sign === "）" || sign === "》" || sign === "”") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
